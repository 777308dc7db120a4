import { extname } from "node:path";
import type { Article } from "@hearsay/core";
import { READERS, readBytes } from "@hearsay/readers";
import type { VFile } from "vfile";
import type { HearsayOptions } from "./options.js";

/** The formats of text whose offsets are those of the file. */
const TEXT_FORMATS = new Set(["text", "markdown", "html"]);
const ENDINGS = new Set(
  READERS.filter(({ name }) => TEXT_FORMATS.has(name)).flatMap(({ endings }) =>
    endings.map((one) => `.${one}`),
  ),
);

/**
 * The article of a file; null where it holds none, which is a message of the file unless it is only empty.
 *
 * @param ending which decides the format where the file's name has none that says it
 */
export async function articleOf(
  file: VFile,
  ending: string,
  { speakers }: HearsayOptions,
): Promise<Article | null> {
  const { path = "draft", value } = file;
  const isNamed = ENDINGS.has(extname(path).toLowerCase());
  if (String(file).trim() === "") return null;
  const bytes = typeof value === "string" ? Buffer.from(value) : (value ?? new Uint8Array());
  for await (const result of readBytes(isNamed ? path : `${path}${ending}`, bytes, { speakers })) {
    if (result.ok) return result.article;
    file.message(`The file ${result.reason}.`, { source: "hearsay", ruleId: "unreadable" });
  }
  return null;
}
