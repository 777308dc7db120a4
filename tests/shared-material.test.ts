import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Article, articleFromText, check, indexSources } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { retoldInterview } from "./retold/points.js";

/** Material that is not part of the repository; these tests are skipped where it is absent. */
const SHARED = process.env.HEARSAY_SHARED ?? resolve(import.meta.dirname, "../../shared");
const DRAFTS = join(SHARED, "bench/verify");
const ARTICLE = join(SHARED, "articles/000_9354baaedc114ad2.txt");

function articleOf(file: string): Article {
  return articleFromText(readFileSync(file, "utf8"), { name: file });
}

describe.skipIf(!existsSync(DRAFTS))(`the constructed drafts in ${SHARED}`, () => {
  it("get the right verdicts, with hardly a false alarm or a miss", () => {
    const lines = readFileSync(join(DRAFTS, "expected.jsonl"), "utf8").trim().split("\n");
    const expected = lines.map((line) => JSON.parse(line) as { draft: string; verdict: string });
    const folder = join(DRAFTS, "sources");
    const sources = indexSources(readdirSync(folder).map((name) => articleOf(join(folder, name))));
    const isSound = (verdict: string | null | undefined) => verdict === "verbatim" || verdict === "edited";
    let right = 0;
    let falseAlarms = 0;
    let misses = 0;
    for (const { draft, verdict } of expected) {
      const found = check(articleOf(join(DRAFTS, "drafts", draft)), sources).quotations[0]?.verdict;
      if (found === verdict) right++;
      if (isSound(verdict) && !isSound(found)) falseAlarms++;
      if (!isSound(verdict) && (isSound(found) || found === undefined)) misses++;
    }
    const sound = expected.filter(({ verdict }) => isSound(verdict)).length;
    expect(right / expected.length).toBeGreaterThanOrEqual(0.98);
    expect(falseAlarms / sound).toBeLessThanOrEqual(0.01);
    expect(misses / (expected.length - sound)).toBeLessThanOrEqual(0.01);
  });
});

const hasArticle = existsSync(ARTICLE);

describe.skipIf(!hasArticle)(
  `the article in ${SHARED}${hasArticle ? "" : " (skipped: it is not there)"}`,
  () => {
    if (!hasArticle) return;
    retoldInterview(articleOf(ARTICLE), {
      teller: { name: "Khalil al-Hayya", calledBy: ["al-Hayya", "he"] },
      bent: "El-Nounou",
      outlet: { name: "The New York Times", calledBy: ["the Times", "the New York newspaper"] },
      leaders: /^Hamas leaders\b/,
      members: /^many members\b/,
      unnamed: "a spokesman",
      figures: 2,
    });
  },
);
