import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entry, GULL, LEDGER, OTHERS, POST, SAID, WIRE } from "../../test/articles.js";
import { openArchive } from "../open-archive.js";
import { dotOf } from "../report/dot.js";
import { traceText } from "../report/trace-text.js";
import type { Store } from "../store.js";
import type { Trace } from "../tracing/trace.js";
import { traceWords } from "./trace-words.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-trace-"));
let store: Store;
let trace: Trace;
beforeAll(async () => {
  store = await openArchive(join(folder, "a.archive"), { create: true });
  await store.add([GULL, WIRE, ...OTHERS, LEDGER, POST].map(entry));
  trace = await traceWords(store, SAID);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const outlets = (one: Trace) => one.occurrences.map(({ article }) => article.outlet);

describe("traceWords", () => {
  it("finds the words, exact and varied, in the order of time", () => {
    expect(outlets(trace)).toEqual(["The Harbour Post", "Tollhaven Ledger", "Coastal Wire", "The Gull"]);
    expect(trace.occurrences.map(({ similarity }) => similarity < 1)).toEqual([false, false, false, true]);
    for (const { start, end, text, file } of trace.occurrences) {
      const article = [POST, LEDGER, WIRE, GULL].find(({ name }) => name === file);
      expect(article?.text.slice(start, end)).toBe(text);
    }
  });

  it("says who is credited, and that the words stand in marks", () => {
    expect(new Set(trace.occurrences.map(({ speaker }) => speaker))).toEqual(new Set(["Maren Oduya"]));
    expect(trace.occurrences.every(({ marked }) => marked)).toBe(true);
  });

  it("puts them into wordings with the words that differ, and counts a copy once", () => {
    expect(trace.variants.map(({ count, first }) => [count, first])).toEqual([
      [2, "o1"],
      [1, "o4"],
    ]);
    const changed = trace.variants[1]?.diff.filter(({ op }) => op !== "equal");
    expect(changed).toMatchObject([{ draft: "open", source: "shut" }]);
    expect(trace.occurrences.map(({ copyOf }) => copyOf)).toEqual([null, null, "o1", null]);
  });

  it("tells the lineage with reasons", () => {
    const edges = trace.lineage.map(({ from, to, reasons }) => [from, to, reasons[0]?.kind]);
    expect(edges).toEqual([
      ["o1", "o3", "copy"],
      ["o1", "o2", expect.stringMatching(/named/)],
    ]);
  });

  it("finds four rare words, and takes common ones for chance where they stand by chance", async () => {
    expect(outlets(await traceWords(store, "the last trawler has"))).toContain("The Gull");
    const common = await traceWords(store, "that the had in");
    expect(common.occurrences).toEqual([]);
    const invented = await traceWords(store, "the lighthouse keeper sold his violin to a passing tailor");
    expect(invented).toMatchObject({ occurrences: [], variants: [], lineage: [], complete: true });
  });

  it("has the words of an earlier version where the latest lacks them, and says so", async () => {
    const text = "Crane\n\n“The yellow crane was sold to a circus in October,” said Ines Tarr.\n";
    const crane = { name: "crane.txt", url: "https://gull.example/crane", text };
    await store.add([entry(crane)]);
    await store.add([entry({ ...crane, text: text.replace("sold to", "borrowed by") })]);
    const { occurrences } = await traceWords(store, "the yellow crane was sold to a circus in October");
    expect(occurrences.map(({ version, current, similarity }) => [version, current, similarity < 1])).toEqual(
      [[2, true, true]],
    );
    const gone = { ...crane, text: "Crane\n\nThis article was withdrawn by its authors in December.\n" };
    await store.add([entry(gone)]);
    const after = await traceWords(store, "the yellow crane was sold to a circus in October");
    expect(after.occurrences.map(({ version, current }) => [version, current])).toEqual([[2, false]]);
  });
});

describe("reports of a trace", () => {
  it("have every wording, article and reason", () => {
    const text = traceText(trace);
    for (const { article } of trace.occurrences) expect(text).toContain(article.outlet);
    expect(text).toContain("[-open-] {+shut+}");
    const dot = dotOf(trace);
    for (const { id } of trace.occurrences) expect(dot).toContain(`  ${id} [`);
    for (const { from, to } of trace.lineage) expect(dot).toContain(`${from} -> ${to}`);
  });

  it("let nothing act on a terminal or end a string", async () => {
    const hostile = {
      ...POST,
      name: "h\u001b[2J.txt",
      url: "https://hostile.example/",
      outlet: 'Po"st\\\u001b[31m\u202e',
    };
    await store.add([
      entry({ ...hostile, text: `${POST.text}\nThe bells rang \u001b]0;owned\u0007 twice.` }),
    ]);
    const found = await traceWords(store, `${SAID}\u001b[2J`);
    expect(outlets(found)).toContain(hostile.outlet);
    for (const report of [traceText(found), dotOf(found)]) {
      expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    }
    const strings = dotOf(found).replaceAll(/"(?:[^"\\]|\\.)*"/g, "");
    expect(strings).not.toContain('"');
  });
});
