import { type Article, type BlockDraft, buildArticle, type LeftOut } from "@hearsay/core";
import { decodeHtml } from "../html/decode-html.js";
import { walkPage } from "../html/walk.js";
import type { ReadOptions } from "../options.js";
import { UnreadableError } from "../unreadable.js";
import { openEpub } from "./package.js";
import { shownText } from "./shown-text.js";

/** A book's own title stands so near to its beginning, or is put there. */
const NEAR = 5;

/** The article of a book: all its chapters in the order of reading. */
export function parseEpub(name: string, bytes: Uint8Array, _options: ReadOptions): Article {
  const { chapters, facts } = openEpub(bytes);
  const blocks: BlockDraft[] = [];
  const leftOut: LeftOut[] = [];
  let missing = 0;
  let cut = 0;
  for (const { content, why } of chapters) {
    if (content === null) missing++;
    else if (why !== null) leave(leftOut, why, content);
    else {
      const page = decodeHtml(content);
      if (!page.slice(-500).includes("</html")) cut++;
      for (const { kind, text, boldUntil } of walkPage(page, true).blocks)
        blocks.push({ kind, text, boldUntil });
    }
  }
  if (blocks.length === 0) throw new UnreadableError("holds no text (its pages are pictures, perhaps)");
  const { title, byline, published, language } = facts;
  return buildArticle({
    name,
    blocks: titled(blocks, title),
    byline,
    published,
    language,
    leftOut,
    doubts: doubtsOf(missing, cut),
  });
}

function leave(leftOut: LeftOut[], why: string, page: Uint8Array): void {
  const text = shownText(page);
  if (text !== "") leftOut.push({ why, text });
}

/** The blocks with the book's title as their headline. */
function titled(blocks: readonly BlockDraft[], title: string | null): BlockDraft[] {
  if (title === null) return [...blocks];
  const isTitle = ({ text }: BlockDraft) => text.toLowerCase() === title.toLowerCase();
  const at = blocks.slice(0, NEAR).findIndex(isTitle);
  if (at < 0) return [{ kind: "headline", text: title }, ...blocks];
  return blocks.map((block, index) => (index === at ? { ...block, kind: "headline" } : block));
}

function doubtsOf(missing: number, cut: number): string[] {
  const doubts: string[] = [];
  if (missing > 0) doubts.push(`The file lacks ${missing} of the book's chapters.`);
  if (cut > 0) doubts.push(`The file is damaged: ${cut} of the book's chapters break off.`);
  return doubts;
}
