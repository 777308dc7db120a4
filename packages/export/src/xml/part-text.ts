import { UnreadableError } from "@hearsay/readers";
import { encodingOfXml } from "@hearsay/readers/word";

/** The text of a part, and how a changed text is written as the part was. */
export interface PartText {
  /** Without a byte-order mark. */
  readonly text: string;
  encode(text: string): Uint8Array;
}

/**
 * The text of a part of XML, which is UTF-8 or UTF-16.
 *
 * @throws {UnreadableError} where its bytes are not, so that a changed text could not be written as they were
 */
export function partText(name: string, bytes: Uint8Array): PartText {
  const encoding = encodingOfXml(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableError(`is damaged: the text of ${name} is not ${encoding.toUpperCase()}`, {
      cause: error,
    });
  }
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  return { text: text.slice(mark.length), encode: (changed) => encoded(mark + changed, encoding) };
}

function encoded(text: string, encoding: ReturnType<typeof encodingOfXml>): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}
