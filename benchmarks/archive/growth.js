import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entryOf, openArchive, traceWords } from "@hearsay/archive";
import { articleFromText } from "@hearsay/core";
import { seeded } from "../invented/random.js";
import { GIVEN_NAMES, SURNAMES } from "../invented/words.js";
import { pieces, told } from "../lineage/sentences.js";

const TRACES = 100;
const BATCH = 64;
/** One article in so many has words that an earlier one had. */
const COPYING = 20;

/**
 * Adds generated articles to an archive, and traces words that stand in it as its size reaches each of the given numbers of articles.
 *
 * @param {{ sizes: readonly number[] }} options
 */
export async function archiveGrowth({ sizes }) {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const file = join(folder, "growth.archive");
  const store = await openArchive(file, { create: true });
  const random = seeded(17);
  const words = wordsOf(random);
  /** @type {string[]} */
  const said = [];
  const rows = [];
  let made = 0;
  try {
    for (const size of sizes) {
      let addMs = 0;
      const before = made;
      while (made < size) {
        const entries = [];
        for (; entries.length < BATCH && made < size; made++)
          entries.push(entry(made, { random, words, said }));
        const started = performance.now();
        await store.add(entries);
        addMs += performance.now() - started;
      }
      const ms = [];
      let found = 0;
      for (let each = -20; each < TRACES; each++) {
        const asked = random.pick(said);
        const started = performance.now();
        const { occurrences } = await traceWords(store, asked);
        if (each < 0) continue;
        ms.push(performance.now() - started);
        if (occurrences.length > 0) found++;
      }
      rows.push({
        size,
        addMs: addMs / (size - before),
        ms,
        found: found / TRACES,
        bytes: statSync(file).size / size,
        memory: process.memoryUsage().rss,
      });
    }
    return rows;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {number} at @param {{ random: import("../invented/random.js").Random, words: () => string, said: string[] }} given */
function entry(at, { random, words, said }) {
  const quotation = said.length > 0 && random.next() < 1 / COPYING ? random.pick(said) : words();
  said.push(quotation);
  const before = Array.from({ length: 4 }, () => `${told(pieces(random)).slice(0, -1)}, ${words()}.`).join(
    " ",
  );
  const after = Array.from({ length: 4 }, () => `${words()}. ${told(pieces(random))}`).join(" ");
  const who = `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAMES)}`;
  const text = `${told(pieces(random))}\n\n${before}\n\n“${quotation},” said ${who}.\n\n${after}\n`;
  const name = `a${at}.txt`;
  const receipt = { sha256: "", from: name, fetched: "2031-12-31T00:00:00.000Z", reader: "0" };
  return entryOf(articleFromText(text, { name }), { place: `/${name}`, receipt });
}

/** Sentences of invented words, some of which are far more frequent than others, as in any language (Zipf's law). @param {import("../invented/random.js").Random} random */
function wordsOf(random) {
  const sounds =
    "ba be bo da de do ga ge ka ko la le lo ma me mo na ne no ra re ro sa se so ta te to va vo".split(" ");
  const vocabulary = Array.from({ length: 40_000 }, (_, at) => {
    let word = "";
    for (let left = at + sounds.length; left > 0; left = Math.floor(left / sounds.length))
      word += sounds[left % sounds.length];
    return word;
  });
  const common =
    "the of and to in that is was for it with as on be at by this had not are but from or have an they which".split(
      " ",
    );
  const word = () =>
    random.next() < 0.45
      ? random.pick(common)
      : vocabulary[Math.floor(vocabulary.length ** random.next()) - 1];
  return () => {
    const [first = "", ...others] = Array.from({ length: random.whole(9, 22) }, word);
    return `${first[0]?.toUpperCase()}${first.slice(1)} ${others.join(" ")}`;
  };
}
