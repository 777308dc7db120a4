import { buildArticle } from "@hearsay/core";
import { DAMAGED } from "../document/damaged.js";
import { draftsOf } from "../document/drafts.js";
import { soundByline } from "../facts/byline.js";
import { documentDate } from "../facts/document-date.js";
import { withFront } from "../front-of-text.js";
import type { ReadOptions } from "../options.js";
import type { Parsed } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";
import { type DocxPackage, openDocx } from "./package.js";
import { textOf } from "./text.js";
import { leavesOf } from "./xml.js";

/** The article of a Word file, and files whose text it shows as its own. */
export async function parseDocx(name: string, bytes: Uint8Array, _options: ReadOptions): Promise<Parsed> {
  const docx = openDocx(bytes);
  const { blocks, leftOut, isWhole } = textOf(docx);
  const parts = [...docx.foreign, ...docx.embedded];
  if (blocks.length === 0) {
    if (parts.length === 0) throw new UnreadableError("holds no text");
    return { articles: [], parts, notes: [] };
  }
  const core = leavesOf(new TextDecoder().decode(docx.part("docprops/core.xml") ?? new Uint8Array()));
  const creator = core.get("dc:creator");
  const article = withFront(
    buildArticle({
      name,
      blocks: draftsOf(blocks),
      byline: soundByline(creator?.split(";") ?? []),
      published: documentDate(core.get("dcterms:created"), core.get("dcterms:modified")),
      leftOut,
      doubts: doubtsOf(isWhole, docx),
    }),
  );
  return { articles: [article], parts, notes: [] };
}

function doubtsOf(isWhole: boolean, { foreign, missing }: DocxPackage): string[] {
  const doubts = isWhole ? [] : [DAMAGED];
  if (foreign.length > 0) doubts.push("It shows text of files within it, which are read on their own.");
  if (missing > 0) doubts.push("It shows text of other files, which are not in it.");
  return doubts;
}
