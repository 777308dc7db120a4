import { decodeAs, decodeText } from "../decode.js";

/** A declaration counts where it stands so near to the beginning, in bytes; HTML asks for 1,024. */
const DECLARED_WITHIN = 4_096;

const DECLARATION =
  /<meta[^>]{1,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})|^<\?xml[^>]{1,80}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/i;

/**
 * The text of a page: by its byte-order mark, else in the encoding that it declares, else as any text file. A
 * declaration that the bytes contradict is passed over.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const declared = hasMark(bytes) ? null : declaredEncoding(bytes);
  return (declared === null ? null : decodedAs(declared, bytes)) ?? decodeText(bytes).text;
}

function hasMark(bytes: Uint8Array): boolean {
  const [a, b, c] = bytes;
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN));
  const found = DECLARATION.exec(head);
  return found?.[1] ?? found?.[2] ?? null;
}

function decodedAs(label: string, bytes: Uint8Array): string | null {
  // bytes that hold the declaration as ASCII cannot be UTF-16, whatever it says
  if (/^utf-?16|^ucs-?2|^unicode/i.test(label) || bytes.includes(0)) return null;
  return decodeAs(label, bytes, true);
}
