import { trimmed } from "../article/build.js";
import { isDigit, isLetter } from "../text/characters.js";
import type { Range } from "../text/span.js";
import { creditAfterComma, isCreditAt } from "./credit.js";
import type { Mark } from "./marks.js";
import type { Pairing } from "./pairing.js";
import type { MarkFault } from "./quotation.js";

/** The words that a mark without a partner probably marks. */
export interface Repair {
  readonly span: Range;
  readonly inner: Range;
}

export interface Repairs {
  readonly repairs: Repair[];
  readonly faults: MarkFault[];
}

/**
 * Finds where the quotations of marks without a partner probably end or begin, never beyond the block.
 * A straight single mark alone is reported but not mended: it may well be an apostrophe. `previousIsOpen`:
 * the paragraph before leaves a quotation open.
 */
export function repairMarks(
  text: string,
  block: Range,
  marks: readonly Mark[],
  pairing: Pairing,
  sentences: readonly Range[],
  previousIsOpen: boolean,
): Repairs {
  const repairs: Repair[] = [];
  const faults: MarkFault[] = [];
  const unclosed = new Set(pairing.unclosed);
  const unopened = new Set(pairing.unopened);
  const structural = new Set<Mark>([...unclosed, ...unopened]);
  for (const { open, close } of pairing.pairs) structural.add(open).add(close);
  if (pairing.goesOn !== null) structural.add(pairing.goesOn);
  const limits = limitsOf(marks, structural, pairing, block.end);
  const lastEnd = new Map<Mark["family"], number>();
  let sentence = 0;
  for (const [index, mark] of marks.entries()) {
    if (!structural.has(mark)) continue;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Range).start < mark.start)
      sentence++;
    const mayBeApostrophe = mark.family === "single" && mark.shape !== "open";
    if ((unclosed.has(mark) || unopened.has(mark)) && mayBeApostrophe) {
      faults.push(surplus(mark));
    } else if (unclosed.has(mark)) {
      const limit = limits[index] as number;
      const end = endOfUnclosed(text, block, mark, limit, sentences, sentence);
      mend(
        text,
        { start: mark.start, end },
        { start: mark.end, end },
        mark,
        "missing-close",
        repairs,
        faults,
      );
    } else if (unopened.has(mark)) {
      const start = startOfUnopened(text, block, mark, lastEnd, sentences[sentence] as Range, previousIsOpen);
      if (start === null) faults.push(surplus(mark));
      else
        mend(
          text,
          { start, end: mark.end },
          { start, end: mark.start },
          mark,
          "missing-open",
          repairs,
          faults,
        );
    }
    lastEnd.set(mark.family, mark.end);
  }
  return { repairs, faults };
}

/** For each mark, where the next one of its family that counts starts, or the pair that holds it ends. */
function limitsOf(
  marks: readonly Mark[],
  structural: ReadonlySet<Mark>,
  pairing: Pairing,
  end: number,
): number[] {
  const openOf = new Map(pairing.pairs.map(({ open, close }) => [close, open]));
  const next = new Map<Mark["family"], number>();
  const around: { open: Mark; end: number }[] = [];
  const limits = new Array<number>(marks.length);
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as Mark;
    if (around.at(-1)?.open === mark) around.pop();
    limits[index] = Math.min(next.get(mark.family) ?? end, around.at(-1)?.end ?? end);
    const open = openOf.get(mark);
    if (open !== undefined) around.push({ open, end: mark.start });
    if (structural.has(mark)) next.set(mark.family, mark.start);
  }
  return limits;
}

const LONGEST_SIGNATURE = 80;

/**
 * The beginning of the sentence, or what comes after the last mark; the paragraph's where the one before is open.
 * Null where what stands there is only a credit: `“We sail,” he said."`, or a signature under an open paragraph.
 */
function startOfUnopened(
  text: string,
  block: Range,
  mark: Mark,
  lastEnd: ReadonlyMap<Mark["family"], number>,
  sentence: Range,
  previousIsOpen: boolean,
): number | null {
  const last = lastEnd.get(mark.family);
  if (last === undefined && previousIsOpen) {
    return mark.start - block.start <= LONGEST_SIGNATURE && mark.end === block.end ? null : block.start;
  }
  const from = Math.max(sentence.start, last ?? block.start);
  const start = Math.min(trimmed(text, from, mark.start).start, mark.start);
  const isCredit = last !== undefined && start - last <= 2 && isCreditAt(text, start, mark.start);
  return isCredit && mark.start - start <= LONGEST_SIGNATURE ? null : start;
}

/**
 * Before ", Name said" where that follows; else at the paragraph's end, where the words begin a sentence and
 * nothing else is marked; else at the end of the last whole sentence before the next mark.
 */
function endOfUnclosed(
  text: string,
  block: Range,
  mark: Mark,
  limit: number,
  sentences: readonly Range[],
  sentence: number,
): number {
  const credit = creditAfterComma(text, mark.end, limit);
  if (credit !== null) return credit;
  const first = text[mark.end] ?? "";
  const beginsSentence = first !== first.toLowerCase() || mark.start === block.start;
  if (limit === block.end && beginsSentence) return block.end;
  let end = (sentences[sentence] as Range).end;
  if (limit === block.end) return Math.max(end, mark.end);
  for (let next = sentence + 1; next < sentences.length; next++) {
    const candidate = (sentences[next] as Range).end;
    if (candidate > limit) break;
    end = candidate;
  }
  return end <= limit && end > mark.end ? end : Math.max(trimmed(text, mark.end, limit).end, mark.end);
}

function mend(
  text: string,
  span: Range,
  inner: Range,
  mark: Mark,
  fault: "missing-close" | "missing-open",
  repairs: Repair[],
  faults: MarkFault[],
): void {
  if (!holdsWords(text, inner)) {
    faults.push(surplus(mark));
    return;
  }
  repairs.push({ span, inner });
  const message =
    fault === "missing-close"
      ? `This mark opens a quotation that nothing closes; it is taken to end after “${lastWords(text, inner)}”.`
      : `This mark closes a quotation that nothing opens; it is taken to begin with “${firstWords(text, inner)}”.`;
  faults.push({ start: mark.start, end: mark.end, fault, message });
}

function surplus(mark: Range): MarkFault {
  const message = "This quotation mark has no partner.";
  return { start: mark.start, end: mark.end, fault: "surplus", message };
}

/** The faults of marks typed once too often. */
export function surplusFaults(ranges: readonly Range[]): MarkFault[] {
  return ranges.map((range) => ({
    start: range.start,
    end: range.end,
    fault: "surplus",
    message: "There are more quotation marks here than the quotations need.",
  }));
}

function holdsWords(text: string, range: Range): boolean {
  for (let at = range.start; at < range.end; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) return true;
  }
  return false;
}

const SHOWN = 40;

function lastWords(text: string, range: Range): string {
  const from = Math.max(range.start, range.end - SHOWN);
  const words = text.slice(from, range.end).trim().split(/\s+/).slice(-4);
  return words.slice(from > range.start && words.length > 1 ? 1 : 0).join(" ");
}

function firstWords(text: string, range: Range): string {
  const to = Math.min(range.end, range.start + SHOWN);
  const words = text.slice(range.start, to).trim().split(/\s+/);
  return words.slice(0, to < range.end && words.length > 1 ? Math.min(3, words.length - 1) : 3).join(" ");
}
