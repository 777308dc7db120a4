import type { Article } from "@hearsay/core";
import { readBytes } from "@hearsay/readers";
import { placesInDocx } from "@hearsay/readers/word";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { docx } from "../../readers/test/fixtures/docx.js";
import type { DocxComment } from "../src/index.js";

/** A Word file of a body, with a footnote (number 2) and no comments of its own. */
export function withoutComments(body: string, footnote = ""): Uint8Array {
  const files = unzipSync(docx({ body, footnote }));
  const without = (name: string, element: RegExp) => {
    files[name] = strToU8(strFromU8(files[name] as Uint8Array).replace(element, ""));
  };
  delete files["word/comments.xml"];
  without("[Content_Types].xml", /<Override PartName="\/word\/comments.xml"[^>]*>/);
  without("word/_rels/document.xml.rels", /<Relationship Id="rId2"[^>]*>/);
  return zipSync(files);
}

/** The same file with some of its parts changed, or taken out. */
export function changed(
  bytes: Uint8Array,
  changes: Readonly<Record<string, ((xml: string) => string) | null>>,
): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) delete files[name];
    else files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
  }
  return zipSync(files);
}

export function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** The article of a Word file. */
export async function articleOf(bytes: Uint8Array): Promise<Article> {
  for await (const result of readBytes("draft.docx", bytes)) {
    if (result.ok) return result.article;
    throw new Error(result.reason);
  }
  throw new Error("no article");
}

/** Only the text of an article, for where nothing else is asked for. */
export function textOf(bytes: Uint8Array): Article {
  return { text: placesInDocx(bytes).text } as Article;
}

export function commentAt(start: number, end: number, text = "Is that so?"): DocxComment {
  return { start, end, author: "Ilse Brandvold", initials: "IB", date: "2031-03-12T10:00:00Z", text };
}

/** A comment on the first of these words. */
export function commentOn({ text }: Pick<Article, "text">, words: string, said?: string): DocxComment {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the article lacks “${words}”`);
  return commentAt(start, start + words.length, said);
}
