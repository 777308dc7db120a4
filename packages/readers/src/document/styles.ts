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
const BYLINE: BlockStyle = { ...PARAGRAPH, role: "byline" };
const CONTENTS: BlockStyle = { ...PARAGRAPH, why: "table of contents" };

/** Word processors save their own styles under these names in every language of theirs. */
const BY_NAME: ReadonlyMap<string, BlockStyle> = new Map([
  ["title", headingOf(1)],
  ["headline", headingOf(1)],
  ["subtitle", STANDFIRST],
  ["standfirst", STANDFIRST],
  ["byline", BYLINE],
  ["author", BYLINE],
  ["caption", CAPTION],
  ["quote", QUOTE],
  ["intense quote", QUOTE],
  ["block text", QUOTE],
  ["quotations", QUOTE],
]);

/** What a style of this name says, or null where it says nothing. */
function styleNamed(name: string): BlockStyle | null {
  const known = name.trim().toLowerCase();
  const heading = /^heading (\d)$/.exec(known);
  if (heading !== null) return headingOf(Number(heading[1]));
  if (/^(?:toc|contents) (?:\d|heading)$/.test(known)) return CONTENTS;
  return BY_NAME.get(known) ?? null;
}

/** What a style says that is based on one of this name: a quotation stays one, but a line under a title is no title. */
function styleBasedOn(name: string): BlockStyle | null {
  const style = styleNamed(name);
  const isInherited = style?.role === null && !/^(?:title|headline)$/i.test(name.trim());
  return isInherited ? style : null;
}

/** What the first of a chain of styles says that says something: of its own name, or of those that it is based on. */
export function styleOfChain(names: readonly string[]): BlockStyle | null {
  const [own, ...bases] = names;
  if (own === undefined) return null;
  return (
    styleNamed(own) ?? bases.reduce<BlockStyle | null>((found, name) => found ?? styleBasedOn(name), null)
  );
}
