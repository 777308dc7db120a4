import { type Article, type BlockDraft, buildArticle } from "@hearsay/core";
import { readFront } from "@hearsay/core/plumbing";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { frontmatter } from "micromark-extension-frontmatter";
import { decodeText } from "../decode.js";
import { blocksOf } from "./blocks.js";
import { type FrontMatter, readFrontMatter } from "./front-matter.js";
import { leftOutOf } from "./left-out.js";

/**
 * The article of a Markdown file's bytes. Run it in the sandbox: the parser takes hostile input badly.
 *
 * @throws {UnreadableError} where the bytes are no text
 */
export function parseMarkdown(name: string, bytes: Uint8Array): Article {
  const { text } = decodeText(bytes);
  const tree = fromMarkdown(text, {
    extensions: [frontmatter(["yaml"])],
    mdastExtensions: [frontmatterFromMarkdown(["yaml"])],
  });
  const meta = readFrontMatter(tree.children[0], text);
  const article = readFront(
    buildArticle({
      name,
      blocks: withHeadline(blocksOf(tree, text), meta),
      byline: meta.author,
      published: meta.date,
      outlet: meta.outlet,
      url: meta.url,
      section: meta.section,
      language: meta.language,
    }),
  );
  return { ...article, leftOut: leftOutOf(tree, article) };
}

/**
 * The front matter's title and description stand before the body, unless the body begins with them; without a
 * title, a heading with which the body begins is the headline.
 */
function withHeadline(blocks: BlockDraft[], meta: FrontMatter): BlockDraft[] {
  const [first, ...rest] = blocks;
  const opensWithHeading = first?.kind === "heading";
  if (meta.title === null || (opensWithHeading && sameWords(first.text, meta.title.text))) {
    const body: BlockDraft[] = opensWithHeading ? [{ ...first, kind: "headline" }] : [];
    if (meta.description !== null) body.push(meta.description);
    return [...body, ...(opensWithHeading ? rest : blocks)];
  }
  return [meta.title, ...(meta.description === null ? [] : [meta.description]), ...blocks];
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ");
  return words(a) === words(b);
}
