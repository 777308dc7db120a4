import { expect, it } from "vitest";
import { isDraftItself, isNearlyDraft } from "./draft-itself.js";

const DRAFT =
  "The town council voted on Tuesday to build a wall across the harbour. “The wall costs 12 million crowns,” said Maren Oduya, the mayor. Nobody on the benches of the fishermen agreed with her, and most of them left before the vote was counted.";
const source = (text: string, sha256: string | null = null) => ({ article: { text }, sha256 });

it("knows the draft by its file, or by its text whatever its spaces are", () => {
  expect(isDraftItself({ original: DRAFT, sha256: "ab" }, source("other words of the same file", "ab"))).toBe(
    true,
  );
  expect(isDraftItself({ original: DRAFT, sha256: null }, source(DRAFT.replaceAll(". ", ".\n\n")))).toBe(
    true,
  );
  expect(
    isDraftItself(
      { original: DRAFT, sha256: null },
      source("MAREN ODUYA: The wall costs 12 million crowns."),
    ),
  ).toBe(false);
});

it("tells another version of it from a text that only has its quotations", () => {
  expect(isNearlyDraft(DRAFT, DRAFT.replace("12 million", "14 million"))).toBe(true);
  expect(
    isNearlyDraft(
      DRAFT,
      "MAREN ODUYA: The wall costs 12 million crowns, and I say so in the open. Is there anything else?",
    ),
  ).toBe(false);
  expect(
    isNearlyDraft(
      DRAFT,
      `${DRAFT} ${"Many more sentences of a long report stand here, none of them in the draft. ".repeat(3)} And another end.`,
    ),
  ).toBe(false);
  expect(isNearlyDraft("", "")).toBe(false);
});
