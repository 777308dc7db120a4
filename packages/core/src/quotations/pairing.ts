import type { Mark } from "./marks.js";

/** A mark that opens with the one that closes it. */
interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

export interface Pairing {
  readonly pairs: Pair[];
  /** Opening marks that nothing closes, and closing marks that nothing opens. */
  readonly unclosed: Mark[];
  readonly unopened: Mark[];
  /** The mark that is open at the end, where the next paragraph goes on with the quotation. */
  readonly goesOn: Mark | null;
}

/** What a mark without a partner costs; the single one less, for it may be an apostrophe after all. */
const LONE = 3;
const LONE_SINGLE = 3.2;
/** The mark that lacks a partner is rather the one outside than one between two that have each other. */
const LONE_INSIDE = 0.5;
/** A mark of the same family inside: `“He said “no” to me,” she said`. */
const SAME_INSIDE_SAME = 2.5;
/** A mark whose form is against its place: ”this“. */
const WRONG_FORM = 1.2;
const MIXED_FORMS = 0.3;
const DEEPEST = 4;
const HYPOTHESES = 8;
/** A reading that costs so much more than the cheapest is given up. */
const HOPELESS = 8;
/** After so many marks the best reading is settled, so that memory does not grow with the paragraph. */
const SETTLE_AFTER = 1024;

type Reading = "ignore" | "open" | "close" | "lone-open" | "lone-close";

interface OpenMark {
  readonly mark: Mark;
  readonly below: OpenMark | null;
  readonly depth: number;
  /** The families from the outermost on. */
  readonly key: string;
}

interface Hypothesis {
  readonly cost: number;
  readonly stack: OpenMark | null;
  readonly reading: Reading;
  readonly before: Hypothesis | null;
}

/**
 * The cheapest reading of a paragraph's marks: which open, which close for which, which are none. All readings
 * are followed side by side, a few at a time, so that a missing mark costs once and does not turn the marks
 * after it round. `nextOpensWith` is the family of the mark with which the next paragraph begins, or null.
 * Linear in the number of marks.
 */
export function pairMarks(marks: readonly Mark[], nextOpensWith: Mark["family"] | null): Pairing {
  const pairing: { -readonly [K in keyof Pairing]: Pairing[K] } = {
    pairs: [],
    unclosed: [],
    unopened: [],
    goesOn: null,
  };
  let settled: OpenMark | null = null;
  for (let from = 0; from < marks.length; from += SETTLE_AFTER) {
    const part = marks.slice(from, from + SETTLE_AFTER);
    const isLast = from + SETTLE_AFTER >= marks.length;
    settled = settle(part, settled, isLast ? nextOpensWith : undefined, pairing);
  }
  for (let open: OpenMark | null = settled; open !== null; open = open.below) {
    const goesOn = open.below === null && open.mark.family === nextOpensWith;
    if (goesOn) pairing.goesOn = open.mark;
    else pairing.unclosed.push(open.mark);
  }
  pairing.unclosed.sort((a, b) => a.start - b.start);
  return pairing;
}

/** Reads a stretch of marks, adds what it finds to `pairing` and returns what is open after it. */
function settle(
  marks: readonly Mark[],
  stack: OpenMark | null,
  nextOpensWith: Mark["family"] | null | undefined,
  pairing: Pairing,
): OpenMark | null {
  let alive: Hypothesis[] = [{ cost: 0, stack, reading: "ignore", before: null }];
  for (const mark of marks) alive = afterMark(alive, mark);
  let best = alive[0] as Hypothesis;
  if (nextOpensWith !== undefined) {
    let bestCost = Infinity;
    for (const each of alive) {
      const cost = each.cost + endCost(each.stack, nextOpensWith);
      if (cost < bestCost) {
        best = each;
        bestCost = cost;
      }
    }
  }
  const readings: Reading[] = [];
  for (let at: Hypothesis = best; at.before !== null; at = at.before) readings.push(at.reading);
  readings.reverse();
  return replay(marks, readings, stack, pairing);
}

function endCost(stack: OpenMark | null, nextOpensWith: Mark["family"] | null): number {
  let cost = 0;
  for (let open = stack; open !== null; open = open.below) {
    cost += open.below === null && open.mark.family === nextOpensWith ? 0.2 : loneCost(open.mark);
  }
  return cost;
}

function loneCost(mark: Mark): number {
  return mark.family === "single" ? LONE_SINGLE : LONE;
}

/** The readings so far, each gone on with every way to read `mark`; the cheapest for each stack is kept. */
function afterMark(alive: readonly Hypothesis[], mark: Mark): Hypothesis[] {
  const byStack = new Map<string, Hypothesis>();
  const offer = (before: Hypothesis, reading: Reading, added: number, stack: OpenMark | null) => {
    const cost = before.cost + added;
    const key = stack === null ? "" : stack.key;
    const other = byStack.get(key);
    if (other === undefined || cost < other.cost) byStack.set(key, { cost, stack, reading, before });
  };
  const openCost =
    mark.openCost + (mark.shape === "close" ? (mark.family === "angle" ? 0.2 : WRONG_FORM) : 0);
  const closeShape = mark.shape === "open" ? WRONG_FORM : 0;
  const lone = loneCost(mark);
  for (const each of alive) {
    if (mark.ignoreCost !== Infinity) offer(each, "ignore", mark.ignoreCost, each.stack);
    const isInside = holds(each.stack, mark.family);
    offer(each, "lone-open", lone + openCost + (isInside ? LONE_INSIDE : 0), each.stack);
    offer(each, "lone-close", lone + mark.closeCost + closeShape + (isInside ? LONE_INSIDE : 0), each.stack);
    const nesting = isInside ? SAME_INSIDE_SAME : 0;
    if ((each.stack?.depth ?? 0) < DEEPEST) offer(each, "open", openCost + nesting, pushed(each.stack, mark));
    let abandoned = 0;
    for (let open = each.stack; open !== null; open = open.below) {
      if (open.mark.family === mark.family) {
        offer(each, "close", abandoned + mark.closeCost + closingFormCost(open.mark, mark), open.below);
        break;
      }
      abandoned += loneCost(open.mark);
    }
  }
  const kept = [...byStack.values()].sort((a, b) => a.cost - b.cost);
  const limit = (kept[0] as Hypothesis).cost + HOPELESS;
  let count = Math.min(kept.length, HYPOTHESES);
  while (count > 1 && (kept[count - 1] as Hypothesis).cost > limit) count--;
  kept.length = count;
  return kept;
}

function pushed(stack: OpenMark | null, mark: Mark): OpenMark {
  const key = (stack?.key ?? "") + LETTER[mark.family];
  return { mark, below: stack, depth: (stack?.depth ?? 0) + 1, key };
}

const LETTER: Readonly<Record<Mark["family"], string>> = {
  double: "d",
  single: "s",
  angle: "a",
  "single-angle": "b",
  corner: "c",
  "white-corner": "w",
};

function holds(stack: OpenMark | null, family: Mark["family"]): boolean {
  for (let open = stack; open !== null; open = open.below) {
    if (open.mark.family === family) return true;
  }
  return false;
}

/** What the forms of the two marks say against their being a pair. */
function closingFormCost(open: Mark, close: Mark): number {
  if (close.shape === "none" || open.shape === "none") return close.shape === open.shape ? 0 : MIXED_FORMS;
  if (close.shape === "close") return 0;
  // „so“ in German, and »so« there and in Danish
  if (open.low || (open.family.endsWith("angle") && open.shape === "close")) return 0;
  return WRONG_FORM;
}

function replay(
  marks: readonly Mark[],
  readings: readonly Reading[],
  from: OpenMark | null,
  pairing: Pairing,
): OpenMark | null {
  let stack = from;
  for (const [index, mark] of marks.entries()) {
    const reading = readings[index] as Reading;
    if (reading === "open") stack = pushed(stack, mark);
    else if (reading === "lone-open") pairing.unclosed.push(mark);
    else if (reading === "lone-close") pairing.unopened.push(mark);
    else if (reading === "close") {
      while (stack !== null && stack.mark.family !== mark.family) {
        pairing.unclosed.push(stack.mark);
        stack = stack.below;
      }
      if (stack !== null) pairing.pairs.push({ open: stack.mark, close: mark });
      stack = stack?.below ?? null;
    }
  }
  return stack;
}
