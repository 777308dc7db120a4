import type { Alignment, Query, Step, Stretch } from "./alignment.js";

/** Costs in tenths of a word. */
const REPLACE = 11;
const INSERT = 10;
const DELETE = 10;
const JOINED = 1;
const CONVENTION = 1;
const BRACKETED = 1;
const SKIP = 2;
const ELLIPSIS = 2;
/** Words that an ellipsis may leave out for one tenth of a word. */
const ELLIPSIS_WORDS = 20;
/** A passage elsewhere must explain more than three words to be worth a jump. */
const JUMP = 34;

enum Op {
  Start,
  Equal,
  Replace,
  Insert,
  Delete,
  SourceParted,
  DraftParted,
  Skip,
  Ellipsis,
  Jump,
}

const UNREACHED = 0x3fffffff;

/**
 * The cheapest alignment of the whole quotation with some part of the stretches: an edit distance over words whose
 * ends are free on the source's side (Sellers 1980), with moves for what editors do (leaving words out at an ellipsis,
 * replacing words in brackets, joining halves across "he said") and, where `jumps` is set, for going on in another
 * passage at a price, after the jumping alignment of Spang, Rehmsmeyer and Stoye (2002).
 *
 * Time and memory are words of the quotation times words of the stretches; callers keep both bounded.
 *
 * @param stretches in the order of the index and without overlaps
 */
export function align(query: Query, stretches: readonly Stretch[], jumps: boolean): Alignment {
  const grid = new Grid(query, stretches);
  for (let row = 1; row <= grid.rows; row++) {
    grid.fillRow(row);
    if (row < grid.rows) {
      if (query.words[row]?.afterEllipsis) grid.bridgeEllipsis(row);
      if (jumps) grid.jump(row);
    }
  }
  return grid.trace();
}

/** The table of the dynamic programme: a row for each word of the quotation, a column for each gap between source words. */
class Grid {
  readonly rows: number;
  readonly #query: Query;
  readonly #stretches: readonly Stretch[];
  /** The first column of each stretch; one more at the end. */
  readonly #columns: Int32Array;
  readonly #width: number;
  readonly #costs: Int32Array;
  readonly #ops: Uint8Array;
  readonly #origins: Int32Array;

  constructor(query: Query, stretches: readonly Stretch[]) {
    this.#query = query;
    this.#stretches = stretches;
    this.rows = query.ids.length;
    this.#columns = new Int32Array(stretches.length + 1);
    stretches.forEach((stretch, s) => {
      this.#columns[s + 1] = (this.#columns[s] as number) + stretch.to - stretch.from + 1;
    });
    this.#width = this.#columns[stretches.length] as number;
    const cells = (this.rows + 1) * this.#width;
    this.#costs = new Int32Array(cells);
    this.#ops = new Uint8Array(cells);
    this.#origins = new Int32Array(cells);
  }

  /** Every way to reach the cells of `row` that takes the quotation's word before it or a word of the source. */
  fillRow(row: number): void {
    for (let s = 0; s < this.#stretches.length; s++) this.#fillStretch(row, s);
  }

  #fillStretch(row: number, s: number): void {
    const query = this.#query;
    const { from, droppable, resumesAfter, ids } = this.#stretches[s] as Stretch;
    const word = query.words[row - 1];
    const id = query.ids[row - 1] as number;
    const joined = row > 1 ? (query.joinedWithNext[row - 2] as number) : -1;
    const partings = query.partings[row - 1] as readonly number[];
    const nearBracket = word?.bracketed === true || query.words[row]?.bracketed === true;
    const insert = word?.bracketed ? BRACKETED : INSERT;
    // the last word in brackets stands for what they replace, the others are added
    const closesBracket = word?.bracketed === true && query.words[row]?.bracketed !== true;
    const replace = closesBracket ? BRACKETED : word?.bracketed ? BRACKETED + 2 : REPLACE;
    const costs = this.#costs;
    const width = this.#width;
    const first = this.#columns[s] as number;
    const last = this.#columns[s + 1] as number;
    const here = row * width;
    const above = here - width;
    for (let column = first; column < last; column++) {
      let cost = (costs[above + column] as number) + insert;
      let op = Op.Insert;
      let origin = column;
      const at = column - first;
      if (at > 0) {
        const sourceId = ids[from + at - 1] as number;
        const same = sourceId === id && id >= 0;
        const paired = (costs[above + column - 1] as number) + (same ? 0 : replace);
        if (paired <= cost) {
          cost = paired;
          op = same ? Op.Equal : Op.Replace;
          origin = column - 1;
        }
        const dropped =
          (costs[here + column - 1] as number) +
          (droppable[at - 1] === 1 ? CONVENTION : nearBracket ? BRACKETED + 1 : DELETE);
        if (dropped < cost) {
          cost = dropped;
          op = Op.Delete;
          origin = column - 1;
        }
        if (joined >= 0 && sourceId === joined) {
          const merged = (costs[above - width + column - 1] as number) + JOINED;
          if (merged < cost) {
            cost = merged;
            op = Op.DraftParted;
            origin = column - 1;
          }
        }
        if (at > 1 && partings.length > 0 && isParting(partings, ids[from + at - 2] as number, sourceId)) {
          const merged = (costs[above + column - 2] as number) + JOINED;
          if (merged < cost) {
            cost = merged;
            op = Op.SourceParted;
            origin = column - 2;
          }
        }
      }
      const interruption = resumesAfter[at] as number;
      if (interruption >= 0) {
        const skipped = (costs[here + first + interruption] as number) + SKIP;
        if (skipped < cost) {
          cost = skipped;
          op = Op.Skip;
          origin = first + interruption;
        }
      }
      costs[here + column] = cost;
      this.#ops[here + column] = op;
      this.#origins[here + column] = origin;
    }
  }

  /** Lets an ellipsis before the next word stand for words of the same document further on. */
  bridgeEllipsis(row: number): void {
    const here = row * this.#width;
    let document = -1;
    let best = UNREACHED;
    let origin = -1;
    let originPosition = 0;
    this.#stretches.forEach((stretch, s) => {
      if (stretch.document !== document) best = UNREACHED;
      document = stretch.document;
      for (let column = this.#columns[s] as number; column < (this.#columns[s + 1] as number); column++) {
        const position = stretch.from + column - (this.#columns[s] as number);
        const cost = this.#costs[here + column] as number;
        const bridged = best + ELLIPSIS + Math.floor((position - originPosition) / ELLIPSIS_WORDS);
        if (bridged < cost) {
          this.#set(here + column, bridged, Op.Ellipsis, origin);
        } else if (cost + Math.floor((originPosition - position) / ELLIPSIS_WORDS) <= best) {
          best = cost;
          origin = column;
          originPosition = position;
        }
      }
    });
  }

  /** Lets the quotation go on anywhere in any stretch. */
  jump(row: number): void {
    const here = row * this.#width;
    let best = UNREACHED;
    let origin = -1;
    for (let column = 0; column < this.#width; column++) {
      const cost = this.#costs[here + column] as number;
      // a jump may not follow another without a word between them
      if (cost < best && this.#ops[here + column] !== Op.Ellipsis) {
        best = cost;
        origin = column;
      }
    }
    for (let column = 0; column < this.#width; column++) {
      if (best + JUMP < (this.#costs[here + column] as number))
        this.#set(here + column, best + JUMP, Op.Jump, origin);
    }
  }

  #set(cell: number, cost: number, op: Op, origin: number): void {
    this.#costs[cell] = cost;
    this.#ops[cell] = op;
    this.#origins[cell] = origin;
  }

  /** The steps of the cheapest way that takes all words of the quotation. */
  trace(): Alignment {
    let row = this.rows;
    let column = 0;
    for (let c = 1; c < this.#width; c++) {
      if (
        (this.#costs[row * this.#width + c] as number) < (this.#costs[row * this.#width + column] as number)
      ) {
        column = c;
      }
    }
    const cost = this.#costs[row * this.#width + column] as number;
    const steps: Step[] = [];
    while (row > 0) {
      const cell = row * this.#width + column;
      const op = this.#ops[cell] as Op;
      const origin = this.#origins[cell] as number;
      const rows = op === Op.DraftParted ? 2 : op >= Op.Skip || op === Op.Delete ? 0 : 1;
      steps.push({
        op: STEP_OF[op] as Step["op"],
        first: row - rows,
        last: row,
        from: this.#position(origin),
        to: this.#position(column),
      });
      row -= rows;
      column = origin;
    }
    return { cost, steps: steps.reverse() };
  }

  /** The position in the index of the word after a column. */
  #position(column: number): number {
    let s = 0;
    while ((this.#columns[s + 1] as number) <= column) s++;
    return (this.#stretches[s] as Stretch).from + column - (this.#columns[s] as number);
  }
}

const STEP_OF: readonly Step["op"][] = [
  "insert",
  "equal",
  "replace",
  "insert",
  "delete",
  "joined",
  "joined",
  "skip",
  "ellipsis",
  "jump",
];

function isParting(partings: readonly number[], first: number, second: number): boolean {
  for (let k = 0; k < partings.length; k += 2)
    if (partings[k] === first && partings[k + 1] === second) return true;
  return false;
}
