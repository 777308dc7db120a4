import type { Article, Report } from "@hearsay/core";
import { readBytes } from "@hearsay/readers";
import { COULD_NOT_WORK, setStatus } from "../exit-status.js";
import { type Mended, mend, writeMended } from "../fixing/mend.js";
import { type GivenFilesOptions, type ReadFile, shown } from "../input/given-files.js";
import { warn } from "../output/messages.js";

/** A draft as it is from now on, and its report. */
interface Draft {
  readonly read: ReadFile;
  readonly report: Report;
}

interface MendingOptions extends Pick<GivenFilesOptions, "speakers" | "fields" | "material" | "quiet"> {
  check(article: Article): Promise<Report>;
  /** Takes the difference instead of the file, which stays as it is; null where files are changed. */
  readonly onDiff: ((diff: string) => Promise<void>) | null;
}

/**
 * Makes the safe changes of one draft after the other, and says so on standard error.
 *
 * @returns the draft as it stands in its file afterwards
 */
export function mending({
  check,
  onDiff,
  quiet,
  ...reading
}: MendingOptions): (draft: Draft) => Promise<Draft> {
  return async (draft) => {
    const { read, report } = draft;
    const mended = await mend(read, report, async (bytes) => {
      for await (const result of readBytes(read.file, bytes, reading)) {
        if (result.ok) return { report: await check(result.article), sha256: result.sha256 };
      }
      return null;
    });
    if (mended === null) return draft;
    if (typeof mended === "string") {
      if (!quiet) warn(`${shown(read.file)} ${mended}`);
      return draft;
    }
    if (onDiff !== null) {
      const { unifiedDiff } = await import("../fixing/unified-diff.js");
      await onDiff(unifiedDiff(read.file, mended.before, mended.after));
      return draft;
    }
    if (!isWritten(read, mended)) return draft;
    if (!quiet) warn(`${read.file}: ${mended.count} ${mended.count === 1 ? "place" : "places"} changed`);
    const { report: after, sha256 } = mended;
    return { read: { ...read, article: after.article, sha256 }, report: after };
  };
}

/** Says where it was not; the exit status tells it, too. */
function isWritten({ file, original }: ReadFile, mended: Mended): boolean {
  let reason = "has changed since it was read, and was left alone";
  try {
    if (original !== undefined && writeMended(file, original, mended)) return true;
  } catch (error) {
    reason = `could not be changed: ${(error as Error).message}`;
  }
  warn(`${file} ${reason}`);
  setStatus(COULD_NOT_WORK);
  return false;
}
