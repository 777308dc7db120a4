import { expect, test } from "vitest";
import { decodeText } from "./decode.js";

const TEXT = "„Die Kaimauer gehört uns“, sagte Maren Oduya. “It is ours – all of it.”\n";
const utf8 = new TextEncoder();

test("UTF-8, with and without a byte-order mark", () => {
  expect(decodeText(utf8.encode(TEXT))).toEqual({ text: TEXT, note: null });
  expect(decodeText(utf8.encode(`\ufeff${TEXT}`))).toEqual({ text: TEXT, note: null });
});

test("UTF-16 with a mark is read silently, without one with a note", () => {
  const little = Buffer.from(TEXT, "utf16le");
  expect(decodeText(Buffer.from(`\ufeff${TEXT}`, "utf16le"))).toEqual({ text: TEXT, note: null });
  expect(decodeText(little)).toEqual({ text: TEXT, note: "has no byte-order mark; read as UTF-16LE" });
  expect(decodeText(Buffer.from(little).swap16()).text).toBe(TEXT);
});

test("another encoding is guessed, and said", () => {
  const french = "« Le quai est à nous », a dit Maren Oduya à l'hôtel de ville, où l'on fêtait l'été.\n";
  const { text, note } = decodeText(Buffer.from(french, "latin1"));
  expect(text).toBe(french);
  expect(note).toMatch(/^is not UTF-8; read as (ISO-8859-1|windows-1252)$/);
});

test("the curly marks of windows-1252 are marks", () => {
  const bytes = Buffer.from(
    "\x93We\x92ll rebuild the quay \x96 all of it,\x94 she said. It\x92s ours.",
    "latin1",
  );
  expect(decodeText(bytes).text).toBe("“We’ll rebuild the quay – all of it,” she said. It’s ours.");
});

test("a few broken places are damage, not another encoding", () => {
  const bytes = utf8.encode(TEXT.repeat(20));
  const decoded = decodeText(bytes.subarray(0, bytes.length - 2));
  expect(decoded.note).toBe("is damaged UTF-8: 1 place could not be read");
  expect(decoded.text.startsWith(TEXT)).toBe(true);
});

test("one broken character among few is damage, too; bytes of windows-1252 are not", () => {
  const bytes = utf8.encode("“We will rebuild it,” she said.");
  const cut = Uint8Array.from([...bytes.subarray(0, 9), 0xe2, 0x80, ...bytes.subarray(9)]);
  expect(decodeText(cut)).toMatchObject({ note: "is damaged UTF-8: 1 place could not be read" });
  expect(decodeText(Buffer.from("It\x92s ours, and it\x92s late.", "latin1")).text).toBe(
    "It’s ours, and it’s late.",
  );
});

test.each([
  ["zero bytes", [72, 105, 0, 0, 0, 72, 105, 0, 33, 0, 0, 1]],
  ["control characters", Array.from({ length: 400 }, (_, index) => (index * 37) % 256 || 1)],
])("%s are refused", (_, bytes) => {
  expect(() => decodeText(Uint8Array.from(bytes))).toThrow(/^is not text/);
});
