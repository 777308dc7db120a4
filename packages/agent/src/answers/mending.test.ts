import { articleFromText, check, indexSources } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { mendingsOf, mends } from "./mending.js";
import { changed } from "./replacement.js";

const sources = indexSources([
  articleFromText(
    "MAREN ODUYA: The wall costs 12 million crowns, and doing nothing costs more. I have asked for the figures twice.\n\nPER HALLAM: Nobody asked the boats about the channel. We read about it in the paper.\n",
    { name: "council.txt" },
  ),
]);

function mended(text: string) {
  const draft = articleFromText(text, { name: "draft" });
  const { quotations } = check(draft, sources);
  const found = mendingsOf(draft, quotations, sources);
  const changes = [...found.values()].filter(mends).flatMap((one) => one.changes);
  return changed(text, changes);
}

describe("mendings", () => {
  it("put the source's words in place of those that differ", () => {
    expect(
      mended("“The wall costs 14 million crowns, and doing anything costs more,” said Maren Oduya."),
    ).toBe("“The wall costs 12 million crowns, and doing nothing costs more,” said Maren Oduya.");
  });

  it("keep the source's own points, and its first words", () => {
    expect(mended("“I've asked for the numbers twice,” said Maren Oduya.")).toBe(
      "“I have asked for the figures twice,” said Maren Oduya.",
    );
  });

  it("put in words that were left out, and take out words that were added", () => {
    expect(mended("“Nobody ever asked the boats about channel,” said Per Hallam.")).toBe(
      "“Nobody asked the boats about the channel,” said Per Hallam.",
    );
  });

  it("credit whom the source credits, and mend the words besides", () => {
    expect(mended("“Nobody asked the ships about the channel,” said Maren Oduya.")).toBe(
      "“Nobody asked the boats about the channel,” said Per Hallam.",
    );
  });

  it("leave a name that carries another quotation's credit", () => {
    const text =
      "Maren Oduya spoke first. “Nobody asked the boats about the channel,” Oduya said. “The wall costs 12 million crowns, and doing nothing costs more,” she said.";
    const after = check(articleFromText(mended(text), { name: "draft" }), sources).quotations;
    expect(after[1]?.verdict).toBe("verbatim");
  });

  it("leave alone what stands, and what nothing mends", () => {
    const text =
      "“We read about it in the paper,” said Per Hallam. “The fish voted twice against us,” said Per Hallam.";
    expect(mended(text)).toBe(text);
  });
});
