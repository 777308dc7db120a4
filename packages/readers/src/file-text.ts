import { decodeText } from "./decode.js";
import { decodeHtml } from "./html/decode-html.js";

/**
 * The decoded text of a file, into which the origin of its article points; without a byte-order mark.
 *
 * @param format the name of the format that it was read as
 * @throws {UnreadableError} where the bytes are no text
 */
export function fileText(format: string, bytes: Uint8Array): string {
  return format === "html" ? decodeHtml(bytes) : decodeText(bytes).text;
}
