import { articleFromText, type BlockDraft, type BlockKind } from "@hearsay/core";
import { walkPage } from "../html/walk.js";

const TAG =
  /<\/?(?:p|br|div|span|a|em|strong|b|i|h[1-6]|ul|ol|li|blockquote|figure|section|article|html|body)\b[^<>]{0,500}>/i;
const REFERENCE = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/i;

/** The blocks of a text that stands in a field: of a page as its markup says, of plain text as its lines do. */
export function bodyBlocks(written: string): BlockDraft[] {
  if (TAG.test(written)) return blocksOfPage(written);
  const plain = REFERENCE.test(written) ? withoutReferences(written) : written;
  const { kind, blocks } = articleFromText(plain, { name: "text" });
  // the blocks of a transcript are without the names, by which it is to be known again
  if (kind === "transcript") return plain.split(/\r?\n/).map((text) => ({ kind: "paragraph", text }));
  return blocks.map((block) => ({ kind: kindInBody(block.kind), text: plain.slice(block.start, block.end) }));
}

/** A record says itself what its headline and its standfirst are. */
function kindInBody(kind: BlockKind): BlockKind {
  if (kind === "headline") return "heading";
  return kind === "standfirst" ? "paragraph" : kind;
}

/** A text of one line, without markup and character references. */
export function lineOf(text: string): string {
  const plain =
    TAG.test(text) || REFERENCE.test(text)
      ? blocksOfPage(text)
          .map((block) => block.text)
          .join(" ")
      : text;
  return plain.replace(/\s+/g, " ").trim();
}

function blocksOfPage(markup: string): BlockDraft[] {
  return walkPage(markup).blocks.map(({ kind, text, boldUntil }) => ({ kind, text, boldUntil }));
}

/** Each line by itself, so that the line ends stay: in a page they would be blanks. */
function withoutReferences(text: string): string {
  return text
    .split("\n")
    .map((line) => (REFERENCE.test(line) ? lineOf(line.replace(/</g, "&lt;")) : line))
    .join("\n");
}
