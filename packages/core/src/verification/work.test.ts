import { describe, expect, it } from "vitest";
import { articleFromText } from "../article/plain-text.js";
import { check, indexSources } from "../check.js";
import { readArticle } from "../speakers/reading.js";
import { inMemory } from "./in-memory.js";
import { verify } from "./verify.js";
import { Work } from "./work.js";

const COMMON = "of the and to in that is was for on with as it by at from they have this not".split(" ");

/** Words in an order that is the same every time. */
function wordsOf(count: number, seed: number): string {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return COMMON[Math.floor((state / 2 ** 31) * COMMON.length)];
  };
  return Array.from({ length: count }, next).join(" ");
}

const quoted = (words: string) => `“${words},” said Maren Oduya.`;

/** How much work it is to verify the quotations of a draft against a source. */
function workOf(draft: string, source: string): number {
  const work = new Measured();
  const reading = readArticle(articleFromText(draft));
  const sources = inMemory([articleFromText(source)]);
  for (const quotation of reading.quotations) verify({ draft: reading, quotation }, sources, work);
  return work.cells;
}

/** Work without an end, of which is told how much it was. */
class Measured extends Work {
  cells = 0;

  constructor() {
    super(Number.POSITIVE_INFINITY);
  }

  override addAlignment(quotedWords: number, source: number): void {
    this.cells += quotedWords * source;
  }
}

describe("the work for a draft's quotations", () => {
  it("is bounded: what is not looked for any more is cannot-check, with the reason, and is listed", () => {
    const draft = [quoted("we will never shut the quay"), quoted("we will shut the quay in May")].join(
      "\n\n",
    );
    const reading = readArticle(articleFromText(draft));
    const sources = inMemory([articleFromText(draft)]);
    const work = new Work(1);
    const checked = reading.quotations.map((quotation) =>
      verify({ draft: reading, quotation }, sources, work),
    );
    expect(checked.map(({ text, verdict }) => [text, verdict])).toEqual([
      ["we will never shut the quay,", "verbatim"],
      ["we will shut the quay in May,", "cannot-check"],
    ]);
    expect(checked[1]?.issues[0]?.message).toContain("were not looked for");
  });

  it("is not used up by any draft of a usual length", () => {
    const words = wordsOf(3_000, 3);
    const draft = Array.from({ length: 100 }, (_, at) => quoted(words.slice(at * 100, at * 100 + 90)));
    const { quotations } = check(
      articleFromText(draft.join("\n\n")),
      indexSources([articleFromText(quoted(words))]),
    );
    const reasons = quotations.flatMap(({ issues }) => issues.map(({ message }) => message));
    expect(quotations.length).toBe(100);
    expect(reasons.join(" ")).not.toContain("were not looked for");
  });

  it("does not grow with the sources", () => {
    const draft = quoted(wordsOf(12, 5));
    const small = workOf(draft, wordsOf(4_000, 7));
    expect(small).toBeGreaterThan(0);
    expect(workOf(draft, wordsOf(16_000, 7))).toBeLessThan(3 * small);
  });

  it("does not grow with how often a source says the same", () => {
    const sentence = "The quay is rotten and must be shut by May. ";
    const draft = quoted("the quay is rotten and must be shut by June");
    const some = workOf(draft, sentence.repeat(200));
    expect(some).toBeGreaterThan(0);
    expect(workOf(draft, sentence.repeat(2_000))).toBeLessThanOrEqual(1.5 * some);
  });

  it.each([
    ["words", (size: number) => wordsOf(size, 11)],
    ["one word", (size: number) => "said ".repeat(size)],
    ["ellipses", (size: number) => `${wordsOf(3, size)} … `.repeat(Math.min(90, size / 4))],
    ["figures", (size: number) => "12 13 14 ".repeat(size / 3)],
    ["brackets", (size: number) => "[the] quay ".repeat(size / 2)],
  ])("grows with the length of a quotation of %s, and not with its square", (_, make) => {
    const source = `${wordsOf(3_000, 13)} ${"said ".repeat(500)} ${"12 13 14 ".repeat(300)}`;
    const whole = workOf(quoted(make(4_000)), source);
    const half = workOf(quoted(make(2_000)), source);
    expect(whole).toBeLessThanOrEqual(3 * half + 1_000);
  });
});
