import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { readerOfName, recogniseFormat } from "./format.js";
import { READERS } from "./readers.js";

const encode = (text: string) =>
  text.startsWith("\u00d0") ? Buffer.from(text, "latin1") : new TextEncoder().encode(text);

/** The format of a file, and the note on it. */
function recognised(name: string, beginning: string): string {
  const found = recogniseFormat(name, encode(beginning));
  if ("reason" in found) return found.reason;
  return found.note === null ? found.reader.name : `${found.reader.name}: ${found.note}`;
}

describe("the format of a file", () => {
  it("shows in its bytes, though a decoder takes Latin-1 for windows-1252, as the standard has it", () => {
    const decode = (bytes: Uint8Array) =>
      Buffer.from(bytes).toString("latin1").replaceAll("\u008b", "\u2039");
    vi.stubGlobal(
      "TextDecoder",
      class {
        decode = decode;
      },
    );
    const found = recogniseFormat("quay", gzipSync("Quay"));
    vi.unstubAllGlobals();
    expect("reader" in found && found.reader.name).toBe("gzip");
  });

  it.each([
    ["quay.md", "# Quay", "markdown"],
    ["quay.HTM", "Quay", "html"],
    ["quay", "\ufeff\n<!doctype html><p>Quay", "html"],
    ["quay", "%PDF-1.7", "pdf"],
    ["quay.draft", "Quay", "text"],
    [".vtt", "Quay", "text"],
    ["quay.txt", "%PDF-1.7", "pdf: is named as text but is PDF; read as that"],
    ["quay.html", "PK\x03\x04....word/document.xml", "docx: is named as html but is DOCX; read as that"],
    ["quay.pdf", "Quay", "pdf"],
    ["quay.doc", "{\\rtf1 Quay", "rtf"],
    [
      "quay.txt",
      "PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.textPK",
      "odt: is named as text but is ODT; read as that",
    ],
    [
      "quay",
      '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
      "odt",
    ],
    ["quay", "PK\x03\x04....mimetypeapplication/epub+zipPK", "epub"],
    ["quay.docm", "PK\x03\x04", "docx"],
    [
      "quay.xlsx",
      "PK\x03\x04....[Content_Types].xml",
      "is a spreadsheet; save what is to be read as .csv or as .docx",
    ],
    [
      "quay.pptx",
      "PK\x03\x04....[Content_Types].xml",
      "is a presentation; save its text as .docx, or it as .pdf",
    ],
    ["quay.pages", "PK\x03\x04....", "is a file of Apple's iWork; export it as .docx or as .pdf"],
    ["quay.tsv", "title\tbody", "csv"],
    ["quay", '[{"text": 1}]', "json"],
    ["quay.msg", "\u00d0\u00cf\u0011\u00e0", expect.stringContaining("save it as .eml")],
    ["quay.txt", "PK\x03\x04....notes.txt", "zip: is named as text but is ZIP; read as that"],
  ])("%s, which begins with %j: %s", (name, beginning, expected) => {
    expect(recognised(name, beginning)).toEqual(expected);
  });

  it("of WordPerfect is refused", () => {
    expect(recogniseFormat("quay", Uint8Array.of(0xff, 0x57, 0x50, 0x43, 0x10))).toHaveProperty("reason");
  });

  it("is promised by each ending of one reader only", () => {
    const endings = READERS.flatMap((reader) => reader.endings.map((ending) => [ending, reader] as const));
    for (const [ending, reader] of endings) expect(readerOfName(`a.${ending}`)).toBe(reader);
  });
});
