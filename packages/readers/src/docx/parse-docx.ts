import { type Article, buildArticle } from "@hearsay/core";
import { DAMAGED } from "../document/damaged.js";
import { draftsOf } from "../document/drafts.js";
import { withFront } from "../front-of-text.js";
import type { ReadOptions } from "../options.js";
import { UnreadableError } from "../unreadable.js";
import { openDocx } from "./package.js";
import { textOf } from "./text.js";
import { leavesOf } from "./xml.js";

/** Names that Word or its user's machine, rather than a writer, signs with. */
const NO_AUTHOR = /^(?:user|admin|administrator|author|microsoft.{0,40}|python-docx|unknown|owner)$/i;

/** The article of a Word file; see `readDocx`, which runs this in the sandbox. */
export async function parseDocx(name: string, bytes: Uint8Array, _options: ReadOptions): Promise<Article> {
  const docx = openDocx(bytes);
  const { blocks, leftOut, isWhole } = textOf(docx);
  if (blocks.length === 0) throw new UnreadableError("holds no text");
  const core = leavesOf(new TextDecoder().decode(docx.part("docprops/core.xml") ?? new Uint8Array()));
  const creator = core.get("dc:creator") ?? null;
  return withFront(
    buildArticle({
      name,
      blocks: draftsOf(blocks),
      byline: creator === null || NO_AUTHOR.test(creator) ? null : creator,
      published: core.get("dcterms:modified") ?? core.get("dcterms:created") ?? null,
      leftOut,
      doubts: doubtsOf(isWhole, docx.foreign),
    }),
  );
}

function doubtsOf(isWhole: boolean, foreign: number): string[] {
  const doubts = isWhole ? [] : [DAMAGED];
  if (foreign > 0)
    doubts.push("The document shows text of other files that are packed into it; they were not read.");
  return doubts;
}
