import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { articleFromText } from "@hearsay/core";
import { describe } from "vitest";
import { retoldInterview } from "./retold/points.js";

const FILE = resolve(import.meta.dirname, "../examples/retold-interview.txt");

/** An invented article of the kind for which the product was made: an outlet retells what another was told. */
describe("the retold interview of examples/", () => {
  retoldInterview(articleFromText(readFileSync(FILE, "utf8"), { name: FILE }), {
    teller: { name: "Idris al-Marwan", calledBy: ["al-Marwan", "he", "who"] },
    bent: "Dorrin",
    outlet: {
      name: "The Meridian Herald",
      calledBy: ["the Herald", "the Meridian newspaper", "the newspaper"],
    },
    leaders: /^Front leaders\b/,
    members: /^many members\b/,
    unnamed: "a spokesman",
    figures: 2,
  });
});
