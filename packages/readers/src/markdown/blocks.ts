import type { BlockDraft, BlockKind } from "@hearsay/core";
import type { Nodes, Parents, PhrasingContent, Root } from "mdast";
import { InlineText } from "../inline-text.js";
import { alignWithSource } from "./align-with-source.js";
import { textOfMarkup } from "./markup.js";

/** The blocks of a Markdown tree in the order of the file, each with its origin in `file`; see `leftOutOf` for the rest. */
export function blocksOf(tree: Root, file: string): BlockDraft[] {
  const blocks: BlockDraft[] = [];
  collect(tree, "paragraph", file, blocks);
  return blocks;
}

/** Adds the blocks of `parent`; `kind` is what its paragraphs are. */
function collect(parent: Parents, kind: BlockKind, file: string, blocks: BlockDraft[]): void {
  for (const node of parent.children) {
    switch (node.type) {
      case "heading":
        addInline(node.children, kind === "paragraph" ? "heading" : kind, file, blocks);
        break;
      case "paragraph":
        addInline(node.children, kind, file, blocks);
        break;
      case "blockquote":
        collect(node, "blockquote", file, blocks);
        break;
      case "list":
      case "listItem":
        collect(node, kind === "blockquote" ? kind : "listItem", file, blocks);
        break;
      case "html":
        addMarkup(node, kind, file, blocks);
        break;
      default:
        // code, definitions, rules and front matter are no text of the article
        break;
    }
  }
}

/** Adds a block of running text, and after it the captions of the images in it. */
function addInline(children: PhrasingContent[], kind: BlockKind, file: string, blocks: BlockDraft[]): void {
  const inline = new InlineText();
  const captions: BlockDraft[] = [];
  let boldUntil = 0;
  let isBold = true;
  for (const child of children) {
    const before = inline.length;
    addPhrase(child, file, inline, captions);
    isBold &&= inline.length === before || isStrong(child) || isBlank(child);
    if (isBold && isStrong(child)) boldUntil = inline.length;
  }
  blocks.push({ kind, ...inline.finish(), boldUntil }, ...captions);
}

function isStrong(node: PhrasingContent): boolean {
  if (node.type === "strong") return true;
  return (node.type === "emphasis" || node.type === "link") && node.children.every(isStrong);
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "text" && node.value.trim() === "");
}

function addPhrase(node: PhrasingContent, file: string, inline: InlineText, captions: BlockDraft[]): void {
  switch (node.type) {
    case "text":
    case "inlineCode":
      inline.add(node.value, originOf(node, node.value, file));
      break;
    case "break":
      inline.add("\n", []);
      break;
    case "html":
      if (/^<br[\s/>]/i.test(node.value)) inline.add("\n", []);
      break;
    case "image":
    case "imageReference":
      if (node.alt)
        captions.push({ kind: "caption", text: node.alt, origin: originOf(node, node.alt, file) });
      break;
    default:
      if ("children" in node) for (const child of node.children) addPhrase(child, file, inline, captions);
  }
}

function originOf(node: Nodes, value: string, file: string) {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  return alignWithSource(value, file, from, to);
}

/** A block of HTML: the text between its tags. */
function addMarkup(
  node: Nodes & { value: string },
  kind: BlockKind,
  file: string,
  blocks: BlockDraft[],
): void {
  const from = node.position?.start.offset ?? 0;
  const inline = new InlineText();
  for (const { start, end } of textOfMarkup(node.value)) {
    const value = node.value.slice(start, end);
    const same = file.startsWith(value, from + start);
    inline.add(value, same ? [{ start: 0, fileStart: from + start, length: value.length }] : []);
  }
  blocks.push({ kind, ...inline.finish() });
}
