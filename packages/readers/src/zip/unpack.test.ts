import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { partAt } from "./paths.js";
import { unpack } from "./unpack.js";

const TEXT = strToU8("The ferry will not run at weekends. ".repeat(50));

/** The archive of one part, with another size declared for it. */
function declaring(size: number): Uint8Array {
  const bytes = zipSync({ "a.xml": TEXT });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe("unpack", () => {
  it("inflates the wanted parts only, and knows the names of all", () => {
    const { parts, names } = unpack(zipSync({ "Word\\A.xml": TEXT, "b.png": TEXT }), (name) =>
      name.endsWith(".xml"),
    );
    expect([...parts]).toEqual([["word/a.xml", TEXT]]);
    expect([...names]).toEqual(["word/a.xml", "b.png"]);
  });

  it("inflates no part beyond the size that the archive declares for it", () => {
    const { parts } = unpack(declaring(10), () => true);
    expect(parts.get("a.xml")).toHaveLength(10);
  });

  it("refuses a part that is shorter than declared, and a size past the limit before inflating it", () => {
    expect(() => unpack(declaring(5_000), () => true)).toThrow(/^is damaged/);
    expect(() => unpack(declaring(2 ** 31), () => true)).toThrow(/^unpacks to more than/);
  });

  it("refuses what is cut off or holds nothing", () => {
    expect(() => unpack(zipSync({ "a.xml": TEXT }).subarray(0, 60), () => true)).toThrow(/^is damaged/);
    expect(() => unpack(zipSync({}), () => true)).toThrow(/^is damaged/);
  });
});

describe("partAt", () => {
  it.each([
    ["word/document.xml", "styles.xml", "word/styles.xml"],
    ["word/document.xml", "/word/Styles.xml", "word/styles.xml"],
    ["OEBPS/text/a.opf", "../b%20c.xhtml#d", "oebps/b c.xhtml"],
    ["a.opf", "../../b", "b"],
    ["a.opf", "100%", "100%"],
  ])("from %s, %s is %s", (from, target, expected) => {
    expect(partAt(from, target)).toBe(expected);
  });
});
