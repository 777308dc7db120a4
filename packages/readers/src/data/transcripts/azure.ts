import { at, listAt, type Said, speakerOf, textAt } from "./said.js";
import type { Shape } from "./shapes.js";
import { timeOf } from "./time.js";

/** Azure's units of time: so many to a millisecond. */
const TICKS = 10_000;

/** Azure: phrases, of the older service with what was heard best, of the newer with their text. */
export const azure: Shape = {
  name: "Azure Speech",
  said: (data) => {
    const phrases = [...listAt(data, "recognizedPhrases"), ...listAt(data, "phrases")];
    const said = phrases.flatMap((phrase): Said[] => {
      const text = textAt(phrase, "nBest.0.display") || textAt(phrase, "text");
      if (text === "") return [];
      const start = phraseTime(phrase, "offset");
      const length = phraseTime(phrase, "duration");
      const end = start === null || length === null ? null : start + length;
      return [{ text, speaker: speakerOf(phrase.speaker), start, end }];
    });
    return said.length === 0 ? null : said.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  },
};

function phraseTime(phrase: Readonly<Record<string, unknown>>, what: "offset" | "duration"): number | null {
  const milliseconds = phrase[`${what}Milliseconds`];
  if (typeof milliseconds === "number") return milliseconds;
  const ticks = phrase[`${what}InTicks`];
  return typeof ticks === "number" ? Math.round(ticks / TICKS) : timeOf(phrase[what]);
}

/** Azure Video Indexer. */
export const videoIndexer: Shape = {
  name: "Azure Video Indexer",
  said: (data) => {
    const insights = at(data, "videos.0.insights") ?? at(data, "insights");
    const lines = listAt(insights, "transcript");
    if (lines.length === 0) return null;
    const names = new Map(listAt(insights, "speakers").map(({ id, name }) => [id, name]));
    return lines.map(
      (line): Said => ({
        text: textAt(line, "text"),
        speaker: speakerOf(names.get(line.speakerId) ?? line.speakerId),
        start: timeOf(at(line, "instances.0.start")),
        end: timeOf(at(line, "instances.0.end")),
      }),
    );
  },
};
