import "../tests/built.js";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Article, check, type Issue, indexSources, type Report, VERDICTS } from "@hearsay/core";
import { readAll } from "@hearsay/readers";
import { describe, expect, it } from "vitest";

/** Every folder here but `read` is a case: a draft, its sources and what the check must say of it (see README.md). */
const CASES = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "read")
  .map((entry) => entry.name);

describe.each(CASES)("%s", (name) => {
  const folder = join(import.meta.dirname, name);
  const expected = readFileSync(join(folder, "expected.txt"), "utf8").trim().split("\n");

  it(expected[0]?.replace(/^# /, "") ?? name, async () => {
    const draftFile = readdirSync(folder).find((file) => file.startsWith("draft."));
    const [draft] = await articlesOf(join(folder, draftFile as string));
    const folderOfSources = join(folder, "sources");
    const sources = existsSync(folderOfSources) ? indexSources(await articlesOf(folderOfSources)) : null;
    const lines = expected.filter((line) => !line.startsWith("#"));
    expect(linesOf(check(draft as Article, sources), lines)).toEqual(lines);
  });
});

async function articlesOf(path: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const result of readAll([path])) if (result.ok) articles.push(result.article);
  return articles;
}

/** The report as `expected.txt` writes it; what an expected line leaves open is taken from that line. */
function linesOf({ quotations, setAside, findings }: Report, expected: readonly string[]): string[] {
  const lines = quotations.map(({ verdict, speaker, text, issues, evidence }, at) => {
    const [, credited, words = "", , where = ""] = (expected[at] ?? "").split(" | ");
    const said = text.replace(/\s+/g, " ").trim();
    const beginning = words.replace(/ …$/, "");
    const place = evidence === null ? "nothing" : placeOf(evidence);
    return [
      verdict ?? "not checked",
      credited === "-" ? "-" : (speaker ?? "nobody"),
      beginning !== "" && said.startsWith(beginning) ? words : said,
      [...new Set(issues.map(classOf))].sort().join(", ") || "none",
      where === "-" || (where !== "" && place.startsWith(where)) ? where : place,
    ].join(" | ");
  });
  for (const { why, text } of setAside) lines.push(`set aside: ${why} | ${text}`);
  const rules = findings.map(({ rule }) => rule).filter((rule) => !VERDICTS.some((one) => one === rule));
  if (rules.length > 0) lines.push(`findings: ${rules.join(", ")}`);
  return lines;
}

/** "speaker" is a credit worth a look; the words of another have a name of their own. */
function classOf(issue: Issue): string {
  return issue.verdict === "misattributed" ? "wrong speaker" : issue.class;
}

function placeOf({ source, time, page }: NonNullable<Report["quotations"][number]["evidence"]>): string {
  const clock = time === null ? "" : ` ${new Date(time).toISOString().slice(11, 19)}`;
  return `${basename(source)}${clock}${page === null ? "" : ` page ${page}`}`;
}
