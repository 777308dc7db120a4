import { isRecord, plainName } from "../fields.js";
import { type Said, speakerOf } from "./said.js";
import type { Shape } from "./shapes.js";
import { timeOf } from "./time.js";

const TEXT = "text body transcript content utterance sentence line caption".split(" ");
const START =
  "start starttime startms begin from ts offset timestamp time timecode timecodein timein in".split(" ");
const END = "end endtime endms to endts timecodeout timeout out".split(" ");
const LENGTH = "duration dur".split(" ");
const SPEAKER = "speaker speakername speakerlabel speakerid participant".split(" ");

/** These make a record an article and no segment of speech. */
const ARTICLE = /^(?:title|headline|url|link|date|published|author|byline|pub_?date)$/i;

/** How deep the list may stand. */
const DEEPEST = 3;

/** This share of a list's entries must be segments. */
const ENOUGH = 0.8;

/**
 * A list of segments with a text and a time or a speaker, wherever it stands: Whisper and all that is made of it, AssemblyAI,
 * the transcripts of podcasts, tables that editors export.
 */
export const segments: Shape = {
  name: "segments",
  said: (data) => {
    const list = listIn(data, 0);
    if (list === null) return null;
    const drafts = list.map(draftOf).filter((draft) => draft !== null);
    const per = millisecondsPer(drafts);
    return drafts.map(({ text, speaker, start, end, length }): Said => {
      const from = millisecondsOf(start, per);
      const lasts = millisecondsOf(length, per);
      const to = millisecondsOf(end, per) ?? (from === null || lasts === null ? null : from + lasts);
      return { text, speaker: speakerOf(speaker), start: from, end: to };
    });
  },
};

interface Draft {
  readonly text: string;
  readonly speaker: unknown;
  readonly start: unknown;
  readonly end: unknown;
  readonly length: unknown;
}

function listIn(value: unknown, depth: number): readonly unknown[] | null {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return null;
  if (Array.isArray(value)) return areSegments(value) ? value : null;
  const lists = Object.values(value).flatMap((each) => {
    const list = listIn(each, depth + 1);
    return list === null ? [] : [list];
  });
  // of words and the segments that they make, the segments are fewer
  return lists.sort((a, b) => a.length - b.length)[0] ?? null;
}

function areSegments(list: readonly unknown[]): boolean {
  const drafts = list.map(draftOf).filter((draft) => draft !== null);
  const hasWords = drafts.some(({ text }) => /\S\s+\S/.test(text.trim()));
  return hasWords && drafts.length >= list.length * ENOUGH;
}

function draftOf(entry: unknown): Draft | null {
  if (!isRecord(entry)) return null;
  const values = new Map<string, unknown>();
  for (const [key, value] of Object.entries(entry)) {
    if (ARTICLE.test(key)) return null;
    if (value !== undefined && value !== null && value !== "") values.set(plainName(key), value);
  }
  const first = (names: readonly string[]) => {
    const name = names.find((each) => values.has(each));
    return name === undefined ? undefined : values.get(name);
  };
  const text = first(TEXT);
  if (typeof text !== "string") return null;
  const start = first(START);
  const speaker = first(SPEAKER);
  const isTimed = numberOf(start) !== null || timeOf(start) !== null;
  const isSpoken = typeof speaker === "string" || typeof speaker === "number";
  if (!isTimed && !isSpoken) return null;
  return { text, speaker, start, end: first(END), length: first(LENGTH) };
}

/** A time that is a number, also as text; not a date since 1970. */
function numberOf(value: unknown): number | null {
  const number =
    typeof value === "number"
      ? value
      : typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value.trim())
        ? Number(value)
        : null;
  return number !== null && number >= 0 && number < 1e9 ? number : null;
}

function millisecondsOf(value: unknown, per: number): number | null {
  const number = numberOf(value);
  return number === null ? timeOf(value) : Math.round(number * per);
}

/** A letter takes about seventy milliseconds to say: times of which a letter takes more than five are no seconds. */
const SECONDS_PER_LETTER = 5;

/** How many milliseconds one unit of the times is. */
export function millisecondsPer(
  drafts: readonly { text: string; start: unknown; end: unknown; length?: unknown }[],
): number {
  let letters = 0;
  let time = 0;
  for (const { text, start, end, length } of drafts) {
    const from = numberOf(start);
    const lasts = numberOf(length) ?? (from === null ? null : (numberOf(end) ?? from) - from);
    if (lasts === null || lasts <= 0) continue;
    letters += text.length;
    time += lasts;
  }
  return letters > 0 && time / letters > SECONDS_PER_LETTER ? 1 : 1000;
}
