import { createHash } from "node:crypto";
import { type Article, articleFromText } from "@hearsay/core";

/** A document that was read, from a file or out of a call. */
export interface Held {
  readonly article: Article;
  /** SHA-256 of the bytes that it was read from, in hexadecimal. */
  readonly sha256: string;
  /** Of the file where it lies; null of a document in the call. */
  readonly path: string | null;
  /** What had to be assumed: sentences without the name. */
  readonly notes: readonly string[];
}

/** What could not be read, or was left alone because of its kind. */
export interface Refused {
  readonly name: string;
  readonly reason: string;
  readonly skipped: boolean;
}

/** A text of a call as a document. */
export function heldText(
  name: string,
  text: string,
  speakers: Readonly<Record<string, string>>,
): Held | Refused {
  if (text.trim() === "") return { name, reason: "holds no text", skipped: false };
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { article: articleFromText(text, { name, speakers }), sha256, path: null, notes: [] };
}

export function isHeld(one: Held | Refused): one is Held {
  return "article" in one;
}
