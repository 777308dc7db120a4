import { describe, expect, it } from "vitest";
import { inventedSet } from "./corpus.js";
import { wordsAlone } from "./peers/peer.js";
import { bestScoreOf, scoreOf } from "./score.js";

const source = { name: "a.txt", text: "“The ferry leaves at nine sharp tomorrow,” Maren Oduya said." };

/** @param {string} verdict @param {Partial<import("./corpus.js").Draft>} [rest] */
const draft = (verdict, rest) => ({
  file: "d.txt",
  text: "",
  quote: "The ferry leaves at nine",
  case: "verbatim",
  verdict,
  source: source.name,
  start: 1,
  end: 25,
  ...rest,
});

/** @param {string | null} verdict @param {Partial<NonNullable<import("./score.js").Judged["evidence"]>>} [evidence] */
const judged = (verdict, evidence) => ({
  text: "The ferry leaves at nine",
  verdict,
  evidence: { source: source.name, start: 1, end: 25, text: "The ferry leaves at nine", ...evidence },
});

const set = { name: "one", sources: [source], drafts: [], sampleOfEachCase: 1 };

describe("scoreOf", () => {
  it("tells false alarms from misses", () => {
    const drafts = [
      draft("verbatim"),
      draft("edited"),
      draft("altered"),
      draft("not-found", { source: null }),
    ];
    const answers = [[judged("verbatim")], [judged("altered")], [judged("verbatim")], [judged("not-found")]];
    expect(scoreOf(drafts, answers, set)).toMatchObject({
      verdict: 0.5,
      sound: 0.5,
      falseAlarms: 0.5,
      misses: 0.5,
      evidence: 1,
    });
  });

  it("judges the quotation that shares most words with the one asked about", () => {
    const other = { text: "Something else", verdict: "not-found", evidence: null };
    expect(scoreOf([draft("verbatim")], [[other, judged("verbatim")]], set).verdict).toBe(1);
  });

  it("counts a bad quotation without a verdict as missed, and evidence in another source as wrong", () => {
    const answers = [[], [judged("altered", { source: "b.txt" })]];
    expect(scoreOf([draft("altered"), draft("altered")], answers, set)).toMatchObject({
      misses: 0.5,
      evidence: 0,
    });
  });
});

describe("bestScoreOf", () => {
  it("finds the thresholds that part the verdicts best", () => {
    const drafts = [draft("verbatim"), draft("altered"), draft("altered"), draft("not-found")];
    const answers = [1, 0.9, 0.8, 0.3].map((similarity) => ({ similarity, source: null }));
    expect(bestScoreOf(drafts, answers)).toMatchObject({
      verdict: 1,
      sound: 1,
      thresholds: { verbatim: 1, altered: 0.8, sound: 1 },
    });
  });
});

describe("the invented set", () => {
  const { sources, drafts } = inventedSet();
  const textOf = (/** @type {string | null} */ name) =>
    sources.find((each) => each.name === name)?.text ?? "";

  it("is the same every time, with as many drafts of each of the 14 cases", () => {
    expect(inventedSet().drafts).toEqual(drafts);
    const cases = drafts.map((each) => each.case);
    const counts = [...new Set(cases)].map((name) => cases.filter((each) => each === name).length);
    expect(counts).toEqual(Array(14).fill(15));
  });

  it("has the words of sound fragments in their source, and those of altered quotations in none", () => {
    const verbatim = drafts.filter((each) => each.verdict === "verbatim");
    expect(
      verbatim.filter((each) => !wordsAlone(textOf(each.source)).includes(wordsAlone(each.quote))),
    ).toEqual([]);
    const altered = drafts.filter((each) => each.verdict === "altered");
    const everything = wordsAlone(sources.map((each) => each.text).join("\n"));
    expect(altered.filter((each) => everything.includes(wordsAlone(each.quote)))).toEqual([]);
  });
});
