import { readOwnFile } from "@hearsay/config";
import { z } from "zod";
import { ReportFile } from "../output/report-file.js";
import { UsageError } from "../usage-error.js";

const entrySchema = z.strictObject({
  /** A rule, or a verdict. */
  rule: z.string(),
  /** The words that it is about, in one typography. */
  words: z.string(),
  speaker: z.string().nullable(),
  /** How many there are in the file. */
  count: z.int().positive(),
});

/** What a baseline holds: by the path of each draft, from the folder of the baseline on, what is known of it. */
const baselineSchema = z.strictObject({
  version: z.literal(1),
  drafts: z.record(z.string(), z.array(entrySchema)),
});

export type BaselineEntry = z.infer<typeof entrySchema>;
export type BaselineDrafts = z.infer<typeof baselineSchema>["drafts"];

/**
 * The drafts of a baseline; null where the file does not exist.
 *
 * @throws {UsageError} that names the file and what is wrong with it
 */
export async function readBaseline(file: string): Promise<BaselineDrafts | null> {
  const text = await textOf(file);
  if (text === null) return null;
  const parsed = baselineSchema.safeParse(jsonOf(text, file));
  if (parsed.success) return parsed.data.drafts;
  const [issue] = parsed.error.issues;
  const key = issue?.path.map(String).join(".");
  throw new UsageError(`the baseline ${file} is none: ${key ? `${key}: ` : ""}${issue?.message}`);
}

/**
 * Writes a baseline as a whole, in an order that rests on nothing but what is in it.
 *
 * @throws {UsageError} where it cannot be written; what was there before stays
 */
export function writeBaseline(file: string, drafts: ReadonlyMap<string, readonly BaselineEntry[]>): void {
  const named = [...drafts].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => compare(a, b));
  const ordered = named.map(([name, entries]) => [name, [...entries].sort(byContent)] as const);
  const text = `${JSON.stringify({ version: 1, drafts: Object.fromEntries(ordered) }, null, 2)}\n`;
  try {
    const written = new ReportFile(file);
    written.write(text);
    written.finish();
  } catch (error) {
    throw new UsageError(`the baseline ${file} could not be written: ${(error as Error).message}`);
  }
}

function byContent(a: BaselineEntry, b: BaselineEntry): number {
  return compare(a.words, b.words) || compare(a.rule, b.rule) || compare(a.speaker ?? "", b.speaker ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readOwnFile(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new UsageError(`the baseline ${file} cannot be read: ${(error as Error).message}`);
  }
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new UsageError(`the baseline ${file} is not JSON: ${(error as Error).message}`);
  }
}
