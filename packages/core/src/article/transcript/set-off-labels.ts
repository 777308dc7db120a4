import type { Line } from "../../text/lines.js";
import { bareName, isName, type Label } from "../label.js";
import { labelledShare } from "../transcript-signs.js";
import { soundsSpoken } from "../voice.js";
import { labelledLines } from "./labelled.js";
import { keyOf, withoutTitles } from "./names.js";
import { type LabelAt, labelsBy, type Page } from "./page.js";

/** A way to set a name off from the words without a colon. */
interface Style {
  /** The name, and in the whole match what stands before the words. */
  readonly sign: RegExp;
  /** How many labels there must be at least, of how many speakers, and which share of the paragraphs must have one. */
  readonly fewest: number;
  readonly speakers: number;
  readonly share: number;
  /** Whether other texts use the sign for other things, so that somebody must speak twice and the words sound like talk. */
  readonly weak: boolean;
  readonly accepts?: (name: string) => boolean;
}

const STYLES: readonly Style[] = [
  // "Ilse Vander (PPE), author. – Mr President", "NAME.—Words"
  {
    sign: /^(.{2,110}?)\.\s?[–—-]{1,2}\s?(?=["“‘([]?\p{L})/u,
    fewest: 2,
    speakers: 2,
    share: 0.3,
    weak: false,
  },
  // "Mr. VOSS. I rise", "The PRESIDING OFFICER. Without objection"
  {
    sign: /^((?:(?:Mr|Mrs|Ms|Miss|Dr|Hon|Sen|Rep)\.|Senator|Representative|Chairman|Chairwoman|Chair|Secretary|Ambassador|General|Admiral|Governor|Mayor|Judge|Director|Commissioner|Delegate|The)\s[\p{L}.'’ -]{2,50}?)\.\s{1,3}(?=["“([]?\p{Lu})/u,
    fewest: 3,
    speakers: 2,
    share: 0.3,
    weak: true,
    accepts: (name) => !name.startsWith("The ") || !/\p{Ll}/u.test(name.slice(4)),
  },
  // "[Ada Okafor] words", "<ada> words"
  { sign: /^\[([^[\]\d:]{2,40})\]:?\s+(?=\S)/, fewest: 3, speakers: 2, share: 0.5, weak: true },
  { sign: /^<([^<>\d:/]{2,40})>:?\s+(?=\S)/, fewest: 3, speakers: 2, share: 0.5, weak: true },
  // "Ada Okafor – words"
  {
    sign: /^([^–—:]{2,60}?)\s?(?:\s[-–]{1,2}|[–—])\s(?=\S)/u,
    fewest: 4,
    speakers: 2,
    share: 0.5,
    weak: true,
  },
  // "Ada Okafor  words", set in bold or parted by a tab
  { sign: /^([^\t:]{2,60})\t+(?=\S)/, fewest: 4, speakers: 2, share: 0.5, weak: true },
  // "DC OAKES     words", in a column of their own
  {
    sign: /^(\p{Lu}[\p{Lu}\p{M}\d.'’-]*(?: [\p{Lu}\p{M}\d.'’-]+){0,4}) {3,}(?=\S)/u,
    fewest: 4,
    speakers: 2,
    share: 0.5,
    weak: true,
  },
];

/** "<b>Ada Okafor</b> words" */
const BOLD = { fewest: 3, speakers: 2, share: 0.4, weak: true };

const DIRECTIONS =
  /^(?:applause|laugh(?:s|ter|ing)?|music|crosstalk|inaudible|pause|silence|cheers?|cheering|sighs?|coughs?|video|clip|break|end|beginning|begin|sic|redacted|continued|unintelligible|indistinct|theme)\b/i;

const SPOKEN_SHARE = 1 / 3;

/** Labels that a dash, a full stop or brackets set off, in one style throughout; null where they make no transcript. */
export function setOffLabels(page: Page): LabelAt | null {
  const bold = recurring(labelsBy(page, (beginning, line) => boldLabel(page, beginning, line)));
  if (bold.size >= BOLD.fewest && areTurns(page, bold, BOLD)) return bold;
  for (const style of STYLES) {
    const labels = labelsBy(page, (beginning) => labelIn(style, beginning));
    const kept = style.weak ? recurring(labels) : labels;
    if (kept.size >= style.fewest && areTurns(page, kept, style)) return kept;
  }
  return null;
}

function boldLabel(page: Page, beginning: string, line: Line): Label | null {
  const length = (page.bold.get(line.start) ?? line.start) - line.start;
  const name = beginning.slice(0, length).trim();
  if (length === 0 || length >= beginning.length || DIRECTIONS.test(name) || !isName(name)) return null;
  const rest = /^\s*/.exec(beginning.slice(length))?.[0].length ?? 0;
  return { name, time: null, length: length + rest, colon: false };
}

function labelIn({ sign, accepts = () => true }: Style, beginning: string): Label | null {
  const found = sign.exec(beginning);
  if (found === null) return null;
  const name = (found[1] as string).trim();
  if (DIRECTIONS.test(name) || !isName(name) || !accepts(name)) return null;
  return { name, time: null, length: found[0].length, colon: false };
}

/** Labels of those who speak more than once, and others that share their shape: a title and a name, or a full name. */
function recurring(labels: LabelAt): LabelAt {
  const counts = new Map<string, number>();
  for (const { name } of labels.values()) {
    const key = keyOf(bareName(name as string));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = [...counts.values()].filter((count) => count > 1);
  if (often.length === 0) return new Map();
  return new Map(
    [...labels].filter(([, { name }]) => {
      const bare = bareName(name as string);
      return (counts.get(keyOf(bare)) ?? 0) > 1 || bare.includes(" ") || withoutTitles([bare]).length === 0;
    }),
  );
}

function areTurns(page: Page, labels: LabelAt, style: Omit<Style, "sign">): boolean {
  const labelled = labelledLines(page, labels);
  const speakers = new Set(labelled.map(({ name }) => keyOf(bareName(name as string))));
  if (speakers.size < style.speakers) return false;
  const before = page.lines.slice(0, labelled[0]?.index).filter((line) => line.start < line.end).length;
  if (before > Math.max(25, page.lines.length * 0.15)) return false;
  if (labelled.filter(({ words }) => /^["“„«]/.test(words)).length > labelled.length / 2) return false;
  const spoken = labelled.filter(({ words }) => soundsSpoken(words)).length;
  if (style.weak && spoken < labelled.length * SPOKEN_SHARE) return false;
  return labelledShare(page.text, page.lines, labelled) >= style.share;
}
