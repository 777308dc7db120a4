import { at, listAt, type Said, speakerOf, textAt, Words } from "./said.js";
import { millisecondsPer } from "./segments.js";
import type { Shape } from "./shapes.js";
import { secondsOf } from "./time.js";

/** whisper.cpp: segments with times in milliseconds. */
export const whisperCpp: Shape = {
  name: "whisper.cpp",
  said: (data) => {
    const lines = listAt(data, "transcription").filter(
      (line) => typeof at(line, "offsets.from") === "number",
    );
    if (lines.length === 0) return null;
    return lines.map(
      (line): Said => ({
        text: textAt(line, "text"),
        speaker: speakerOf(line.speaker),
        start: at(line, "offsets.from") as number,
        end: at(line, "offsets.to") as number,
      }),
    );
  },
};

/** The pipelines of Hugging Face: chunks with a pair of times. */
export const chunks: Shape = {
  name: "Hugging Face",
  said: (data) => {
    const lines = listAt(data, "chunks").filter(({ timestamp }) => Array.isArray(timestamp));
    if (lines.length === 0) return null;
    return lines.map(
      (line): Said => ({
        text: textAt(line, "text"),
        speaker: speakerOf(line.speaker),
        start: secondsOf(at(line, "timestamp.0")),
        end: secondsOf(at(line, "timestamp.1")),
      }),
    );
  },
};

/** YouTube's own JSON: events of pieces. */
export const youtube: Shape = {
  name: "YouTube",
  said: (data) => {
    const events = listAt(data, "events").filter(({ segs }) => Array.isArray(segs));
    if (events.length === 0) return null;
    return events.flatMap((event): Said[] => {
      const text = listAt(event, "segs")
        .map((piece) => textAt(piece, "utf8"))
        .join("");
      const start = typeof event.tStartMs === "number" ? event.tStartMs : null;
      const end = start !== null && typeof event.dDurationMs === "number" ? start + event.dDurationMs : start;
      return text.trim() === "" ? [] : [{ text: text.replace(/\s+/g, " "), speaker: null, start, end }];
    });
  },
};

/** Vosk: one result of words, or one after the other. */
export const vosk: Shape = {
  name: "Vosk",
  said: (data) => {
    const results = Array.isArray(data) ? listAt(data, "") : [data];
    const words = results.flatMap((result) => listAt(result, "result"));
    if (words.length === 0 || words.some((word) => textAt(word, "word") === "")) return null;
    return words.map(
      (word): Said => ({
        text: textAt(word, "word"),
        speaker: null,
        start: secondsOf(word.start),
        end: secondsOf(word.end),
      }),
    );
  },
};

/** A list of words alone, as ElevenLabs, Descript and AssemblyAI give one. */
export const words: Shape = {
  name: "words",
  said: (data) => {
    const given = listAt(data, "words").filter((word) => typeof word.start === "number");
    const spoken = given.filter(({ type }) => type !== "spacing");
    const textOf = (word: unknown) =>
      textAt(word, "punctuated_word") || textAt(word, "text") || textAt(word, "word");
    if (spoken.length === 0 || spoken.every((word) => textOf(word) === "")) return null;
    const per = millisecondsPer(
      spoken.map((word) => ({ text: textOf(word), start: word.start, end: word.end })),
    );
    const all = new Words();
    for (const word of spoken) {
      const said = {
        text: textOf(word),
        speaker: speakerOf(word.speaker ?? word.speaker_id ?? word.speaker_name),
        start: Number(word.start) * per,
        end: Number(word.end) * per,
      };
      all.add(said, word.type === "punctuation");
    }
    return all.said;
  },
};
