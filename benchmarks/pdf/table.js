import { spawnSync } from "node:child_process";
import { readBytes } from "@hearsay/readers";
import { markdownTable } from "markdown-table";
import { documentsOfPdf } from "./documents.js";
import { inOrder, wordsOf } from "./order.js";

/** @typedef {import("./documents.js").Laid} Laid */
/** @typedef {{ common: number, read: number }} Found how many words are in order, of how many that were read */
/** @typedef {{ name: string, words: number, ours: Found, theirs: Found }} Row */

/** How well the order of a PDF's text is kept: the parts of the report, in Markdown. */
export async function* pdfTables() {
  yield "## PDF: the order of the text";
  const withTheirs = pdftotextOf(new Uint8Array()) !== null;
  if (!withTheirs) yield "`pdftotext` (poppler) is not on this machine: its columns are left out.";
  const { documents, random, missing } = await documentsOfPdf();
  if (missing !== null) yield missing;
  /** @type {Row[]} */
  const rows = [];
  for (const each of documents) rows.push(await rowOf(each));
  /** @type {Row[]} */
  const byChance = [];
  for (const each of random) byChance.push(await rowOf(each));
  yield tableOf(
    [...rows, sumOf("**all of these**", rows), sumOf(`${random.length} pages of random layout`, byChance)],
    withTheirs,
  );
  yield "Documents of our own making, so that the order of their words is known; those called “printed” come from Chromium. “In order” is the share of the known words that are in the longest common subsequence of these and what was read; “besides” is how much of what was read is not in it (furniture that was not left out, words in another place). Words are letters and digits, in lower case. The rules were made while looking at the named documents and at other pages of random layout than those measured; some of these can be read in more than one order.";
}

/** @param {Laid} document @returns {Promise<Row>} */
async function rowOf({ name, bytes, gold }) {
  const words = wordsOf(gold);
  const found = (/** @type {string} */ text) => {
    const read = wordsOf(text);
    return { common: inOrder(words, read), read: read.length };
  };
  return {
    name: name.replace(/\.pdf$/, ""),
    words: words.length,
    ours: found(await textOf(name, bytes)),
    theirs: found(pdftotextOf(bytes) ?? ""),
  };
}

/** @param {string} name @param {readonly Row[]} rows @returns {Row} */
function sumOf(name, rows) {
  const sum = (/** @type {(row: Row) => number} */ value) => rows.reduce((all, row) => all + value(row), 0);
  return {
    name,
    words: sum(({ words }) => words),
    ours: { common: sum(({ ours }) => ours.common), read: sum(({ ours }) => ours.read) },
    theirs: { common: sum(({ theirs }) => theirs.common), read: sum(({ theirs }) => theirs.read) },
  };
}

/** @param {readonly Row[]} rows @param {boolean} withTheirs */
function tableOf(rows, withTheirs) {
  const share = (/** @type {number} */ part, /** @type {number} */ whole) =>
    whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`;
  const cells = (/** @type {number} */ words, /** @type {Found} */ { common, read }) => [
    share(common, words),
    share(read - common, read),
  ];
  const head = ["document", "words", "in order", "besides"];
  return markdownTable(
    [
      withTheirs ? [...head, "pdftotext: in order", "besides"] : head,
      ...rows.map(({ name, words, ours, theirs }) => [
        name,
        String(words),
        ...cells(words, ours),
        ...(withTheirs ? cells(words, theirs) : []),
      ]),
    ],
    { align: ["l", "r", "r", "r", "r", "r"] },
  );
}

/** @param {string} name @param {Uint8Array} bytes */
async function textOf(name, bytes) {
  const texts = [];
  for await (const result of readBytes(name, bytes)) if (result.ok) texts.push(result.article.text);
  return texts.join("\n");
}

/** What poppler reads, in its order of reading; null where it is not there. */
function pdftotextOf(/** @type {Uint8Array} */ bytes) {
  const { error, stdout } = spawnSync("pdftotext", ["-enc", "UTF-8", "-", "-"], {
    input: bytes,
    maxBuffer: 2 ** 28,
  });
  return error === undefined ? stdout.toString("utf8") : null;
}
