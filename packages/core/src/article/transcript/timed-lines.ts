import { leadingTime } from "../times.js";
import { readsAsTranscript } from "../transcript-signs.js";
import { labelledLines } from "./labelled.js";
import { beginningOf, type LabelAt, labelsBy, type Page, plainLabels } from "./page.js";

const FEWEST = 3;
const SHARE = 0.3;

/** Captions begin with the recording and follow each other within seconds; the times of a programme do neither. */
const FIRST_WITHIN = 90_000;
const GAP = 30_000;

/** Lines of captions with the time before or above them and no names, as they are copied from a player; or null. */
export function timedLines(page: Page): LabelAt | null {
  const inLine = new Map([...plainLabels(page)].filter(([, { name }]) => name === null));
  const labelled = labelledLines(page, inLine);
  if (labelled.length > 0 && readsAsTranscript(page.text, page.lines, labelled, page.isKnown)) return inLine;
  const alone = labelsBy(page, (_, line) => {
    const written = beginningOf(page, line);
    const time = leadingTime(written);
    if (time === null || time.clock) return null;
    const length = time.length + (/^\s*/.exec(written.slice(time.length))?.[0].length ?? 0);
    return { name: null, time: time.time, length, colon: false };
  });
  const filled = page.lines.filter((line) => line.start < line.end).length;
  const times = [...alone.values()].map(({ time }) => time as number);
  const ascend = times.every((time, at) => at === 0 || time >= (times[at - 1] as number));
  if (times.length < FEWEST || !ascend || times.length < filled * SHARE) return null;
  const first = times[0] as number;
  const last = times.at(-1) as number;
  return first <= FIRST_WITHIN && last - first <= GAP * times.length ? alone : null;
}
