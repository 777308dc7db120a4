import { decodeAs, decodeText, withWindowsSigns } from "../decode.js";
import { decodeHtml } from "../html/decode-html.js";

/** Encodings that mail names otherwise than the standard for the web does. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "cp-850": "windows-1252",
    cp850: "windows-1252",
    "utf-7": "utf-8",
    unknown: "",
    "unknown-8bit": "",
    "us-ascii": "",
    ascii: "",
  }),
);

/** The text of a part in the encoding that it declares; where that is none, or not true, as of any text file or page. */
export function decodeBody(bytes: Uint8Array, declared: string | undefined, isPage: boolean): string {
  const label = declared?.trim().toLowerCase() ?? "";
  const encoding = OTHER_NAMES.get(label) ?? label;
  const text = (encoding === "" ? null : decodeAs(encoding, bytes, true)) ?? guessed(bytes, isPage);
  return text.replace(/\r\n?/g, "\n");
}

function guessed(bytes: Uint8Array, isPage: boolean): string {
  try {
    return withWindowsSigns(isPage ? decodeHtml(bytes) : decodeText(bytes).text);
  } catch {
    return withWindowsSigns(new TextDecoder().decode(bytes));
  }
}
