import { listAt, type Said, speakerOf, textAt } from "./said.js";
import type { Shape } from "./shapes.js";
import { secondsOf } from "./time.js";

/** Editors of recordings (Trint, the BBC's, Hyperaudio): words, and beside them the paragraphs that say who speaks. */
export const paragraphs: Shape = {
  name: "words and paragraphs",
  said: (data) => {
    for (const at of ["", "transcript.", "content."]) {
      const words = listAt(data, `${at}words`).filter((word) => textAt(word, "text").trim() !== "");
      const all = listAt(data, `${at}paragraphs`).filter(({ speaker }) => speakerOf(speaker) !== null);
      if (words.length > 0 && all.length > 0) return saidIn(words, all);
    }
    return null;
  },
};

type Record_ = Readonly<Record<string, unknown>>;

function saidIn(words: readonly Record_[], all: readonly Record_[]): Said[] {
  const byId = new Map(all.map(({ id, speaker }) => [id, speaker]));
  const begins = all.map((each) => ({ start: startOf(each) ?? 0, speaker: each.speaker }));
  begins.sort((a, b) => a.start - b.start);
  let reached = 0;
  return words.map((word): Said => {
    const start = startOf(word);
    while (reached + 1 < begins.length && (begins[reached + 1]?.start ?? 0) <= (start ?? 0)) reached++;
    const told = word.paragraphId === undefined ? undefined : byId.get(word.paragraphId);
    const speaker = told ?? begins[reached]?.speaker;
    const length = typeof word.duration === "number" ? word.duration : 0;
    const end = typeof word.time === "number" ? word.time + length : secondsOf(word.end);
    return { text: textAt(word, "text"), speaker: speakerOf(speaker), start, end };
  });
}

/** Trint's "time" counts milliseconds, "start" seconds. */
function startOf({ time, start }: Record_): number | null {
  return typeof time === "number" ? time : secondsOf(start);
}
