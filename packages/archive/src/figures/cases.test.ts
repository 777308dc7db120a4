import { readFileSync } from "node:fs";
import { articleFromText } from "@hearsay/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresNear } from "./belonging.js";
import { numbersIn } from "./numbers.js";

const file = readFileSync(new URL("figures.cases.txt", import.meta.url), "utf8");
const cases = file
  .split(/\n\n+/)
  .filter((part) => part.startsWith("case: "))
  .map(
    (part) =>
      new Map(
        part
          .trim()
          .split("\n")
          .map((line) => line.split(/: (.*)/, 2) as [string, string]),
      ),
  );

describe("numbers of a thing, case by case", () => {
  it.each(cases.map((one) => [one.get("case"), one] as const))("%s", (_, one) => {
    const text = `${one.get("headline")}\n\n${one.get("text")?.replaceAll(" // ", "\n\n")}\n`;
    const article = articleFromText(text, { name: "a.txt" });
    const found = figuresNear(article, one.get("asks") ?? "");
    const list = (told: string) =>
      found
        .filter((figure) => figure.told === told)
        .map(({ number }) => article.text.slice(number.start, number.end).toLowerCase())
        .sort();
    const expected = (line: string) => (one.get(line)?.toLowerCase().split(" | ") ?? []).sort();
    expect({ own: list("its own"), before: list("earlier"), mayBe: list("may be") }).toEqual({
      own: expected("its own"),
      before: expected("before"),
      mayBe: expected("may be"),
    });
  });
});

const numbers = (text: string) =>
  numbersIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("numbers that count or measure", () => {
  it.each<[string, readonly string[]]>([
    ["It rose from nine to 14.", ["nine", "14"]],
    ["It costs 850 million crowns, 3.5 per cent more.", ["850 million crowns", "3.5 per cent"]],
    ["“Nineteen came,” she said.", ["Nineteen"]],
    ["Some 1,800 workers walked out.", ["1,800"]],
    ["Ola Lind, 47, has a son of nine, who was aged 6 then.", []],
    ["Bela Moen is a 63-year-old man; she was 61.", []],
    ["On 3 March 2031, at 8.15 p.m., the 4th time since 1998.", []],
    ["Channel 4 showed Article 12 on page 3 beside Route 66 and an F-16.", []],
    ["Rovers won 3-1 and no one minded; one of them was third.", []],
  ])("%s", (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it("lie in their sentence, in its order and apart, whatever it is", () => {
    const words = fc.constantFrom(
      ..."nine 14 from to toll the rose people died , . - 3.1 billion % $ knots per cent “ ” aged a of and not is at dead half 2031 8:15 \n".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.nat(5), (list, from) => {
        const text = list.join(" ");
        const sentence = { start: Math.min(from, text.length), end: text.length };
        let reached = sentence.start;
        for (const { start, end } of numbersIn(text, sentence)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(sentence.end);
        const article = articleFromText(`Toll of dead\n\n${text}\n`, { name: "a.txt" });
        for (const { start, end, sentence: around } of figuresNear(article, "dead")) {
          expect(start).toBeGreaterThanOrEqual(around.start);
          expect(end).toBeLessThanOrEqual(around.end);
        }
      }),
    );
  });
});
