import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Article, type Attribution, type ReadReport, read } from "@hearsay/core";
import { readAll } from "@hearsay/readers";
import { describe, expect, it } from "vitest";

/** Every folder of `read/` is a case: an article, and what a reading of it must find (see README.md). */
const FOLDER = join(import.meta.dirname, "read");
const CASES = readdirSync(FOLDER);

describe.each(CASES)("read/%s", (name) => {
  const folder = join(FOLDER, name);
  const expected = readFileSync(join(folder, "expected.txt"), "utf8").trim().split("\n");

  it(expected[0]?.replace(/^# /, "") ?? name, async () => {
    const file = readdirSync(folder).find((each) => each.startsWith("article."));
    const lines = expected.filter((line) => !line.startsWith("#"));
    expect(linesOf(read(await articleOf(join(folder, file as string))), lines)).toEqual(lines);
  });
});

async function articleOf(path: string): Promise<Article> {
  for await (const result of readAll([path])) if (result.ok) return result.article;
  throw new Error(`${path} cannot be read`);
}

/** Where the case is about attributions inside others and there are none. */
const NO_NESTED = "nested: none";

/** The reading as `expected.txt` writes it; what an expected line leaves open is taken from that line. */
function linesOf(reading: ReadReport, expected: readonly string[]): string[] {
  const isNestedListed = expected.some((line) => line.startsWith("> ") || line === NO_NESTED);
  const names = new Map(reading.speakers.map(({ id, name }) => [id, name]));
  const attributions = reading.attributions
    .filter(({ within }) => isNestedListed || within === null)
    .map((attribution, at) => lineOf(attribution, names, expected[at] ?? ""));
  const nested = expected.includes(NO_NESTED) && !attributions.some((line) => line.startsWith("> "));
  const speakers = reading.speakers.map(
    ({ name, kind, role }) => `speaker: ${name} | ${kind}${role === null ? "" : ` | ${role}`}`,
  );
  const setAside = reading.setAside
    .filter(({ why }) => why !== "nested")
    .map(({ why, text }) => `set aside: ${why} | ${text}`);
  const findings = reading.findings.map(
    ({ rule, start, end }) => `finding: ${rule} | ${reading.article.text.slice(start, end)}`,
  );
  return [...attributions, ...(nested ? [NO_NESTED] : []), ...speakers, ...setAside, ...findings].map((line) => line.replace(/\s+/g, " "));
}

/** kind | source | cue | first words of the content … | speaker | through whom */
function lineOf(
  { kind, source, cue, content, speaker, via, within }: Attribution,
  names: ReadonlyMap<string, string>,
  expected: string,
): string {
  const [, , howExpected = "", wordsExpected = ""] = expected.replace(/^> /, "").split(" | ");
  const textOf = (spans: readonly { readonly text: string }[]) => spans.map(({ text }) => text).join(" … ");
  const said = textOf(content).replace(/\s+/g, " ");
  const beginning = wordsExpected.replace(/ …$/, "");
  const line = [
    kind,
    textOf(source) || "nobody",
    howExpected === "-" ? "-" : textOf(cue) || "none",
    beginning !== wordsExpected && said.startsWith(beginning) ? wordsExpected : said,
    speaker === null ? "nobody" : (names.get(speaker) ?? speaker),
    via.map((id) => names.get(id) ?? id).join(" → ") || "directly",
  ].join(" | ");
  return within === null ? line : `> ${line}`;
}
