import { seeded } from "../invented/random.js";
import { GIVEN_NAMES, ROLES, SURNAMES } from "../invented/words.js";
import { pieces, retold, sayings, told } from "./sentences.js";

/**
 * An article of a story, with the truth about it.
 *
 * @typedef {object} CopiedArticle
 * @property {string} name
 * @property {string} outlet
 * @property {string} url
 * @property {string} published
 * @property {string} text
 * @property {string | null} origin the name of the article that it took the words from; null where it heard them itself
 * @property {boolean} isTelling whether anything in it but the words themselves shows that
 */

/**
 * @typedef {object} Story
 * @property {string} words what was said
 * @property {CopiedArticle[]} articles in the order in which they came out
 */

const TOWNS = "Tollhaven Ormsey Vantry Dunmere Fenwold Greyholm Larkhaven Wendle Kestwick Marrowby".split(
  " ",
);
const KINDS = "Post Ledger Courier Gazette Tribune Echo Chronicle Dispatch Observer Mercury".split(" ");

/** How often a copying article does what. */
const HABITS = {
  names: 0.4,
  links: 0.12,
  copiesWording: 0.6,
  alters: 0.25,
  isWhole: 0.12,
  isIndependent: 0.3,
};

/**
 * `count` stories, each of words that somebody said and of the articles that have them: some heard the words themselves, the others took
 * them from one that came out before, naming it, linking to it, with some of its sentences, or with nothing that shows it. All
 * articles of a story have sentences of a press notice and further words in common, and some name an outlet from which they took nothing. The same
 * for the same seed.
 *
 * @param {number} count
 * @param {number} seed
 * @returns {Story[]}
 */
export function copiedStories(count, seed) {
  const random = seeded(seed);
  const said = sayings(2 * count, random);
  return said.slice(0, count).map((words, at) => story([words, said[count + at] ?? ""], at, random));
}

/** @param {readonly [string, string]} said @param {number} at @param {import("../invented/random.js").Random} random @returns {Story} */
function story([words, further], at, random) {
  const speaker = { name: `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAMES)}`, role: random.pick(ROLES) };
  const notice = Array.from({ length: random.whole(0, 2) }, () => told(pieces(random)));
  const outlets = random.shuffled(TOWNS.flatMap((town) => KINDS.map((kind) => `${town} ${kind}`)));
  const size = random.whole(2, 14);
  let minutes = Date.UTC(2031, random.whole(0, 11), random.whole(1, 28)) / 60_000 + random.whole(400, 900);
  /** @type {ReturnType<typeof article>[]} */
  const written = [];
  for (let each = 0; each < size; each++) {
    minutes += random.whole(10, 1_500);
    const isDay = random.next() < 0.3;
    const iso = new Date(minutes * 60_000).toISOString();
    const outlet = /** @type {string} */ (outlets[each]);
    written.push(
      article({
        name: `s${at}-${each}.txt`,
        outlet: random.next() < 0.3 ? `The ${outlet}` : outlet,
        published: isDay ? iso.slice(0, 10) : iso,
        others: outlets.slice(0, size),
        before: written,
        words,
        further,
        speaker,
        notice,
        random,
      }),
    );
  }
  return { words, articles: written.map(({ article: one }) => one) };
}

/** @param {any} given */
function article({ name, outlet, published, others, before, words, further, speaker, notice, random }) {
  const slug = outlet.toLowerCase().replace(/^the /, "").replaceAll(" ", "-");
  const url = `https://${slug}.example/${published.slice(0, 10)}/${random.whole(1000, 9999)}`;
  const isIndependent = before.length === 0 || random.next() < HABITS.isIndependent;
  const origin = isIndependent ? null : random.pick(before);
  const own = Array.from({ length: random.whole(3, 8) }, () => pieces(random));
  const known = { name, outlet, url, published, origin: origin?.article.name ?? null };
  if (origin !== null && random.next() < HABITS.isWhole) {
    // an agency's text under another headline
    const body = origin.article.text.split("\n\n").slice(1);
    const text = [headline(own[0]), ...body, told(own[1])].join("\n\n");
    return {
      article: { ...known, text, isTelling: true },
      wording: origin.wording,
      sentences: origin.sentences,
    };
  }
  const wording =
    origin !== null
      ? random.next() < HABITS.alters
        ? altered(origin.wording, random)
        : origin.wording
      : heard(words, random);
  const names = origin !== null && random.next() < HABITS.names;
  const links = origin !== null && random.next() < HABITS.links;
  const taken =
    origin !== null && random.next() < HABITS.copiesWording
      ? random.shuffled(origin.sentences).slice(0, random.whole(1, 4))
      : [];
  const sentences = [...own, ...taken];
  const lines = random.shuffled([
    ...own.map(told),
    ...taken.map((/** @type {any} */ one) => retold(one, random)),
    ...notice.filter(() => random.next() < 0.6),
  ]);
  const distractor =
    random.next() < 0.15
      ? [`The ${random.pick(others)} reported last year that ${told(pieces(random)).toLowerCase()}`]
      : [];
  const half = Math.ceil(lines.length / 2);
  const text = [
    headline(own[0]),
    lines.slice(0, half).join(" "),
    credited(wording, speaker, names ? origin.article.outlet : null, random),
    [...lines.slice(half), ...distractor].join(" "),
    // what else was said on the day: whoever was there has it
    ...(random.next() < 0.4 ? [credited(further, speaker, null, random)] : []),
    ...(links ? [`More: ${origin.article.url}`] : []),
  ].join("\n\n");
  const isTelling =
    names ||
    links ||
    taken.length > 0 ||
    (origin !== null && wording !== words && origin.wording === wording);
  return { article: { ...known, text, isTelling }, wording, sentences };
}

/** @param {readonly string[]} parts */
function headline([who, did, what]) {
  return `${who} ${did} ${what}`;
}

/** @param {string} words @param {{name: string, role: string}} speaker @param {string | null} through @param {import("../invented/random.js").Random} random */
function credited(words, { name, role }, through, random) {
  const capital = `${words[0]?.toUpperCase()}${words.slice(1)}`;
  const bare = through?.replace(/^The /, "");
  if (through === null) {
    return random.pick([
      `“${capital},” said ${name}, ${role}.`,
      `${name}, ${role}, said: “${capital}.”`,
      `“${capital},” ${name} told reporters.`,
      `“${capital},” ${name} said on the steps of the town hall.`,
    ]);
  }
  return random.pick([
    `“${capital},” ${name} told the ${bare}.`,
    `“${capital},” ${name}, ${role}, said in an interview with the ${bare}.`,
    `${name}, ${role}, said: “${capital}.” The ${bare} was the first to report the words.`,
    `According to the ${bare}, ${name} said: “${capital}.”`,
    `“${capital},” the ${bare} quoted ${name} as saying.`,
  ]);
}

/** What a reporter who was there has written down. @param {string} words @param {import("../invented/random.js").Random} random */
function heard(words, random) {
  return random.next() < 0.75 ? words : altered(words, random);
}

/** A word left out, doubled by "really", or the end cut off. @param {string} words @param {import("../invented/random.js").Random} random */
function altered(words, random) {
  const all = words.split(" ");
  const at = random.whole(1, all.length - 2);
  const kind = random.next();
  if (kind < 0.4) return all.filter((_, each) => each !== at).join(" ");
  if (kind < 0.7)
    return [
      ...all.slice(0, at),
      random.pick(["really", "simply", "surely", "now", "just"]),
      ...all.slice(at),
    ].join(" ");
  return all.length > 12
    ? all
        .slice(0, all.length - random.whole(1, 4))
        .join(" ")
        .replace(/,$/, "")
    : words;
}
