import type { BlockKind } from "@hearsay/core";

/** What a paragraph's style says of it. */
export interface BlockStyle {
  readonly kind: BlockKind;
  /** From 1 on, of a heading. */
  readonly level: number | null;
  readonly role: "standfirst" | "byline" | null;
  /** Why the paragraph is no text of the article, where it is none. */
  readonly why: string | null;
}

export const PARAGRAPH: BlockStyle = { kind: "paragraph", level: null, role: null, why: null };
export const LIST_ITEM: BlockStyle = { ...PARAGRAPH, kind: "listItem" };

export function headingOf(level: number): BlockStyle {
  return { ...PARAGRAPH, kind: "heading", level };
}

const CAPTION: BlockStyle = { ...PARAGRAPH, kind: "caption" };
const QUOTE: BlockStyle = { ...PARAGRAPH, kind: "blockquote" };
const STANDFIRST: BlockStyle = { ...PARAGRAPH, role: "standfirst" };
const CONTENTS: BlockStyle = { ...PARAGRAPH, why: "table of contents" };

/** Word processors save their own styles under these names in every language of theirs. */
const BY_NAME: ReadonlyMap<string, BlockStyle> = new Map([
  ["title", headingOf(1)],
  ["headline", headingOf(1)],
  ["subtitle", STANDFIRST],
  ["standfirst", STANDFIRST],
  ["byline", { ...PARAGRAPH, role: "byline" }],
  ["caption", CAPTION],
  ["quote", QUOTE],
  ["intense quote", QUOTE],
  ["block text", QUOTE],
  ["quotations", QUOTE],
]);

/** What a style of this name says, or null where it says nothing. */
export function styleNamed(name: string): BlockStyle | null {
  const known = name.trim().toLowerCase();
  const heading = /^heading (\d)$/.exec(known);
  if (heading !== null) return headingOf(Number(heading[1]));
  if (/^(?:toc|contents) \d$/.test(known)) return CONTENTS;
  return BY_NAME.get(known) ?? null;
}
