import { describe, expect, it } from "vitest";
import { nounPhraseOf } from "./noun-phrase.js";
import { tokensOf } from "./tokens.js";

describe("the head of a noun phrase", () => {
  it.each([
    ["the late harbour master of Talvik", "master"],
    ["a member of the Front's ruling council", "member"],
    ["a senior member of Talvik's highest court", "member"],
    ["the head of the company's legal department", "head"],
    ["the chair of Talvik's harbour board", "chair"],
    ["the leader of the party's youth wing", "leader"],
    ["two members of the board's finance committee", "members"],
    ["the Front's envoy to the capital", "envoy"],
    ["the Front's member of the valley's council", "member"],
  ])("of “%s” is “%s”", (phrase, head) => {
    expect(nounPhraseOf(tokensOf(phrase))?.head.plain).toBe(head);
  });

  it.each([
    ["the mayor of Talvik's lawyer", "lawyer"],
    ["the party's council", "council"],
    ["the chairman of the board's spokesman", "spokesman"],
    ["a ministry of works spokeswoman", "spokeswoman"],
  ])("stands behind what possesses it: of “%s” it is “%s”", (phrase, head) => {
    expect(nounPhraseOf(tokensOf(phrase))?.head.plain).toBe(head);
  });
});
