import { type Alignment, FURNITURE, type Query, type Step, type Stretch } from "./alignment.js";
import {
  BY_DELETE,
  BY_DRAFT_PARTED,
  BY_ELLIPSIS,
  BY_EQUAL,
  BY_INSERT,
  BY_JUMP,
  BY_PARTED_BY_PAGE,
  BY_QUANTITY,
  BY_REPLACE,
  BY_SKIP,
  BY_SOURCE_PARTED,
  MOVES,
  type Move,
} from "./moves.js";
import { type SameQuantities, sameQuantities } from "./same-quantities.js";

/** What one word is worth. An insertion costs as much as a replacement, so that changed words pair up at the ends too. */
export const WORD = 20;
const REPLACE = 21;
const INSERT = 21;
const DELETE = WORD;
const JOINED = 2;
const QUANTITY = 1;
const CONVENTION = 2;
/** What leaving out a word costs by its mark in the stretch; 0 where it has none. */
const DROPPED = [0, CONVENTION, 1];
const BRACKETED = 2;
const SKIP = 4;
const ELLIPSIS = 4;
/** Words that an ellipsis may leave out for a twentieth of a word. */
const ELLIPSIS_WORDS = 10;
/** A passage elsewhere must explain more than three words to be worth a jump. */
const JUMP = 3.4 * WORD;
/** The first and the last word of a quotation are seldom the changed ones: another word there costs more. */
const EDGE = WORD;

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
  grid.keepRow(0);
  for (let row = 1; row <= grid.rows; row++) {
    grid.fillRow(row);
    if (row < grid.rows) {
      if (query.words[row]?.afterEllipsis || query.words[row]?.afterBreak) grid.bridgeEllipsis(row);
      if (jumps) grid.jump(row);
    }
    grid.keepRow(row);
  }
  return grid.trace();
}

const NOT_YET = new Int32Array(0);

/** The table of the dynamic programme: a row for each word of the quotation, a column for each gap between source words. */
class Grid {
  readonly rows: number;
  readonly #query: Query;
  readonly #stretches: readonly Stretch[];
  /** The first column of each stretch; one more at the end. */
  readonly #columns: Int32Array;
  readonly #width: number;
  /** How each cell is reached most cheaply. */
  readonly #ops: Uint8Array;
  /** The column from which a skip or an ellipsis reaches a cell. */
  readonly #origins = new Map<number, number>();
  /** The column from which all jumps of a row start. */
  readonly #jumpOrigins: Int32Array;
  /** The quantities in other words that end at a row, by the column at which they end. */
  readonly #quantities: SameQuantities;
  /** The costs of the rows before such quantities. */
  readonly #kept = new Map<number, Int32Array>();
  /** The rows from which the same quantity reaches a cell. */
  readonly #originRows = new Map<number, number>();
  /** The costs of the row being filled and of the two before it. */
  #here: Int32Array;
  #above: Int32Array;
  #twoAbove: Int32Array;

  constructor(query: Query, stretches: readonly Stretch[]) {
    this.#query = query;
    this.#stretches = stretches;
    this.rows = query.ids.length;
    this.#columns = new Int32Array(stretches.length + 1);
    stretches.forEach((stretch, s) => {
      this.#columns[s + 1] = (this.#columns[s] as number) + stretch.to - stretch.from + 1;
    });
    this.#width = this.#columns[stretches.length] as number;
    this.#ops = new Uint8Array((this.rows + 1) * this.#width);
    this.#jumpOrigins = new Int32Array(this.rows + 1);
    this.#here = new Int32Array(this.#width);
    this.#above = new Int32Array(this.#width);
    this.#twoAbove = new Int32Array(this.#width);
    this.#quantities = sameQuantities(query, stretches, this.#columns);
    for (const pairs of this.#quantities.values())
      for (const ends of pairs.values()) for (const { fromRow } of ends) this.#kept.set(fromRow, NOT_YET);
  }

  /** Keeps the costs of a row that a later one goes back to. */
  keepRow(row: number): void {
    if (this.#kept.has(row)) this.#kept.set(row, this.#here.slice());
  }

  /** Every way to reach the cells of `row` that takes the quotation's word before it or a word of the source. */
  fillRow(row: number): void {
    const free = this.#twoAbove;
    this.#twoAbove = this.#above;
    this.#above = this.#here;
    this.#here = free;
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
    const edge = row === 1 || row === this.rows ? EDGE : 0;
    const insert = word?.bracketed ? BRACKETED : INSERT + edge;
    const leaveOut = nearBracket ? BRACKETED + 1 : DELETE;
    // the last word in brackets stands for what they replace, the others are added
    const closesBracket = word?.bracketed === true && query.words[row]?.bracketed !== true;
    const replace = closesBracket ? BRACKETED : word?.bracketed ? 2 * BRACKETED : REPLACE + edge;
    const here = this.#here;
    const above = this.#above;
    const twoAbove = this.#twoAbove;
    const ops = this.#ops;
    const first = this.#columns[s] as number;
    const last = this.#columns[s + 1] as number;
    const cells = row * this.#width;
    const quantities = this.#quantities.get(row);
    for (let column = first; column < last; column++) {
      let cost = (above[column] as number) + insert;
      let op = BY_INSERT;
      const at = column - first;
      if (at > 0) {
        const sourceId = ids[from + at - 1] as number;
        const same = sourceId === id;
        const paired = (above[column - 1] as number) + (same ? 0 : replace);
        if (paired <= cost) {
          cost = paired;
          op = same ? BY_EQUAL : BY_REPLACE;
        }
        const dropped = (here[column - 1] as number) + (DROPPED[droppable[at - 1] as number] || leaveOut);
        if (dropped < cost) {
          cost = dropped;
          op = BY_DELETE;
        }
        if (sourceId === joined && (twoAbove[column - 1] as number) + JOINED < cost) {
          cost = (twoAbove[column - 1] as number) + JOINED;
          op = BY_DRAFT_PARTED;
        }
        if (at > 1 && partings.length > 0 && isParting(partings, ids[from + at - 2] as number, sourceId)) {
          const merged = (above[column - 2] as number) + JOINED;
          if (merged < cost) {
            cost = merged;
            op = BY_SOURCE_PARTED;
          }
        }
        // a word parted at the end of a page goes on after what belongs to the page
        if (partings.length > 0 && at > 1 && droppable[at - 2] === FURNITURE) {
          const before = beforeFurniture(droppable, at - 2);
          const reached = first + before;
          if (before >= 0 && isParting(partings, ids[from + before] as number, sourceId)) {
            const merged = (above[reached] as number) + JOINED;
            if (merged < cost) {
              cost = merged;
              op = BY_PARTED_BY_PAGE;
              this.#origins.set(cells + column, reached);
            }
          }
        }
        const interruption = resumesAfter[at] as number;
        // one interruption, not a chain of them: what stands between two would be left out without a sign
        if (interruption >= 0 && ops[cells + first + interruption] !== BY_SKIP) {
          const skipped = (here[first + interruption] as number) + SKIP;
          if (skipped < cost) {
            cost = skipped;
            op = BY_SKIP;
            this.#origins.set(cells + column, first + interruption);
          }
        }
      }
      if (quantities !== undefined) {
        for (const { fromRow, fromColumn } of quantities.get(column) ?? []) {
          const same = (this.#kept.get(fromRow)?.[fromColumn] as number) + QUANTITY;
          if (same >= cost) continue;
          cost = same;
          op = BY_QUANTITY;
          this.#origins.set(cells + column, fromColumn);
          this.#originRows.set(cells + column, fromRow);
        }
      }
      here[column] = cost;
      ops[cells + column] = op;
    }
  }

  /** Lets an ellipsis before the next word stand for words of the same document further on. */
  bridgeEllipsis(row: number): void {
    const cells = row * this.#width;
    const here = this.#here;
    let document = -1;
    let best = UNREACHED;
    let origin = -1;
    let originPosition = 0;
    this.#stretches.forEach((stretch, s) => {
      if (stretch.document !== document) best = UNREACHED;
      document = stretch.document;
      for (let column = this.#columns[s] as number; column < (this.#columns[s + 1] as number); column++) {
        const position = stretch.from + column - (this.#columns[s] as number);
        const cost = here[column] as number;
        const bridged = best + ELLIPSIS + Math.floor((position - originPosition) / ELLIPSIS_WORDS);
        if (bridged < cost) {
          here[column] = bridged;
          this.#ops[cells + column] = BY_ELLIPSIS;
          this.#origins.set(cells + column, origin);
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
    const cells = row * this.#width;
    const here = this.#here;
    let best = UNREACHED;
    let origin = -1;
    for (let column = 0; column < this.#width; column++) {
      const cost = here[column] as number;
      // one move from place to place between two words is enough
      if (cost < best && this.#ops[cells + column] !== BY_ELLIPSIS) {
        best = cost;
        origin = column;
      }
    }
    this.#jumpOrigins[row] = origin;
    for (let column = 0; column < this.#width; column++) {
      if (best + JUMP >= (here[column] as number)) continue;
      here[column] = best + JUMP;
      this.#ops[cells + column] = BY_JUMP;
    }
  }

  /** The steps of the cheapest way that takes all words of the quotation. */
  trace(): Alignment {
    let row = this.rows;
    let column = 0;
    for (let c = 1; c < this.#width; c++) {
      if ((this.#here[c] as number) < (this.#here[column] as number)) column = c;
    }
    const cost = this.#here[column] as number;
    const steps: Step[] = [];
    while (row > 0) {
      const op = this.#ops[row * this.#width + column] as number;
      const move = MOVES[op] as Move;
      const origin = this.#originOf(row, column, op);
      const from = this.#position(origin);
      const first =
        op === BY_QUANTITY ? (this.#originRows.get(row * this.#width + column) as number) : row - move.rows;
      steps.push({ op: move.op, first, last: row, from, to: this.#position(column) });
      row = first;
      column = origin;
    }
    return { cost, steps: steps.reverse() };
  }

  /** The column from which `op` reaches a cell. */
  #originOf(row: number, column: number, op: number): number {
    if (op === BY_JUMP) return this.#jumpOrigins[row] as number;
    if (op === BY_SKIP || op === BY_ELLIPSIS || op === BY_QUANTITY || op === BY_PARTED_BY_PAGE)
      return this.#origins.get(row * this.#width + column) as number;
    return column - (MOVES[op] as Move).columns;
  }

  /** The position in the index of the word after a column. */
  #position(column: number): number {
    let s = 0;
    while ((this.#columns[s + 1] as number) <= column) s++;
    return (this.#stretches[s] as Stretch).from + column - (this.#columns[s] as number);
  }
}

/** So many words may stand between two pages: a number, a running head. */
const MOST_FURNITURE = 40;

/** The last word before `at` (relative to the stretch) that does not belong to the page; -1 where there is none near. */
function beforeFurniture(droppable: Uint8Array, at: number): number {
  let before = at;
  while (before >= 0 && at - before < MOST_FURNITURE && droppable[before] === FURNITURE) before--;
  return before >= 0 && droppable[before] !== FURNITURE ? before : -1;
}

function isParting(partings: readonly number[], first: number, second: number): boolean {
  for (let k = 0; k < partings.length; k += 2)
    if (partings[k] === first && partings[k + 1] === second) return true;
  return false;
}
