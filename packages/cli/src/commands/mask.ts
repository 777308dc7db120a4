import { mask } from "@hearsay/core";
import { fileText, type ReadArticle, readAll } from "@hearsay/readers";
import { Command } from "commander";
import { shown } from "../input/given-files.js";
import { warn } from "../output/messages.js";
import { Output } from "../output/output.js";
import { refuseOverwriting } from "../output/refuse-overwriting.js";
import { UsageError } from "../usage-error.js";

interface MaskOptions {
  readonly out?: string;
}

export function maskCommand(): Command {
  return new Command("mask")
    .summary("print a text with the words of its quotations masked by spaces")
    .description(
      "Prints a text with the words of its quotations masked by spaces, so that a prose linter passes over the\n" +
        "words of others. The quotation marks, the line breaks and every offset stay. It is written in UTF-8.",
    )
    .argument("<file>", "a plain text, Markdown, a web page or subtitles; - is standard input")
    .option("--out <file>", "write it to a file instead of standard output")
    .addHelpText(
      "after",
      `
Examples:
  hearsay mask draft.md | vale --ext=.md
  hearsay mask draft.md | npx textlint --stdin --stdin-filename draft.md

Exit status: 0 it was written, 2 the file could not be read, or is of a kind that has no text offsets.`,
    )
    .action(runMask);
}

async function runMask(path: string, { out }: MaskOptions): Promise<void> {
  if (out !== undefined) await refuseOverwriting(out, [path]);
  const { article, bytes, format, notes } = await onlyArticle(path);
  for (const note of notes) warn(`${shown(path)} ${note}`);
  const text = article.lineStarts === null ? null : mask(article, fileText(format, bytes));
  if (text === null)
    throw new UsageError(
      `${shown(path)} has no text offsets; a plain text, Markdown, a web page or subtitles have`,
    );
  const output = new Output(out);
  await output.write(text);
  await output.end();
}

/** @throws {UsageError} where the file cannot be read, or holds several articles */
async function onlyArticle(path: string): Promise<ReadArticle> {
  let only: ReadArticle | null = null;
  for await (const result of readAll([path])) {
    if (!result.ok) throw new UsageError(`${shown(result.file)} ${result.reason}`);
    if (only !== null || result.file !== path)
      throw new UsageError(`${shown(path)} is a folder or holds several texts; name one file`);
    only = result;
  }
  if (only === null) throw new UsageError(`${shown(path)} holds nothing that could be read`);
  return only;
}
