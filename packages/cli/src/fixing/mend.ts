import { readFileSync, statSync } from "node:fs";
import type { Report, TextChange } from "@hearsay/core";
import { safeChangesOf } from "@hearsay/core/plumbing";
import { fileText } from "@hearsay/readers";
import type { Original, ReadFile } from "../input/given-files.js";
import { ReportFile } from "../output/report-file.js";
import { changedBytes } from "./changed-bytes.js";
import { changed, fileChangesOf } from "./file-changes.js";

/** The formats that are changed: of these, an offset of the text leads back to the bytes. */
export const MENDED_FORMATS: readonly string[] = ["text", "markdown", "html"];

/** A draft with what is safe to change changed, and checked again. */
export interface Mended extends Checked {
  /** How many places are other. */
  readonly count: number;
  readonly bytes: Uint8Array;
  /** The decoded text of the file. */
  readonly before: string;
  readonly after: string;
}

/** Bytes of a draft, read and checked. */
export interface Checked {
  readonly report: Report;
  readonly sha256: string;
}

/**
 * A draft with the safe changes made, in memory; null where there is nothing to change, or the format is not one that is changed. A
 * string says why what could be changed is not: the changed draft is checked again, and must have the same verdicts.
 *
 * @param again reads and checks bytes as the draft was; null where they hold no article any more
 */
export async function mend(
  { file, original }: ReadFile,
  report: Report,
  again: (bytes: Uint8Array) => Promise<Checked | null>,
): Promise<Mended | string | null> {
  if (original === undefined || !MENDED_FORMATS.includes(original.format)) return null;
  if (safeChanges(report).length === 0) return null;
  if (!isOwnFile(file)) return "is not a file of its own, and nothing in it was changed";
  const before = fileText(original.format, original.bytes);
  const changes = placedChanges(report, before);
  if (changes.length === 0) return null;
  const bytes = changedBytes(original.bytes, before, changes);
  if (bytes === null) return "is in neither UTF-8 nor UTF-16, and nothing in it was changed";
  const checked = await again(bytes);
  const after = changed(before, changes);
  if (checked === null || !isSame(report, checked.report) || placedChanges(checked.report, after).length > 0)
    return "would be read otherwise if its typography were changed, and nothing in it was";
  return { ...checked, count: changes.length, bytes, before, after };
}

/**
 * Writes a mended draft in the place of the file, as a whole.
 *
 * @returns false where the file is another than what was read, and was left alone
 * @throws a system error where it cannot be written
 */
export function writeMended(file: string, { bytes: read }: Original, { bytes }: Mended): boolean {
  const written = new ReportFile(file);
  try {
    written.write(bytes);
    if (readFileSync(file).equals(read)) {
      written.finish();
      return true;
    }
  } catch (error) {
    written.discard();
    throw error;
  }
  written.discard();
  return false;
}

function safeChanges({ article, quotations }: Report): TextChange[] {
  return quotations.flatMap((quotation) => safeChangesOf(article, quotation));
}

function placedChanges(report: Report, text: string): TextChange[] {
  return fileChangesOf(report.article, text, safeChanges(report));
}

/** Whether there is a file by this name: standard input and what is within a file have none. */
function isOwnFile(file: string): boolean {
  try {
    return file !== "-" && statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Whether two reports say the same of the same quotations. */
function isSame(one: Report, other: Report): boolean {
  const said = ({ quotations }: Report) =>
    quotations.map(({ verdict, speaker }) => JSON.stringify([verdict, speaker])).join();
  return said(one) === said(other);
}
