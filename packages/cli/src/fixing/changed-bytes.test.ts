import fc from "fast-check";
import { expect, it } from "vitest";
import { changedBytes } from "./changed-bytes.js";

const text = fc
  .array(fc.constantFrom("a", "é", "“", "😀", "\r\n", "\n", " "), { minLength: 1 })
  .map((all) => all.join(""));
const encodings = [
  (one: string) => Buffer.from(one, "utf8"),
  (one: string) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(one, "utf8")]),
  (one: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(one, "utf16le")]),
  (one: string) => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(one, "utf16le").swap16()]),
];

it("changes the words, and every other byte stays", () => {
  fc.assert(
    fc.property(
      text,
      text,
      text,
      text,
      fc.constantFrom(...encodings),
      (before, old, after, insert, encode) => {
        const changes = [{ from: before.length, to: before.length + old.length, insert }];
        const result = changedBytes(encode(before + old + after), before + old + after, changes);
        expect(result).not.toBeNull();
        expect(Buffer.from(result ?? [])).toEqual(encode(before + insert + after));
      },
    ),
  );
});

it("refuses other encodings", () => {
  const bytes = Buffer.from("caf\u00e9", "latin1");
  expect(changedBytes(bytes, "caf\u00e9", [{ from: 0, to: 1, insert: "C" }])).toBeNull();
});
