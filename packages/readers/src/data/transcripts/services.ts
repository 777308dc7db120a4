import { at, listAt, type Said, speakerOf, textAt, Words } from "./said.js";
import type { Shape } from "./shapes.js";
import { secondsOf } from "./time.js";

/** Amazon Transcribe: words and marks as items, with speakers beside them. */
export const aws: Shape = {
  name: "Amazon Transcribe",
  said: (data) => {
    const items = listAt(data, "results.items").filter(
      (item) => at(item, "alternatives.0.content") !== undefined,
    );
    if (items.length === 0) return null;
    const speakers = new Map(
      listAt(data, "results.speaker_labels.segments").flatMap((segment) =>
        listAt(segment, "items").map(
          (item) => [item.start_time, item.speaker_label ?? segment.speaker_label] as const,
        ),
      ),
    );
    const words = new Words();
    for (const item of items) {
      const word = {
        text: textAt(item, "alternatives.0.content"),
        speaker: speakerOf(item.speaker_label ?? speakers.get(item.start_time)),
        start: secondsOf(item.start_time),
        end: secondsOf(item.end_time),
      };
      words.add(word, item.type === "punctuation");
    }
    return words.said;
  },
};

/** Deepgram: words by channel; of several channels, each is a speaker. */
export const deepgram: Shape = {
  name: "Deepgram",
  said: (data) => {
    const channels = listAt(data, "results.channels");
    const said = channels.flatMap((channel, index) =>
      listAt(channel, "alternatives.0.words").map((word): Said => {
        const label = channels.length > 1 ? index + 1 : word.speaker;
        return {
          text: textAt(word, "punctuated_word") || textAt(word, "word"),
          speaker: speakerOf(label),
          start: secondsOf(word.start),
          end: secondsOf(word.end),
        };
      }),
    );
    if (said.length === 0) return null;
    return channels.length > 1 ? said.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) : said;
  },
};

/** Google: results with words; where speakers are told apart, the last result has all words once more, with their speakers. */
export const google: Shape = {
  name: "Google Speech-to-Text",
  said: (data) => {
    const results = [...listAt(data, "results"), ...listAt(data, "response.results")];
    const heard = results.filter((result) => listAt(result, "alternatives").length > 0);
    if (heard.length === 0 || heard.some((result) => !isGoogle(result))) return null;
    const tagged = heard.at(-1);
    const last = listAt(tagged, "alternatives.0.words");
    const isTagged = last.some((word) => Number(word.speakerTag ?? word.speaker_tag ?? 0) > 0);
    return (isTagged ? [tagged] : heard).flatMap((result) => {
      const words = listAt(result, "alternatives.0.words");
      if (words.length > 0) return words.map(googleWord);
      const text = textAt(result, "alternatives.0.transcript");
      return text === "" ? [] : [{ text, speaker: null, start: null, end: null }];
    });
  },
};

function isGoogle(result: Readonly<Record<string, unknown>>): boolean {
  const first = at(result, "alternatives.0.words.0") ?? at(result, "alternatives.0");
  return textAt(first, "word") !== "" || textAt(first, "transcript") !== "";
}

function googleWord(word: Readonly<Record<string, unknown>>): Said {
  const tag = word.speakerLabel ?? word.speaker_label ?? word.speakerTag ?? word.speaker_tag;
  return {
    text: textAt(word, "word"),
    speaker: tag === 0 ? null : speakerOf(tag),
    start: secondsOf(word.startTime ?? word.start_time ?? word.startOffset),
    end: secondsOf(word.endTime ?? word.end_time ?? word.endOffset),
  };
}

/** IBM Watson: words as lists of a word and its times. */
export const watson: Shape = {
  name: "IBM Watson",
  said: (data) => {
    const results = listAt(data, "results").filter((result) =>
      Array.isArray(at(result, "alternatives.0.timestamps")),
    );
    if (results.length === 0) return null;
    const speakers = new Map(listAt(data, "speaker_labels").map(({ from, speaker }) => [from, speaker]));
    return results.flatMap((result) =>
      (at(result, "alternatives.0.timestamps") as readonly unknown[]).flatMap((entry): Said[] => {
        if (!Array.isArray(entry) || typeof entry[0] !== "string") return [];
        const speaker = speakerOf(speakers.get(entry[1]));
        return [{ text: entry[0], speaker, start: secondsOf(entry[1]), end: secondsOf(entry[2]) }];
      }),
    );
  },
};

/** Speechmatics: words and marks as results. */
export const speechmatics: Shape = {
  name: "Speechmatics",
  said: (data) => {
    const results = listAt(data, "results").filter(
      (result) => textAt(result, "alternatives.0.content") !== "",
    );
    if (results.length === 0) return null;
    const words = new Words();
    for (const result of results) {
      const label = at(result, "alternatives.0.speaker");
      const word = {
        text: textAt(result, "alternatives.0.content"),
        speaker: label === "UU" ? null : speakerOf(label),
        start: secondsOf(result.start_time),
        end: secondsOf(result.end_time),
      };
      words.add(word, result.type === "punctuation");
    }
    return words.said;
  },
};

/** Rev.ai: monologues of elements, blanks among the marks. */
export const revAi: Shape = {
  name: "Rev.ai",
  said: (data) => {
    const monologues = listAt(data, "monologues");
    if (monologues.length === 0) return null;
    const names = new Map(listAt(data, "speakers").map(({ id, name }) => [id, name]));
    const words = new Words();
    for (const { speaker, speaker_info, elements } of monologues) {
      const name = names.get(speaker) ?? at(speaker_info, "display_name") ?? speaker;
      for (const [index, element] of listAt(elements, "").entries()) {
        const word = {
          text: textAt(element, "value"),
          speaker: speakerOf(name),
          start: secondsOf(element.ts),
          end: secondsOf(element.end_ts),
        };
        words.add(word, element.type === "punct" && index > 0);
      }
    }
    return words.said;
  },
};
