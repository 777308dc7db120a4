import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SHARED } from "../corpus.js";
import { speechOf, whoIs } from "./people.js";

/** Speeches, remarks and briefings of the White House, 2009 to 2015: works of the US government, in the public domain. */
const ARCHIVE = join(SHARED, "corpora", "whitehouse");

/**
 * What one person says without a break, as the benchmark itself reads the labels: it must not rely on the reading
 * that it measures.
 *
 * @typedef {{ person: import("./people.js").Person, paragraphs: string[] }} Turn
 */

/**
 * @typedef {object} Transcript
 * @property {string} file
 * @property {string} text the file as it is, its address on the first line
 * @property {string | null} date ISO 8601, of the file's name
 * @property {Turn[]} turns those of people whom the benchmark knows
 * @property {ReadonlySet<string>} speakers the names of all people known that speak
 */

/** The names of the files, in order; null where the archive is absent. @returns {string[] | null} */
export function archiveFiles() {
  if (!existsSync(ARCHIVE)) return null;
  const files = readdirSync(ARCHIVE).filter((file) => file.endsWith(".txt"));
  return files.length === 0 ? null : files.sort();
}

/** @param {string} file @returns {Transcript} */
export function transcriptOf(file) {
  const text = readFileSync(join(ARCHIVE, file), "utf8");
  const turns = isEnglish(text) ? turnsOf(text) : [];
  return {
    file,
    text,
    date: /^\d{4}-\d\d-\d\d/.exec(file)?.[0] ?? null,
    turns,
    speakers: new Set(turns.map(({ person }) => person.name)),
  };
}

/** "THE PRESIDENT:", "MR. CARNEY:", "SENATOR McCAIN:", "Q" before what is said. */
const LABEL =
  /^[\s\u00a0]*(?:(Q)[\s\u00a0]|([A-Z](?:[A-Z.,'’ \u00a0-]|Mc|\b(?:r|rs|s)\.)*[A-Z.])[ \u00a0]*:[\s\u00a0])/;

/** Where nothing is labelled, what is said begins below so many characters without a blank line. */
const PARAGRAPH = /\n[\s\u00a0]*\n|\n(?=[ \t\u00a0]{2,}\S)/;

/** @param {string} text @returns {Turn[]} */
function turnsOf(text) {
  const paragraphs = text.split(PARAGRAPH).map((paragraph) => paragraph.trim());
  const labels = paragraphs.map((paragraph) => LABEL.exec(paragraph));
  if (labels.every((label) => label === null)) return unlabelled(text, paragraphs);
  /** @type {Turn[]} */
  const turns = [];
  /** @type {Turn | null} */
  let turn = null;
  for (const [i, paragraph] of paragraphs.entries()) {
    const label = labels[i];
    if (label !== null) {
      const person = whoIs((label[2] ?? label[1]).replace(/\s+/g, " "));
      turn = person === null ? null : { person, paragraphs: [] };
      if (turn !== null) turns.push(turn);
    }
    if (/^(?:END|#{3})\b/.test(paragraph)) turn = null;
    turn?.paragraphs.push(tidy(paragraph.slice(label?.[0].length ?? 0)));
  }
  return turns.filter(({ paragraphs }) => paragraphs.length > 0);
}

/** A speech without labels is that of the one whom its title names. @param {string} text @param {string[]} paragraphs @returns {Turn[]} */
function unlabelled(text, paragraphs) {
  const person = speechOf(text.slice(text.indexOf("\n"), 900));
  const said = paragraphs.filter((paragraph) => paragraph.length > 120).slice(1);
  return person === null || said.length === 0 ? [] : [{ person, paragraphs: said.map(tidy) }];
}

/** @param {string} paragraph */
function tidy(paragraph) {
  return paragraph.replace(/[\s\u00a0]+/g, " ").trim();
}

/** A part of the archive is in Spanish. @param {string} text */
function isEnglish(text) {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word === "the" || word === "and").length > words.length / 40;
}
