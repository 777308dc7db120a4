import { articleFromText } from "@hearsay/core";
import { expect, it } from "vitest";
import { NO_CORRECTION } from "../sources/corrections.js";
import { withDistinctNames } from "./distinct-names.js";

it("numbers names that are taken, in the article too, and leaves the others", () => {
  const source = (name: string) => ({
    name,
    article: articleFromText("Words.", { name }),
    sha256: null,
    notes: [],
    correction: NO_CORRECTION,
  });
  const named = withDistinctNames([source("a.txt"), source("a.txt"), source("b.txt"), source("a.txt")]);
  expect(named.map(({ name }) => name)).toEqual(["a.txt", "a.txt (2)", "b.txt", "a.txt (3)"]);
  expect(named.map(({ article }) => article.name)).toEqual(named.map(({ name }) => name));
});
