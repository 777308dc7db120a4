import { describe, expect, it } from "vitest";
import { json, resultsOf } from "../../test/fixtures/data.js";
import type { ReadOptions } from "../options.js";

describe("quotations with whose they are", () => {
  const ownWords = async (name: string, file: string, options: ReadOptions = {}) =>
    (await resultsOf(name, file, options)).map((result) =>
      result.ok ? [result.article.kind, result.article.author, result.article.text] : result.reason,
    );
  const ROW = "The lambs that came in May did not see July.";

  it.each([
    ["Speaker;Role;Quote", `Odo Tereshk;Shepherd;${ROW}`],
    ["Name,Quotation", `Odo Tereshk,${ROW}`],
    ["Timestamp,Name,Your statement", `12/03/2031 08:00:00,Odo Tereshk,${ROW}`],
    ["First name,Last name,Statement", `Odo,Tereshk,${ROW}`],
    ["Name,Interviewee,Quote", `Q-1,Odo Tereshk,${ROW}`],
  ])("are statements: %s", async (names, row) => {
    expect(await ownWords("a.csv", `${names}\n${row}\n`)).toEqual([["statement", "Odo Tereshk", ROW]]);
  });

  it("keep who speaks where the caller says which field holds the text, or who speaks", async () => {
    const file = `Speaker,Who asked,Answer\nOdo Tereshk,Ada Lind,${ROW}\n`;
    expect(await ownWords("a.csv", file, { fields: { text: "Answer" } })).toEqual([
      ["statement", "Odo Tereshk", ROW],
    ]);
    expect(await ownWords("a.csv", file, { fields: { text: "Answer", speaker: "Who asked" } })).toEqual([
      ["statement", "Ada Lind", ROW],
    ]);
    const speakers = { "Odo Tereshk": "Odo Tereshk-Brandt" };
    expect(await ownWords("a.csv", file, { fields: { text: "Answer" }, speakers })).toEqual([
      ["statement", "Odo Tereshk-Brandt", ROW],
    ]);
  });

  it("leave an interview to its own labels, and comments beside a title to their writer", async () => {
    const talk =
      "MAREN ODUYA: The quay is shut.\n\nTOMAS LIND: Nobody asked me.\n\nMAREN ODUYA: I did.\n\nTOMAS LIND: No.";
    expect(await ownWords("a.json", json({ title: "Talk", speaker: "Maren Oduya", body: talk }))).toEqual([
      ["transcript", null, expect.stringContaining("Nobody asked me.")],
    ]);
    const planned = json([
      { title: "Quay", author: "Ada Lind", comment: "Maren says that she will not pay." },
    ]);
    expect(await ownWords("a.json", planned)).toEqual([expect.stringMatching(/^is data without a field/)]);
    expect(await ownWords("a.json", json([{ name: "QUAY", quote: 12.5 }]))).toEqual([
      expect.stringMatching(/^is data without a field/),
    ]);
  });

  it("stay without a speaker where the record names none, and are no text where nothing says whose", async () => {
    expect(await ownWords("a.csv", `Speaker,Quote\n,${ROW}\n`)).toEqual([["article", null, ROW]]);
    expect(await ownWords("a.csv", `Speaker,Quote\nN/A,${ROW}\n`)).toEqual([["article", null, ROW]]);
    expect(await ownWords("a.csv", `id,Quote\n1,${ROW}\n`)).toEqual([
      expect.stringMatching(/^has no column that is known/),
    ]);
  });
});
