import "../built.js";
import type { Article } from "@hearsay/core";
import { trimmed } from "@hearsay/core/plumbing";
import { type ReadResult, type Refusal, readBytes } from "@hearsay/readers";
import { mutated } from "./mutate.js";
import { Random } from "./random.js";
import type { WholeFile } from "./whole-files.js";

/** What became of many files of one format. */
export interface Tally {
  readonly format: string;
  files: number;
  read: number;
  /** How often each reason was given, the parser's own words cut off. */
  readonly refused: Map<string, number>;
  /** The files that took longest, with the milliseconds that each took; the slowest first. */
  slowest: (readonly [name: string, milliseconds: number])[];
  /** Of the whole process, in bytes. */
  peak: number;
}

const SLOWEST_SHOWN = 5;

export function newTally(format: string): Tally {
  return { format, files: 0, read: 0, refused: new Map(), slowest: [], peak: 0 };
}

/** Reads mutations of a format's files, the same ones for the same seed. */
export async function readMutations(
  format: string,
  files: readonly WholeFile[],
  count: number,
): Promise<Tally> {
  const tally = newTally(format);
  for (let seed = 1; seed <= count; seed++) {
    const random = new Random(seed);
    const whole = random.of(files);
    await readOne({ name: whole.name, bytes: mutated(whole.bytes, random) }, tally, `seed ${seed}`);
  }
  return tally;
}

/**
 * Reads one file and adds to the tally.
 *
 * @throws {Error} where the reader throws, gives no reason, or an article that contradicts itself
 */
export async function readOne({ name, bytes }: WholeFile, tally: Tally, what: string): Promise<void> {
  const started = performance.now();
  const results: ReadResult[] = [];
  for await (const result of readBytes(name, bytes)) results.push(result);
  const took = performance.now() - started;
  tally.files++;
  tally.peak = Math.max(tally.peak, process.memoryUsage.rss());
  tally.slowest = [...tally.slowest, [what, took] as const]
    .sort((a, b) => b[1] - a[1])
    .slice(0, SLOWEST_SHOWN);
  if (results.length === 0) throw new Error(`${name} (${what}): neither text nor a reason`);
  if (results.some(({ ok }) => ok)) tally.read++;
  for (const result of results) {
    const flaw = result.ok ? flawOf(result.article) : flawOfRefusal(result, name);
    if (flaw !== null) throw new Error(`${name} (${what}): ${flaw}`);
    if (result.ok) continue;
    const reason = result.reason.split(":")[0] as string;
    tally.refused.set(reason, (tally.refused.get(reason) ?? 0) + 1);
  }
}

function flawOfRefusal({ name, reason }: Refusal, file: string): string | null {
  return name.startsWith(file) && reason.trim().length >= 5 ? null : "no reason given";
}

/** What contradicts itself in an article, or null. */
function flawOf({ text, blocks, turns, origin, pages, headline }: Article): string | null {
  if (text.trim() === "") return "an article without text";
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end <= block.start || block.end > text.length)
      return "blocks overlap or lie outside";
    const kept = trimmed(text, block.start, block.end);
    if (kept.start !== block.start || kept.end !== block.end) return "a block ends in white space";
    end = block.end;
  }
  if (headline !== null && text.slice(headline.start, headline.end) !== headline.text)
    return "the headline lies elsewhere";
  if (turns.some((turn) => turn.start > turn.end || turn.end > text.length)) return "a turn lies outside";
  if (pages.some(({ offset }) => offset < 0 || offset > text.length)) return "a page starts outside";
  const outside = origin?.some(
    ({ start, length }) => length < 0 || start < 0 || start + length > text.length,
  );
  return outside ? "the origin map leads outside" : null;
}

/** The tallies as lines of a table. */
export function tableOf(tallies: readonly Tally[]): string {
  const lines = tallies.flatMap(({ format, files, read, refused, slowest, peak }) => {
    const reasons = [...refused].sort((a, b) => b[1] - a[1]);
    const head = [
      format.padEnd(12),
      `${files} files`.padStart(12),
      `${read} read`.padStart(12),
      `${files - read} refused`.padStart(14),
      `peak ${Math.round(peak / 1024 / 1024)} MB`,
    ].join("  ");
    const slow = slowest.map(([name, took]) => `${name} ${(took / 1000).toFixed(2)} s`);
    return [
      head,
      `${"".padEnd(14)}slowest: ${slow.join(", ")}`,
      ...reasons.map(([reason, count]) => `${"".padEnd(14)}${String(count).padStart(5)}  ${reason}`),
    ];
  });
  return lines.join("\n");
}
