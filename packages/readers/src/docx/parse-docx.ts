import { type Article, type BlockDraft, buildArticle } from "@hearsay/core";
import mammoth from "mammoth";
import { withFront } from "../front-of-text.js";
import { walkPage } from "../html/walk.js";
import type { ReadOptions } from "../options.js";
import { UnreadableError } from "../unreadable.js";
import { repack, unpackDocx } from "./archive.js";
import { checkDepth, leavesOf } from "./xml.js";

/** Word's styles, in the languages whose names mammoth does not bring along by itself, as elements of a page. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='title'] => h1:fresh",
  "p[style-name='Headline'] => h1:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='Standfirst'] => p.standfirst:fresh",
  "p[style-name='Byline'] => p.byline:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
];

/** Names that Word or its user's machine, rather than a writer, signs with. */
const NO_AUTHOR = /^(?:user|admin|administrator|author|microsoft.{0,40}|python-docx|unknown|owner)$/i;

/** The article of a Word file; see `readDocx`, which runs this in the sandbox. */
export async function parseDocx(name: string, bytes: Uint8Array, _options: ReadOptions): Promise<Article> {
  const parts = unpackDocx(bytes);
  const decoder = new TextDecoder();
  for (const [part, content] of parts) {
    if (part.toLowerCase().startsWith("word/")) checkDepth(decoder.decode(content));
  }
  const blocks = blocksOf(await htmlOf(repack(parts)));
  if (blocks.length === 0) throw new UnreadableError("holds no text");
  const core = leavesOf(decoder.decode(parts.get("docProps/core.xml") ?? new Uint8Array()));
  const creator = core.get("dc:creator") ?? null;
  return withFront(
    buildArticle({
      name,
      blocks,
      byline: creator === null || NO_AUTHOR.test(creator) ? null : creator,
      published: core.get("dcterms:modified") ?? core.get("dcterms:created") ?? null,
    }),
  );
}

/** The document as a page, by mammoth: insertions and moves kept, deletions and comments dropped. */
async function htmlOf(docx: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(docx.buffer, docx.byteOffset, docx.byteLength) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    );
    return value;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new UnreadableError("is damaged: its text cannot be read", { cause: error });
  }
}

/** The first heading of the top level is the headline, if nothing but a byline stands before it. */
function blocksOf(html: string): BlockDraft[] {
  const { blocks } = walkPage(withoutNoteMarks(html));
  const first = blocks.findIndex((block) => block.role !== "byline" && block.kind !== "caption");
  return blocks.map((block, at) => {
    const kind =
      at === first && block.level === 1
        ? "headline"
        : block.role === "standfirst" && at <= first + 3
          ? "standfirst"
          : block.role === "byline"
            ? "byline"
            : block.kind;
    return { kind, text: block.text, boldUntil: block.boldUntil };
  });
}

/** Footnotes stand at the end; the numbers that point to them, and the arrows back, are no words of the text. */
function withoutNoteMarks(html: string): string {
  return html
    .replace(/<sup><a href="#(?:foot|end)note-\d{1,9}" id="[^"<>]{1,80}">\[\d{1,9}\]<\/a><\/sup>/g, "")
    .replace(/ ?<a href="#(?:foot|end)note-ref-\d{1,9}">↑<\/a>/g, "");
}
