import type { CommentedDocx, DocxComment } from "@hearsay/export";
import { UnreadableError } from "@hearsay/readers";
import { type ReadFile, shown } from "../input/given-files.js";
import { UsageError } from "../usage-error.js";
import type { CheckReporter, ReporterOptions } from "./check-reporters.js";
import { warn } from "./messages.js";
import { timeOfRecord } from "./time-of-record.js";

/** One draft, with the comments on it. */
interface Commented {
  readonly read: ReadFile;
  readonly comments: readonly DocxComment[];
}

/** Writes the draft as a Word file with comments at its quotations. */
export function docxReporter({ output, out = "", quiet }: ReporterOptions): CheckReporter {
  let draft: Commented | null = null;
  return {
    async add(read, report) {
      if (draft !== null && read.file.startsWith(`${draft.read.file}/`)) {
        warn(`${shown(read.file)} is a file within the draft: what was found in it is in no comment`);
        return;
      }
      if (draft !== null)
        throw new UsageError(
          `--format docx writes one draft, and there are ${shown(draft.read.file)} and ${shown(read.file)}`,
        );
      const date = `${timeOfRecord().toISOString().slice(0, 19)}Z`;
      const ending = read.original === undefined ? "" : (/\.(?:docm|dotx|dotm)$/i.exec(read.file)?.[0] ?? "");
      if (!out.toLowerCase().endsWith(ending.toLowerCase()))
        throw new UsageError(
          `--out ${out} should end in ${ending}, as the draft does: Word opens the copy under no other`,
        );
      // loaded only where such a file is written
      const { commentsOf } = await import("@hearsay/export");
      const comments = commentsOf(report, {
        author: "Hearsay",
        initials: "H",
        date,
        isBrief: quiet ?? false,
      });
      draft = { read, comments };
    },
    async end() {
      if (draft === null) return;
      const { bytes, placements } = await written(draft);
      await output.write(bytes);
      const count = (placement: string) => placements.filter((each) => each === placement).length;
      if (quiet) return;
      if (count("near") > 0)
        warn(
          `${comments(count("near"))} beside the words, where Word keeps none at them (text boxes, notes)`,
        );
      if (count("paragraph") > 0)
        warn(
          `${comments(count("paragraph"))} at the beginning of a paragraph, as the words could not be marked`,
        );
    },
  };
}

function comments(count: number): string {
  return count === 1 ? "one comment stands" : `${count} comments stand`;
}

async function written({ read, comments }: Commented): Promise<CommentedDocx> {
  const { commentedDocx } = await import("@hearsay/export");
  try {
    return await commentedDocx({ bytes: read.original?.bytes ?? null, article: read.article }, comments);
  } catch (error) {
    if (!(error instanceof UnreadableError || error instanceof RangeError)) throw error;
    const reason = error instanceof UnreadableError ? error.reason : error.message;
    throw new UsageError(`no commented copy of ${shown(read.file)} can be written: ${reason}`);
  }
}
