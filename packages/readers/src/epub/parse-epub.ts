import { type Article, type BlockDraft, buildArticle, type LeftOut } from "@hearsay/core";
import { decodeHtml } from "../html/decode-html.js";
import type { PageBlock } from "../html/page.js";
import { walkPage } from "../html/walk.js";
import type { ReadOptions } from "../options.js";
import { UnreadableError } from "../unreadable.js";
import { openEpub } from "./package.js";
import { shownText } from "./shown-text.js";

/** A book's own title stands so near to its beginning, or is put there. */
const NEAR = 5;

/** The article of a book: all its chapters in the order of reading. */
export function parseEpub(name: string, bytes: Uint8Array, _options: ReadOptions): Article {
  const { chapters, beside, facts } = openEpub(bytes);
  const blocks: BlockDraft[] = [];
  const leftOut: LeftOut[] = [];
  let missing = 0;
  let damaged = 0;
  for (const { content, why } of chapters) {
    if (content === null) missing++;
    else if (why !== null) leave(leftOut, why, content);
    else {
      const chapter = chapterOf(content);
      for (const { kind, text, boldUntil } of chapter.blocks) blocks.push({ kind, text, boldUntil });
      if (!chapter.isWhole) damaged++;
    }
  }
  for (const page of beside) {
    if ("sealed" in page) leftOut.push({ why: "encrypted", text: page.sealed });
    else if (page.content !== null && page.why !== null) leave(leftOut, page.why, page.content);
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
    doubts: doubtsOf(missing, damaged),
  });
}

/** What a chapter holds; one that cannot be read takes nothing from the others. */
function chapterOf(content: Uint8Array): { blocks: readonly PageBlock[]; isWhole: boolean } {
  try {
    const page = decodeHtml(content);
    return {
      blocks: walkPage(withoutMarks(page), true).blocks,
      isWhole: page.slice(-500).includes("</html"),
    };
  } catch (error) {
    if (error instanceof UnreadableError) return { blocks: [], isWhole: false };
    throw error;
  }
}

const SHORT = /<(a|span)\s[^<>]{1,500}>(?:<sup[^<>]{0,200}>)?[^<>]{0,20}(?:<\/sup>)?<\/\1>/gi;
const MARK = /noteref|footnote-ref|pagebreak/;
/** Letters that are no words are single ones, and Roman figures. */
const WORD = /\p{L}{2,}/gu;
const ROMAN = /^[ivxlc]+$/i;

/** The numbers that point to notes, and those of the pages of a printed edition, are no words of the text. */
function withoutMarks(page: string): string {
  return page.replace(SHORT, (element) => {
    const words = element.replace(/<[^<>]*>/g, "").match(WORD) ?? [];
    return MARK.test(element) && words.every((word) => ROMAN.test(word)) ? "" : element;
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

function doubtsOf(missing: number, damaged: number): string[] {
  const doubts: string[] = [];
  if (missing > 0) doubts.push(`The file lacks ${missing} of the book's chapters.`);
  if (damaged > 0)
    doubts.push(`The file is damaged: ${damaged} of the book's chapters break off or cannot be read.`);
  return doubts;
}
