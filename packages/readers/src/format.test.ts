import { describe, expect, it } from "vitest";
import { readerOfName, recogniseFormat } from "./format.js";
import { READERS } from "./readers.js";

const encode = (text: string) => new TextEncoder().encode(text);

/** The format of a file, and the note on it. */
function recognised(name: string, beginning: string): string {
  const found = recogniseFormat(name, encode(beginning));
  if ("reason" in found) return found.reason;
  return found.note === null ? found.reader.name : `${found.reader.name}: ${found.note}`;
}

describe("the format of a file", () => {
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
    ["quay.txt", "PK\x03\x04....notes.txt", "is an archive (ZIP); unpack it and name the files in it"],
  ])("%s, which begins with %j: %s", (name, beginning, expected) => {
    expect(recognised(name, beginning)).toBe(expected);
  });

  it("is promised by each ending of one reader only", () => {
    const endings = READERS.flatMap((reader) => reader.endings.map((ending) => [ending, reader] as const));
    for (const [ending, reader] of endings) expect(readerOfName(`a.${ending}`)).toBe(reader);
  });
});
