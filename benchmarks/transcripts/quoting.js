/**
 * @typedef {import("../invented/random.js").Random} Random
 * @typedef {import("./archive.js").Transcript} Transcript
 * @typedef {import("./people.js").Person} Person
 */

/**
 * Words that somebody said, as a reporter may take them from a transcript.
 *
 * @typedef {object} Quote
 * @property {Transcript} transcript
 * @property {Person} person
 * @property {string} words without marks; a part of a sentence begins with a small letter
 * @property {boolean} whole whether they begin and end with sentences
 */

const FEWEST = 6;
const MOST = 40;

/** Stage directions: what is heard between two sentences is no word. */
const DIRECTION =
  /\s*\((?:Laughter|Applause|Inaudible|As translated|As interpreted|Cheers|Crosstalk)[^)]*\)\s*/gi;
const ABBREVIATION = /\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Jr|Sr|No|vs|U\.S|D\.C|[A-Z])\.$/;

/** @param {string} paragraph @returns {string[][]} runs of sentences that nothing interrupts; sentences with marks or brackets are left out */
export function sentenceRuns(paragraph) {
  return paragraph.split(DIRECTION).flatMap((stretch) => {
    /** @type {string[]} */
    const sentences = [];
    for (const piece of stretch.split(/(?<=[.!?]["”’]?)\s+(?=["“‘(]?[A-Z])/)) {
      const last = sentences.at(-1);
      if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
      else sentences.push(piece);
    }
    /** @type {string[][]} */
    const runs = [[]];
    for (const sentence of sentences) {
      if (/["“”()[\]]|\s'|'\s|^\W|\.\.\.|…|[^.!?]$/.test(sentence)) runs.push([]);
      else runs[runs.length - 1].push(sentence);
    }
    return runs.filter((run) => run.length > 0);
  });
}

/** @param {string} text */
export function countWords(text) {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * One quotation of 6 to 40 words drawn from a turn: a sentence, two, or a part of one; null where the draw finds none.
 *
 * @param {Transcript} transcript
 * @param {Random} random
 * @returns {Quote | null}
 */
export function drawQuote(transcript, random) {
  const { person, paragraphs } = random.pick(transcript.turns);
  const runs = sentenceRuns(random.pick(paragraphs));
  if (runs.length === 0) return null;
  const run = random.pick(runs);
  const at = random.whole(0, run.length - 1);
  const chance = random.next();
  const whole = chance < 0.6;
  const sentence = chance < 0.2 && run[at + 1] !== undefined ? `${run[at]} ${run[at + 1]}` : run[at];
  const words = whole ? sentence : partOf(sentence, random);
  if (words === null || countWords(words) < FEWEST || countWords(words) > MOST) return null;
  if (/^(?:thank|good (?:morning|afternoon|evening)|hello|please)\b/i.test(words)) return null;
  return { transcript, person, words, whole };
}

/** A part that begins at a clause and ends at a clause or at the sentence's end. @param {string} sentence @param {Random} random */
function partOf(sentence, random) {
  const bare = sentence.replace(/[.!]$/, "");
  const words = bare.split(" ");
  const starts = words.flatMap((word, i) =>
    i > 0 && (/[,;:]$|^--$/.test(words[i - 1]) || /^(?:that|because|when|if|who|which|to|we|and)$/.test(word))
      ? [i]
      : [],
  );
  if (starts.length === 0) return null;
  const first = random.pick(starts);
  const ends = words.flatMap((word, i) =>
    i - first >= FEWEST && (/[,;:]$/.test(word) || words[i + 1] === "--") ? [i + 1] : [],
  );
  const last = random.pick([...ends, words.length]);
  const part = words.slice(first, last).join(" ");
  return /\?|^--|--$/.test(part) ? null : part.replace(/[,;:]$/, "");
}
