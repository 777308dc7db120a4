import { articleFromText, defaultModel } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { pinsOf } from "./pins.js";

const BODY = `The vote on the repairs is due in March, and nobody on the quay believes in it.

“We will not close the quay before the summer,” said Maren Oduya, the mayor.

The council closed the harbour office on Monday, and its staff was told by letter.`;

const pins = (front: string) => pinsOf(articleFromText(`${front}\n\n${BODY}`), defaultModel());

describe("pinsOf", () => {
  it("pins a headline's quotation to the nearest words of the body, at their offsets", () => {
    const [pin, ...others] = pins("Mayor: ‘We will never close the quay’");
    expect(others).toEqual([]);
    expect(pin).toMatchObject({ part: "headline", isQuoted: true, words: "We will never close the quay" });
    const article = articleFromText(`Mayor: ‘We will never close the quay’\n\n${BODY}`);
    const { start, end, text, speaker, diff } = pin?.evidence ?? expect.fail();
    expect(article.text.slice(start, end)).toBe(text);
    expect(text).toContain("We will not close the quay");
    expect(speaker).toBe("Maren Oduya");
    expect(diff.map(({ draft, source }) => [draft.trim(), source.trim()])).toContainEqual(["never", "not"]);
  });

  it("pins a headline that quotes nobody as a whole", () => {
    const [pin] = pins("Council closes the harbour office");
    expect(pin).toMatchObject({ part: "headline", isQuoted: false });
    expect(pin?.evidence.text).toBe("council closed the harbour office");
  });

  it("pins nothing that is near to nothing", () => {
    expect(pins("A winter of discontent among gardeners")).toEqual([]);
    expect(pinsOf(articleFromText(""), defaultModel())).toEqual([]);
  });
});
