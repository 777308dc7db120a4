import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../article/plain-text.js";
import { indexSources } from "../check.js";
import { placesNear } from "./passages.js";

const council = articleFromText(
  "CLERK: What will it cost?\n\nMAREN ODUYA: The wall costs 12 million crowns, and doing nothing costs more. The clerk has the figures.\n",
  { name: "council.txt" },
);
const news = articleFromText(
  `Council votes for the wall

Ragna Holt, who directs the institute, said the wall would protect 640 homes and two schools from a flood.

“It is the only wall,” Maren Oduya told The Quay Record, “that we can afford this century.”

The gates were forged from salvaged anchors.
`,
  { name: "news.txt" },
);
const sources = indexSources([council, news]);
const near = (words: string, most = 3) => placesNear(sources, words, most);

describe("placesNear", () => {
  it("gives the whole sentence of loosely remembered words, with its speaker", () => {
    const [place] = near("it would cost some 12 million crowns, doing nothing would cost even more");
    expect(place).toMatchObject({ source: "council.txt", speaker: "MAREN ODUYA", voice: "own", line: 3 });
    expect(place?.words.map(({ text }) => text)).toEqual([
      "The wall costs 12 million crowns, and doing nothing costs more.",
    ]);
  });

  it("gives an interrupted quotation piece by piece, without its writer's words", () => {
    const [place] = near("the only wall that we can afford this century");
    expect(place).toMatchObject({ speaker: "Maren Oduya", via: ["The Quay Record"], voice: "own" });
    expect(place?.words.map(({ text }) => text)).toEqual([
      "It is the only wall,",
      "that we can afford this century.",
    ]);
  });

  it("tells what is reported, and what nobody is credited with, from spoken words", () => {
    expect(near("protect 640 homes and two schools")).toMatchObject([
      { voice: "reported", speaker: "Ragna Holt" },
    ]);
    expect(near("gates forged from salvaged anchors")).toMatchObject([{ voice: "told", speaker: null }]);
  });

  it.each(["seven purple elephants sang", "the", "", "…", "and it was"])(
    "invents nothing near %j",
    (words) => {
      expect(near(words)).toEqual([]);
    },
  );

  it("finds nothing where there is no source", () => {
    expect(placesNear(indexSources([]), "The wall costs 12 million crowns", 3)).toEqual([]);
  });

  it("gives one place once, and no more places than asked for", () => {
    const copies = indexSources([
      council,
      { ...council, name: "copy.txt" },
      { ...council, name: "again.txt" },
    ]);
    const found = placesNear(copies, "The wall costs 12 million crowns", 2);
    expect(new Set(found.map(({ source }) => source)).size).toBe(2);
  });

  it("gives words that stand in the source exactly there, whatever is asked", () => {
    const texts = new Map([council, news].map(({ name, text }) => [name, text]));
    const vocabulary = [...texts.values()].join(" ").split(/\s+/);
    const asked = fc.array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ unit: "binary" })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(asked, (words) => {
        for (const { source, start, end, text, words: pieces } of near(words.join(" "))) {
          expect(texts.get(source)?.slice(start, end)).toBe(text);
          for (const piece of pieces)
            expect(texts.get(source)?.slice(piece.start, piece.end)).toBe(piece.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});
