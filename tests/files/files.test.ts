import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Article, articleFromText, check, indexSources } from "@hearsay/core";
import { readAll } from "@hearsay/readers";
import { describe, expect, it } from "vitest";
import "../built.js";
import { contents } from "./contents.js";

/*
 * `in/` holds a file of every format that is read, and of every fault that made readers lose words; each has the same quotation.
 * `expected.txt` says where the check must find it: file | where in it | page, time or line.
 */
const FOLDER = join(import.meta.dirname, "in");
const DRAFT =
  "“The decking is rotten from end to end, and nobody has walked on it since March,” said Maren Oduya.\n";

const expected = readFileSync(join(import.meta.dirname, "expected.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("|").map((part) => part.trim()));

async function articlesIn(file: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const result of readAll([join(FOLDER, file)])) if (result.ok) articles.push(result.article);
  return articles;
}

describe("a quotation", () => {
  it.each(expected.map(([file = "", within = "", place = ""]) => ({ file, within, place })))(
    "stands in $file$within, $place",
    async ({ file, within, place }) => {
      const sources = indexSources(await articlesIn(file));
      const [quotation] = check(articleFromText(DRAFT), sources).quotations;
      const { source, page, time, line } = quotation?.evidence ?? {};
      const where = page ? `page ${page}` : time != null ? `${time / 1000} s` : line ? `line ${line}` : "";
      expect([quotation?.verdict, source?.slice(FOLDER.length + 1), where]).toEqual([
        "verbatim",
        file + within,
        place,
      ]);
    },
  );

  it("is in every file that is there", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(expected.map(([file]) => file).sort());
  });

  it("is in files that are made alike each time", async () => {
    const made = await contents();
    const differ = readdirSync(FOLDER).filter((file) => {
      // gzip writes the name of the system into its head
      if (/gz$/.test(file)) return false;
      return !Buffer.from(made.get(file) ?? "").equals(readFileSync(join(FOLDER, file)));
    });
    expect(differ).toEqual([]);
  });
});
