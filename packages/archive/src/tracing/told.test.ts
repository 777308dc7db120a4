import { articleFromText } from "@hearsay/core";
import { readArticle } from "@hearsay/core/plumbing";
import { expect, it } from "vitest";
import { toldAround } from "./told.js";

it("leaves out what is quoted, and the words that are traced where they stand without marks", () => {
  const article = articleFromText(
    "The quay is shut for good. “We weep,” said Maren Oduya. “Let us sing,” she added, and the band played.",
    { name: "a" },
  );
  const place = { start: 0, end: "The quay is shut".length };
  const told = toldAround(article, readArticle(article), place);
  expect(told.join("|")).toMatch(
    /^ for good\. “\|” said Maren Oduya\. “\|” she added, and the band played\.\s*$/,
  );
});
