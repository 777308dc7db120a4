import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Plantable, placesOf, planted } from "../test/fixtures/planted.js";
import { DOCUMENTS } from "../test/fixtures/planted-documents.js";
import { MAIL } from "../test/fixtures/planted-mail.js";
import { TEXTS } from "../test/fixtures/planted-texts.js";
import { parsedOf } from "./parsed.js";
import { readBytes } from "./read.js";
import type { ParserReader } from "./reader.js";
import { READERS } from "./readers.js";

// what is read does not depend on the thread in which it is
vi.mock("./sandbox/sandbox.js", () => ({
  readInSandbox: async (reader: ParserReader, name: string, bytes: Uint8Array, options: object) =>
    parsedOf(await (await reader.load())(name, bytes, options)),
}));

/** Everything that is said of a file: what it holds, what is left out of that, and what could not be read. */
async function saidOf(file: string, bytes: Uint8Array): Promise<string> {
  const said: string[] = [];
  for await (const result of readBytes(file, bytes)) {
    if (result.ok) {
      const { text, byline, outlet, section, name, leftOut } = result.article;
      for (const { why } of leftOut) expect(why).not.toBe("");
      said.push(name, text, byline ?? "", outlet ?? "", section ?? "", ...result.notes);
      said.push(...leftOut.map((each) => each.text));
    } else said.push(`${result.name} ${result.reason}`);
  }
  return said.join("\n").replace(/[\s>]+/g, " ");
}

/** How a sentence is made: of a line's length or of a paragraph's, with marks or without. */
interface Shape {
  readonly times: number;
  readonly isQuoted: boolean;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  times: fc.integer({ min: 1, max: 6 }),
  isQuoted: fc.boolean(),
});

/** A sentence that no other is like. */
function sentenceOf({ times, isQuoted }: Shape, number: number): string {
  const seen = Array.from({ length: times }, (_, at) => `lamp ${number} of row ${at}`).join(" and ");
  const words = `Nobody had seen ${seen} go out before the tide came in`;
  return isQuoted ? `“${words},” she said.` : `${words}.`;
}

describe("no text is lost without a word", () => {
  const all: readonly Plantable[] = [...DOCUMENTS, ...MAIL, ...TEXTS];

  it.each(all)("$format", async (format) => {
    const places = await placesOf(format);
    const choice = fc.record({
      chosen: fc.subarray(places, { minLength: 1 }),
      shapes: fc.array(shape, { minLength: places.length, maxLength: places.length }),
    });
    const all = { chosen: places, shapes: places.map((_, at) => ({ times: 1, isQuoted: at % 2 === 0 })) };
    await fc.assert(
      fc.asyncProperty(choice, async ({ chosen, shapes }) => {
        const sentences = new Map(
          chosen.map((place, at) => [place, sentenceOf(shapes[at] as Shape, at + 100)]),
        );
        const { bytes, expected } = await planted(format, sentences);
        const said = await saidOf(format.file, bytes);
        const lost = [...expected].filter(([, words]) => !said.includes(words)).map(([place]) => place);
        expect(lost).toEqual([]);
      }),
      { numRuns: 40, examples: [[all]] },
    );
  });

  it("is asked of every format that is read", () => {
    const endings = new Set(all.map(({ file }) => file.split(".").at(-1)));
    const unasked = READERS.filter((reader) => !reader.endings.some((ending) => endings.has(ending)));
    expect(unasked.map(({ name }) => name)).toEqual([]);
  });
});
