import type { DocumentInput, RefusedDocument, Told } from "@hearsay/client";
import { type Article, articleFromText, asTold } from "@hearsay/core";
import { toldOfFile } from "@hearsay/core/plumbing";
import { readBytes } from "@hearsay/readers";

/** A document that was read. */
export interface GivenDocument {
  readonly article: Article;
  /** SHA-256 of the bytes of the file, in hexadecimal; null of a text. */
  readonly sha256: string | null;
  /** The bytes of a Word file, of which a copy can be made; null of all else. */
  readonly word: Uint8Array | null;
  /** What had to be assumed: sentences without the name. */
  readonly notes: readonly string[];
}

/** Reads the documents of a request in their order; one that holds several gives each. Never throws. */
export async function* readGiven(
  inputs: readonly DocumentInput[],
  { speakers, material }: Told,
): AsyncGenerator<GivenDocument | RefusedDocument> {
  for (const input of inputs) {
    if ("text" in input) yield ofText(input.name, input.text, { speakers, material });
    else {
      const bytes = Buffer.from(input.base64, "base64");
      for await (const result of readBytes(input.name, bytes, { speakers, material }))
        yield result.ok
          ? { ...result, word: result.format === "docx" ? result.bytes : null }
          : { name: result.name, reason: result.reason };
    }
  }
}

function ofText(name: string, text: string, { speakers, material }: Told): GivenDocument | RefusedDocument {
  if (text.trim() === "") return { name, reason: "holds no text" };
  const article = articleFromText(text, { name, speakers });
  const told = toldOfFile(name, material);
  return { article: told === null ? article : asTold(article, told), sha256: null, word: null, notes: [] };
}
