import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openArchive, traceWords } from "@hearsay/archive";
import { SHARED } from "../corpus.js";

const SPEECHES = join(SHARED, "corpora", "whitehouse");
const BIN = fileURLToPath(new URL("../../packages/cli/bin/hearsay.js", import.meta.url));
const POINTS = new URL("talking-points.tsv", import.meta.url);

export function hasSpeeches() {
  return existsSync(SPEECHES);
}

/**
 * Traces talking points in an archive of speeches, and compares with a search for the same words through all texts. The points were found
 * by hand among the runs of words that many speeches have; the list says where in the speeches one of each stands.
 *
 * @param {string | null} kept an archive of the speeches that is there already
 */
export async function talkingPoints(kept = null) {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  try {
    const archive = kept ?? join(folder, "speeches.archive");
    const started = performance.now();
    if (kept === null)
      await promisify(execFile)(process.execPath, [BIN, "add", SPEECHES, "--archive", archive, "--quiet"]);
    const addMs = performance.now() - started;
    const store = await openArchive(archive);
    const { articles, words } = await store.census();
    const texts = new Map(
      readdirSync(SPEECHES).map((name) => [name, readFileSync(join(SPEECHES, name), "utf8")]),
    );
    const points = [];
    for (const words of pointsIn(texts)) points.push({ ...(await compared(store, words, texts)), words });
    await store.close();
    return { articles, words, addMs: kept === null ? addMs : null, bytes: statSync(archive).size, points };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {ReadonlyMap<string, string>} texts */
function pointsIn(texts) {
  return readFileSync(POINTS, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [name = "", start, end] = line.split("\t");
      return (texts.get(name) ?? "").slice(Number(start), Number(end)).replace(/\s+/g, " ");
    });
}

/** @param {import("@hearsay/archive").Store} store @param {string} words @param {ReadonlyMap<string, string>} texts */
async function compared(store, words, texts) {
  const searched = searchFor(words, texts);
  await traceWords(store, words);
  const started = performance.now();
  const { occurrences, complete } = await traceWords(store, words);
  const ms = performance.now() - started;
  const found = new Set(
    occurrences.flatMap(({ file, alsoAt }) => [file, ...alsoAt].map((each) => basename(each))),
  );
  const days = occurrences
    .filter(({ article }) => article.published !== null)
    .map(({ file }) => basename(file).slice(0, 10));
  return {
    ms,
    complete,
    searched: searched.length,
    missed: searched.filter((name) => !found.has(name)),
    varied: [...found].filter((name) => !searched.includes(name)).length,
    dated: days.length,
    outOfOrder: days.filter((day, at) => at > 0 && day < (days[at - 1] ?? "")).length,
  };
}

/** The texts in which the words stand one after the other, whatever stands between them that is no letter or digit. @param {string} words @param {ReadonlyMap<string, string>} texts */
function searchFor(words, texts) {
  const forms = plain(words).match(/[a-z0-9']+/g) ?? [];
  const pattern = new RegExp(`(?<![a-z0-9'])${forms.join("[^a-z0-9']+")}(?![a-z0-9'])`);
  return [...texts].filter(([, text]) => pattern.test(plain(text))).map(([name]) => name);
}

/** @param {string} text */
function plain(text) {
  return text.toLowerCase().replaceAll("’", "'");
}
