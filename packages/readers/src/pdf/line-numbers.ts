import { nearby } from "./nearby.js";
import type { Piece } from "./pieces.js";

/** A number that may be a line's: a piece, or what a piece begins or ends with. */
interface Candidate {
  readonly piece: Piece;
  readonly kind: "whole" | "start" | "end";
  readonly value: number;
  readonly x0: number;
  readonly x1: number;
}

/** Numbers one below the other that grow by the same step. */
interface Run {
  readonly step: number;
  readonly members: readonly Candidate[];
}

/** Edges of numbers are one where they differ by less than this share of their size. */
const SAME_EDGE = 0.25;

/** So many numbers at least are a run, of steps of one and of longer steps. */
const SHORTEST = 4;
const SHORTEST_OF_STEPS = 3;

/** So many runs of a sheet are looked at, the longest first. */
const MOST_RUNS = 20;

/** So many of a run's numbers stand at equal distances, give or take this share. */
const EVEN = 0.8;
const EVENNESS = 0.15;

/** So many numbered lines begin in lower case at least: text runs on from one to the next, as no table's rows do. */
const RUNS_ON = 0.15;

/** A record's turns: so many numbered lines begin with a label at least. */
const LABELLED = 0.25;
const LABEL = /^\s*(?:[QA](?:[.:]?\s|[.:]?$)|(?:\p{Lu}[\p{Lu}\p{M}.'’-]*\s?){1,5}:)/u;

/** A page's lines are numbered to its end, whether or not they are written on: so many numbers at least have no text. */
const FEWEST_EMPTY = 2;
const WHOLE_PAGE = 20;

/** Of a numbered line, what stands further away than this is another column. */
const SAME_LINE = 3;

/** A line of text has so many characters. */
const LONG_LINE = 25;

/** So much of a run of longer steps has lines at its uncounted places. */
const FILLED = 0.6;

/** So much text may stand in the strip of the numbers, as a share of their count. */
const MOST_BETWEEN = 0.1;

const WHOLE = /^\s*(\d{1,4})\s*$/;
const START = /^\s*(\d{1,4})\s+\S/;
const END = /\S\s+(\d{1,4})\s*$/;

/**
 * A sheet's pieces without the numbers of its lines, and these and where they stand. They stand one below the other in a strip of their own,
 * grow by one step and keep one distance, and the text beside them runs on from line to line.
 */
export function withoutLineNumbers(pieces: readonly Piece[]): {
  pieces: readonly Piece[];
  numbers: string[];
  /** The first and the last baseline of a page all of whose lines are numbered; null where that is not so. */
  numbered: { readonly top: number; readonly bottom: number } | null;
} {
  const candidates = pieces.flatMap(candidatesOf);
  if (candidates.length < SHORTEST_OF_STEPS) return { pieces, numbers: [], numbered: null };
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  const found = new Map<Piece, Candidate>();
  for (const edge of ["x1", "x0"] as const) {
    const runs = groupsOf(candidates, edge).flatMap(runsOf);
    for (const run of runs.sort((a, b) => b.members.length - a.members.length).slice(0, MOST_RUNS)) {
      if (!isOfLines(run, sorted)) continue;
      for (const member of run.members) if (!found.has(member.piece)) found.set(member.piece, member);
    }
  }
  if (found.size === 0) return { pieces, numbers: [], numbered: null };
  const inOrder = [...found.values()].sort((a, b) => a.piece.y - b.piece.y);
  const isWhole = inOrder.length >= WHOLE_PAGE && inOrder.every(({ value }, at) => value === at + 1);
  return {
    pieces: pieces.flatMap((piece) => {
      const number = found.get(piece);
      return number === undefined ? [piece] : without(number);
    }),
    numbers: inOrder.map(({ value }) => String(value)),
    numbered: isWhole
      ? { top: (inOrder[0] as Candidate).piece.y, bottom: (inOrder.at(-1) as Candidate).piece.y }
      : null,
  };
}

function candidatesOf(piece: Piece): Candidate[] {
  const { text, x0, x1 } = piece;
  if (text.length > 400) return [];
  const each = (x1 - x0) / text.length;
  const whole = WHOLE.exec(text)?.[1];
  if (whole !== undefined) return [{ piece, kind: "whole", value: Number(whole), x0, x1 }];
  const start = START.exec(text)?.[1];
  if (start !== undefined) {
    const from = x0 + text.indexOf(start) * each;
    return [{ piece, kind: "start", value: Number(start), x0: from, x1: from + start.length * each }];
  }
  const end = END.exec(text)?.[1];
  if (end === undefined) return [];
  const to = x0 + text.trimEnd().length * each;
  return [{ piece, kind: "end", value: Number(end), x0: to - end.length * each, x1: to }];
}

function groupsOf(candidates: readonly Candidate[], edge: "x0" | "x1"): Candidate[][] {
  const groups: Candidate[][] = [];
  let last: Candidate | null = null;
  for (const each of [...candidates].sort((a, b) => a[edge] - b[edge])) {
    if (last !== null && each[edge] - last[edge] <= each.piece.size * SAME_EDGE) groups.at(-1)?.push(each);
    else groups.push([each]);
    last = each;
  }
  return groups;
}

function runsOf(group: readonly Candidate[]): Run[] {
  const runs: Run[] = [];
  const sorted = [...group].sort((a, b) => a.piece.y - b.piece.y);
  let members: Candidate[] = [];
  let step = 0;
  const end = () => {
    if (members.length >= (step === 1 ? SHORTEST : SHORTEST_OF_STEPS)) runs.push({ step, members });
  };
  for (const each of sorted) {
    const last = members.at(-1);
    const grown = last === undefined ? 0 : each.value - last.value;
    if (last !== undefined && grown > 0 && (members.length === 1 || grown === step)) {
      step = grown;
      members.push(each);
    } else if (last !== undefined && grown > 0 && members.length === 2) {
      members = [last, each];
      step = grown;
    } else {
      end();
      members = [each];
      step = 0;
    }
  }
  end();
  return runs;
}

function isOfLines(run: Run, sorted: readonly Piece[]): boolean {
  const distance = evenDistance(run);
  if (distance === null || !isInStripOfItsOwn(run, sorted)) return false;
  return run.step === 1 ? runsOn(run, sorted) : hasLinesBetween(run, distance / run.step, sorted);
}

/** The distance that most of the numbers keep; null where there is none. */
function evenDistance({ members }: Run): number | null {
  const gaps = members.slice(1).map(({ piece }, at) => piece.y - (members[at]?.piece.y ?? 0));
  const middle = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  if (middle <= 0) return null;
  const even = gaps.filter((gap) => Math.abs(gap - middle) <= middle * EVENNESS).length;
  return even >= gaps.length * EVEN ? middle : null;
}

function isInStripOfItsOwn({ members }: Run, sorted: readonly Piece[]): boolean {
  const from = members.reduce((least, { x0 }) => Math.min(least, x0), Number.POSITIVE_INFINITY);
  const to = members.reduce((most, { x1 }) => Math.max(most, x1), Number.NEGATIVE_INFINITY);
  const top = members[0]?.piece.y ?? 0;
  const bottom = members.at(-1)?.piece.y ?? 0;
  const own = new Set(members.map(({ piece }) => piece));
  let between = 0;
  for (const piece of sorted) {
    if (piece.y < top || piece.y > bottom || own.has(piece)) continue;
    if (piece.x0 < to && piece.x1 > from) between++;
  }
  return between <= members.length * MOST_BETWEEN;
}

/** Whether the text beside the numbers is one that goes on from line to line; a table's rows start anew each time. */
function runsOn({ members }: Run, sorted: readonly Piece[]): boolean {
  const texts = members.map((member) => besideOf(member, sorted)).filter((text) => text !== null);
  const lower = texts.filter((text) => /^[^\p{L}\p{N}]{0,3}\p{Ll}/u.test(text)).length;
  if (texts.filter((text) => LABEL.test(text)).length >= Math.max(2, texts.length * LABELLED)) return true;
  const empty = members.length - texts.length;
  if (lower > 0 && empty >= FEWEST_EMPTY && members.length >= WHOLE_PAGE) return true;
  if (lower > 0) return lower >= texts.length * RUNS_ON;
  // in capitals or in a script without them, long lines that do not end a sentence
  const open = texts.filter((text) => text.length >= LONG_LINE && !/[.!?:;\d%]\s*$/.test(text)).length;
  return !texts.some((text) => /\p{Ll}/u.test(text)) && open > 0 && open >= texts.length / 3;
}

function besideOf({ piece, kind, x1 }: Candidate, sorted: readonly Piece[]): string | null {
  if (kind === "start") return piece.text.replace(/^\s*\d+\s+/, "");
  const right: Piece[] = [];
  let left: Piece | null = kind === "end" ? piece : null;
  for (const each of nearby(sorted, piece.y, piece.size * 0.35)) {
    if (each === piece || !/\p{L}/u.test(each.text)) continue;
    if (each.x0 >= x1) right.push(each);
    if (each.x1 <= x1 && (left === null || each.x0 < left.x0)) left = each;
  }
  return right.length > 0 ? lineFrom(right) : (left?.text ?? null);
}

/** The pieces of one line from left to right, up to a gap that may part columns. */
function lineFrom(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { text, x0, x1, size } of [...pieces].sort((a, b) => a.x0 - b.x0)) {
    if (x0 - end > size * SAME_LINE) break;
    parts.push(text.trim());
    end = x1;
  }
  return parts.join(" ");
}

function hasLinesBetween({ members, step }: Run, leading: number, sorted: readonly Piece[]): boolean {
  let places = 0;
  let filled = 0;
  for (const { piece } of members.slice(0, -1)) {
    if (leading < piece.size * 0.7) return false;
    for (let at = 1; at < Math.min(step, 10); at++) {
      places++;
      if (nearby(sorted, piece.y + at * leading, leading * 0.3).length > 0) filled++;
    }
  }
  return filled >= places * FILLED;
}

function without({ piece, kind, x0, x1 }: Candidate): Piece[] {
  if (kind === "whole") return [];
  if (kind === "end") return [{ ...piece, text: piece.text.replace(/\s+\d+\s*$/, ""), x1: x0 - 1 }];
  return [{ ...piece, text: piece.text.replace(/^\s*\d+\s+/, ""), x0: x1 + piece.size / 2 }];
}
