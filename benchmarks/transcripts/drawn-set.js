import { seeded } from "../invented/random.js";
import { GIVEN_NAMES, SURNAMES } from "../invented/words.js";
import { wordsAlone } from "../peers/peer.js";
import { ALTERATIONS } from "./alterations.js";
import { draftOf } from "./credits.js";
import { EDITS, typeset } from "./edits.js";
import { inventedPerson, OFFICIALS } from "./people.js";
import { stockSentence } from "./phrases.js";
import { countWords, drawQuote } from "./quoting.js";

/**
 * @typedef {import("../invented/random.js").Random} Random
 * @typedef {import("./archive.js").Transcript} Transcript
 * @typedef {import("./quoting.js").Quote} Quote
 */

/**
 * A draft of one quotation, to be checked against one transcript and against all of its batch.
 *
 * @typedef {object} Case
 * @property {string} id
 * @property {boolean} sound
 * @property {string} kind what was done: an honest edit, or the fault
 * @property {string} text the draft
 * @property {string} said the words as they stand in the transcript; for invented ones, as they were made
 * @property {string} credited
 * @property {Transcript} transcript the one that holds the words; for invented ones, one in which they are not
 */

/** Makes a case of a kind about a transcript; null where the draw does not fit. @typedef {(pick: Picked, kind: string) => Omit<Case, "id"> | null} Maker */

/** Transcripts that are checked against together, with the drafts about them. @typedef {{ transcripts: Transcript[], cases: Case[] }} Batch */

const BATCHES = 15;
const BATCH_SIZE = 21;
const SOUND_IN_BATCH = 20;
const FAULTY_OF_A_KIND = 100;
/** Every second sound quotation is edited as honest writers do. */
const SOUND_KINDS = Object.keys(EDITS).flatMap((edit) => ["verbatim", edit]);
/** After so many draws in vain a case is made of another transcript of the batch. */
const PATIENCE = 300;
const STRANGERS = ["invented person", "other official"];
const INVENTIONS = ["stock phrases", "of another transcript"];

/** How often each sort of speaker is drawn: the president speaks in seven transcripts of ten. @type {readonly (readonly [number, (name: string) => boolean])[]} */
const SHARES = [
  [0.45, (name) => name === "Barack Obama"],
  [0.65, (name) => name === "Michelle Obama"],
  [0.77, (name) => name === "Joe Biden"],
  [1, (name) => !["Barack Obama", "Michelle Obama", "Joe Biden"].includes(name)],
];

/**
 * 300 sound and 300 faulty quotations, the same in every run.
 *
 * @param {readonly Transcript[]} archive
 * @param {number} seed
 * @returns {Batch[]}
 */
export function drawnSet(archive, seed) {
  const random = seeded(seed);
  const speaking = archive.filter(({ turns }) => turns.length > 0);
  const wanted = (/** @type {number} */ batch) =>
    Math.round((FAULTY_OF_A_KIND * (batch + 1)) / BATCHES) - Math.round((FAULTY_OF_A_KIND * batch) / BATCHES);
  const used = new Set();
  return Array.from({ length: BATCHES }, (_, at) => {
    const picked = pickTranscripts(speaking, used, random);
    const own = new Set(picked.map(({ transcript }) => transcript));
    const words = new Map([...own].map((transcript) => [transcript, ` ${wordsAlone(transcript.text)} `]));
    const make = (
      /** @type {string} */ group,
      /** @type {number} */ count,
      /** @type {readonly string[]} */ kinds,
      /** @type {Maker} */ made,
    ) =>
      Array.from({ length: count }, (_, i) => {
        const kind = random.pick(kinds);
        return {
          id: `${group}-${at + 1}-${i + 1}`,
          ...firstThatFits((tries) =>
            made(tries < PATIENCE ? picked[i % picked.length] : random.pick(picked), kind),
          ),
        };
      });
    return {
      transcripts: [...own],
      cases: [
        ...make("sound", SOUND_IN_BATCH, SOUND_KINDS, (pick, kind) => soundCase(pick, kind, random)),
        ...make("stranger", wanted(at), STRANGERS, (pick, kind) => strangerCase(pick, kind, words, random)),
        ...make("invented", wanted(at), INVENTIONS, (pick, kind) =>
          inventedCase(pick, kind, speaking, words, random),
        ),
        ...make("altered", wanted(at), Object.keys(ALTERATIONS), (pick, kind) =>
          alteredCase(pick, kind, words, random),
        ),
      ],
    };
  });
}

/** A transcript with the name of the one in it who is quoted. @typedef {{ transcript: Transcript, name: string }} Picked */

/** @param {readonly Transcript[]} archive @param {Set<Transcript>} used @param {Random} random @returns {Picked[]} */
function pickTranscripts(archive, used, random) {
  /** @type {Picked[]} */
  const picked = [];
  while (picked.length < BATCH_SIZE) {
    const chance = random.next();
    const isWanted = SHARES.find(([share]) => chance <= share)?.[1] ?? (() => true);
    const transcript = random.pick(archive);
    const name = [...transcript.speakers].find(isWanted);
    if (name === undefined || used.has(transcript)) {
      // those who speak seldom come up as often as they are wanted
      if (random.next() < 0.995) continue;
      picked.push({ transcript, name: random.pick([...transcript.speakers]) });
    } else picked.push({ transcript, name });
    used.add(transcript);
  }
  return picked;
}

/** @template T @param {(tries: number) => T | null} draw @returns {T} */
function firstThatFits(draw) {
  for (let tries = 0; tries < 20_000; tries++) {
    const drawn = draw(tries);
    if (drawn !== null) return drawn;
  }
  throw new Error("the archive has no quotation that fits");
}

/** @param {Picked} pick @param {Random} random @returns {Quote | null} */
function quoteOf({ transcript, name }, random) {
  const turns = transcript.turns.filter(({ person }) => person.name === name);
  return drawQuote({ ...transcript, turns }, random);
}

/** @param {Picked} pick @param {string} kind @param {Random} random @returns {Omit<Case, "id"> | null} */
function soundCase(pick, kind, random) {
  const quote = quoteOf(pick, random);
  if (quote === null) return null;
  const edited = kind === "verbatim" ? quote.words : EDITS[kind](quote.words, random);
  if (edited === null || countWords(edited) < 5) return null;
  const words = typeset(edited, random);
  return caseOf({ ...quote, words }, pick, true, kind, quote.words, random);
}

/** True words in the mouth of somebody who does not speak there. @param {Picked} pick @param {string} kind @param {ReadonlyMap<Transcript, string>} texts @param {Random} random */
function strangerCase(pick, kind, texts, random) {
  const quote = quoteOf(pick, random);
  const person =
    kind === "invented person" ? inventedPerson(random, GIVEN_NAMES, SURNAMES) : random.pick(OFFICIALS);
  const { transcript } = pick;
  if (quote === null || transcript.speakers.has(person.name)) return null;
  const surname = wordsAlone(person.name).split(" ").at(-1);
  if ([...transcript.speakers].some((name) => wordsAlone(name).split(" ").at(-1) === surname)) return null;
  const elsewhere = [...texts].some(
    ([other, text]) => other !== transcript && text.includes(` ${wordsAlone(quote.words)} `),
  );
  if (elsewhere) return null;
  // a stranger is named in full: a surname or a role alone could be anybody
  const named = { ...person, introduced: person.introduced.filter((credit) => credit.includes(person.name)) };
  return caseOf(
    { ...quote, words: typeset(quote.words, random), person: { ...named, later: named.later.slice(0, 1) } },
    pick,
    false,
    kind,
    quote.words,
    random,
  );
}

/** Words of a transcript that is not among the sources, or of nobody, in the mouth of one who speaks in a source. @param {Picked} pick @param {string} kind @param {readonly Transcript[]} archive @param {ReadonlyMap<Transcript, string>} texts @param {Random} random */
function inventedCase(pick, kind, archive, texts, random) {
  const mine = pick.transcript.turns.find(({ person }) => person.name === pick.name);
  if (mine === undefined) return null;
  const isStock = kind === "stock phrases";
  const other = random.pick(archive);
  if (texts.has(other)) return null;
  const quote = isStock ? { words: stockSentence(random), whole: true } : drawQuote(other, random);
  if (quote === null || sharesARun(quote.words, [...texts.values()])) return null;
  return caseOf(
    { words: typeset(quote.words, random), whole: quote.whole, person: mine.person },
    pick,
    false,
    kind,
    quote.words,
    random,
  );
}

/** @param {Picked} pick @param {string} kind @param {ReadonlyMap<Transcript, string>} texts @param {Random} random */
function alteredCase(pick, kind, texts, random) {
  const quote = quoteOf(pick, random);
  if (quote === null) return null;
  const altered = ALTERATIONS[kind](quote.words, random);
  if (altered === null) return null;
  const alone = wordsAlone(altered);
  if ([...texts.values()].some((text) => text.includes(` ${alone} `))) return null;
  return caseOf(
    { ...quote, words: typeset(altered, random) },
    pick,
    false,
    `altered ${kind}`,
    quote.words,
    random,
  );
}

/**
 * Whether a good part of the words, or eight of them, stand in one of the texts in a row: such are talking points,
 * or the same speech held twice.
 *
 * @param {string} words
 * @param {readonly string[]} texts
 */
function sharesARun(words, texts, most = 8) {
  const all = wordsAlone(words).split(" ");
  const length = Math.max(3, Math.min(most, Math.ceil(all.length * 0.6)));
  return all.some((_, i) => {
    if (i + length > all.length) return false;
    const run = ` ${all.slice(i, i + length).join(" ")} `;
    return texts.some((text) => text.includes(run));
  });
}

/** @param {{ words: string, whole: boolean, person: import("./people.js").Person }} quote @param {Picked} pick @param {boolean} sound @param {string} kind @param {string} said @param {Random} random @returns {Omit<Case, "id">} */
function caseOf(quote, { transcript }, sound, kind, said, random) {
  return { sound, kind, text: draftOf(quote, random), said, credited: quote.person.name, transcript };
}
