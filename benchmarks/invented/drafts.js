import { wordsAlone } from "../peers/peer.js";
import { sentence } from "./articles.js";
import { seeded } from "./random.js";
import { FILLERS, GIVEN_NAMES, SURNAMES } from "./words.js";

/**
 * @typedef {import("./articles.js").InventedArticle} InventedArticle
 * @typedef {import("./articles.js").Said} Said
 * @typedef {import("./random.js").Random} Random
 * @typedef {import("../corpus.js").Draft} Draft
 * @typedef {{ quote: string, speaker: string, source: InventedArticle | null, at: string }} Made
 *   `at`: words of the source that begin where the evidence must
 */

/**
 * How a draft of each case is made of something that an article holds; null where this article does not lend
 * itself to the case.
 *
 * @type {Record<string, { verdict: string, make: (article: InventedArticle, random: Random) => Made | null }>}
 */
const CASES = {
  verbatim: { verdict: "verbatim", make: rewritten((words) => words) },
  typography: {
    verdict: "verbatim",
    make: rewritten((words) => words.replaceAll(", ", " , ").replaceAll("’", "'")),
  },
  fragment: { verdict: "verbatim", make: rewritten(fragment) },
  ellipsis: { verdict: "edited", make: rewritten(shortened) },
  bracket: {
    verdict: "edited",
    make: rewritten((words) => swapped(words, FILLERS.thing, (it) => `[${it}]`)),
  },
  rejoined: { verdict: "edited", make: rejoined },
  "word-changed": {
    verdict: "altered",
    make: rewritten((words) => swapped(words, FILLERS.quality, (it) => it)),
  },
  "word-dropped": { verdict: "altered", make: rewritten((words) => without(words, FILLERS.quality)) },
  negation: { verdict: "altered", make: rewritten(denied) },
  number: { verdict: "altered", make: rewritten(recounted) },
  spliced: { verdict: "spliced", make: spliced },
  misattributed: { verdict: "misattributed", make: misattributed },
  unquoted: { verdict: "unquoted", make: unquoted },
  "not-found": { verdict: "not-found", make: notFound },
};

/** The verdicts on words that stand in a source just so; what is made for another may by chance stand there too, and is no use then. */
const STAND_IN_A_SOURCE = ["verbatim", "misattributed", "unquoted"];

/**
 * For each case `each` drafts of one quotation, with the verdict that they must get.
 *
 * @param {readonly InventedArticle[]} articles
 * @param {number} each
 * @param {number} seed
 * @returns {Draft[]}
 */
export function inventedDrafts(articles, each, seed) {
  const random = seeded(seed);
  const everything = wordsAlone(articles.map((article) => article.text).join("\n"));
  return Object.entries(CASES).flatMap(([name, { verdict, make }]) => {
    /** @type {Draft[]} */
    const drafts = [];
    for (let tries = 0; drafts.length < each && tries < each * 50; tries++) {
      const made = make(random.pick(articles), random);
      if (
        made === null ||
        (!STAND_IN_A_SOURCE.includes(verdict) && everything.includes(wordsAlone(made.quote)))
      ) {
        continue;
      }
      const start = made.source === null ? 0 : made.source.text.indexOf(made.at);
      drafts.push({
        file: `${name}-${String(drafts.length + 1).padStart(3, "0")}.txt`,
        text: `Report from the coast\n\n“${made.quote},” ${made.speaker} said.\n`,
        quote: made.quote,
        case: name,
        verdict,
        source: made.source?.name ?? null,
        start,
        end: start + made.at.length,
      });
    }
    return drafts;
  });
}

/**
 * A case in which one uninterrupted quotation is rewritten; one that comes out shorter than five words is no use.
 *
 * @param {(words: string, random: Random) => string | null} change
 */
function rewritten(change) {
  /** @param {InventedArticle} article @param {Random} random @returns {Made | null} */
  return (article, random) => {
    const said = random.pick(article.said);
    const words = random.pick(said.words);
    const quote = change(words, random);
    if (quote === null || quote.split(" ").length < 5) return null;
    return { quote: withoutStop(quote), speaker: said.speaker, source: article, at: withoutStop(words) };
  };
}

/** @param {string} words @param {Random} random */
function fragment(words, random) {
  const all = words.split(" ");
  const length = random.whole(6, 10);
  if (all.length < length + 2) return null;
  const first = random.whole(1, all.length - length - 1);
  return all
    .slice(first, first + length)
    .join(" ")
    .replace(/[,.:]$/, "");
}

/** @param {string} words @param {Random} random */
function shortened(words, random) {
  const all = words.split(" ");
  if (all.length < 14) return null;
  const first = random.whole(4, all.length - 9);
  return [...all.slice(0, first), "...", ...all.slice(first + random.whole(2, 4))].join(" ");
}

/**
 * The first of the phrases that the words hold, put in another's place.
 *
 * @param {string} words
 * @param {readonly string[]} phrases
 * @param {(phrase: string) => string} written
 */
function swapped(words, phrases, written) {
  const phrase = phrases.find((each) => words.includes(` ${each}`));
  if (phrase === undefined) return null;
  const other = phrases[(phrases.indexOf(phrase) + 5) % phrases.length];
  return words.replace(phrase, written(other));
}

/** @param {string} words @param {readonly string[]} phrases */
function without(words, phrases) {
  const phrase = phrases.find((each) => words.includes(` ${each} `));
  return phrase === undefined ? null : words.replace(` ${phrase} `, " ");
}

/** @param {string} words */
function denied(words) {
  const verb = /\b(?:will|can|should|is|are|was|were|has|have)\b/;
  return verb.test(words) ? words.replace(verb, "$& not") : null;
}

/** @param {string} words */
function recounted(words) {
  const number = /\d+/;
  return number.test(words) ? words.replace(number, (digits) => String(Number(digits) + 13)) : null;
}

/** @param {InventedArticle} article @param {Random} random @returns {Made | null} */
function rejoined(article, random) {
  const halves = article.said.filter((each) => each.words.length === 2);
  if (halves.length === 0) return null;
  const said = random.pick(halves);
  const [first, second] = said.words;
  const quote = first.endsWith(".") ? `${first} ${second}` : `${first}, ${second}`;
  return { quote: withoutStop(quote), speaker: said.speaker, source: article, at: withoutStop(first) };
}

/** @param {InventedArticle} article @param {Random} random @returns {Made | null} */
function spliced(article, random) {
  const [one, other] = random.shuffled(article.said);
  if (one.speaker !== other?.speaker) return null;
  const first = one.words[0]
    .split(" ")
    .slice(0, 8)
    .join(" ")
    .replace(/[,.:]$/, "");
  const second = other.words[0].split(" ").slice(-8).join(" ");
  return { quote: withoutStop(`${first} ${second}`), speaker: one.speaker, source: article, at: first };
}

/** @param {InventedArticle} article @param {Random} random @returns {Made | null} */
function misattributed(article, random) {
  const said = random.pick(article.said);
  const others = article.said.filter((each) => each.speaker !== said.speaker);
  if (others.length === 0) return null;
  const words = said.words[0];
  return {
    quote: withoutStop(words),
    speaker: random.pick(others).speaker,
    source: article,
    at: withoutStop(words),
  };
}

/** @param {InventedArticle} article @param {Random} random @returns {Made | null} */
function unquoted(article, random) {
  const told = random.pick(article.told);
  return {
    quote: withoutStop(told),
    speaker: random.pick(article.said).speaker,
    source: article,
    at: withoutStop(told),
  };
}

/** Words of another making: none of the articles' sentences is spoken like this. @type {(article: InventedArticle, random: Random) => Made} */
function notFound(_article, random) {
  const forms = [
    "Never in my life did I see {group} laugh so loudly at a {quality} speech about nothing at all.",
    "Give my regards to the inspectors and tell them that dinner at {thing} starts whenever they like.",
    "Somebody ought to write a song about this, with {n} verses and a drum, before it is forgotten by everyone.",
    "Honestly, a {quality} goat would have chaired that committee better than the gentleman from the ministry.",
  ];
  const name = `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAMES)}`;
  return { quote: withoutStop(sentence(forms, random)), speaker: name, source: null, at: "" };
}

/** @param {string} text */
function withoutStop(text) {
  return text.endsWith(".") ? text.slice(0, -1) : text;
}
