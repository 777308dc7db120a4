/** @typedef {import("../invented/random.js").Random} Random */

/** Content words and what a careless or dishonest writer may put in their place; the meaning is another. @type {Readonly<Record<string, string>>} */
const OTHER_WORD = {
  jobs: "taxes",
  taxes: "schools",
  families: "banks",
  students: "soldiers",
  soldiers: "lawyers",
  veterans: "bankers",
  country: "party",
  economy: "army",
  health: "energy",
  energy: "housing",
  schools: "prisons",
  teachers: "lobbyists",
  workers: "investors",
  companies: "unions",
  women: "men",
  men: "women",
  children: "voters",
  parents: "doctors",
  college: "church",
  education: "defense",
  insurance: "oil",
  business: "farming",
  businesses: "charities",
  better: "worse",
  worse: "better",
  strong: "weak",
  stronger: "weaker",
  new: "old",
  first: "last",
  more: "less",
  less: "more",
  always: "rarely",
  increase: "reduce",
  reduce: "increase",
  create: "destroy",
  support: "oppose",
  security: "trade",
  war: "peace",
  peace: "trade",
  hope: "fear",
  opportunity: "obligation",
  freedom: "order",
  important: "difficult",
  young: "rich",
  community: "industry",
  communities: "industries",
  world: "market",
  government: "church",
  Congress: "Parliament",
  Republicans: "Democrats",
  Democrats: "Republicans",
  money: "water",
  future: "past",
  progress: "trouble",
  science: "religion",
  success: "failure",
  proud: "ashamed",
  easy: "hard",
  hard: "easy",
  right: "wrong",
  good: "bad",
  great: "small",
  million: "billion",
  billion: "million",
};

const NUMBERS =
  "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred".split(" ");

/**
 * One change that an editor must hear of; null where it does not fit.
 *
 * @type {Readonly<Record<string, (words: string, random: Random) => string | null>>}
 */
export const ALTERATIONS = {
  number(words, random) {
    const figure = /\b\d[\d,]*(?:\.\d+)?\b(?!\/)/.exec(words);
    if (figure !== null) {
      const digits = figure[0];
      const at = digits.search(/[1-8]/);
      if (at < 0) return null;
      const other = `${digits.slice(0, at)}${Number(digits[at]) + 1}${digits.slice(at + 1)}`;
      return words.slice(0, figure.index) + other + words.slice(figure.index + digits.length);
    }
    const word = new RegExp(`\\b(?:${NUMBERS.join("|")})\\b`).exec(words);
    if (word === null) return null;
    const other = random.pick(NUMBERS.slice(0, 12).filter((number) => number !== word[0]));
    return words.slice(0, word.index) + other + words.slice(word.index + word[0].length);
  },
  negation(words) {
    if (/\b(?:do|did|does|is|are|was|were|have|has|could|should|would)n[’']t\b/.test(words)) {
      return words.replace(/\b(do|did|does|is|are|was|were|have|has|could|should|would)n[’']t\b/, "$1");
    }
    if (/ not /.test(words)) return words.replace(/ not /, " ");
    const verb = /(?<=\S )(?:is|are|was|were|will|can|should|must)(?= (?!not\b)[a-z])/;
    return verb.test(words) ? words.replace(verb, "$& not") : null;
  },
  word(words, random) {
    const found = [...words.matchAll(/(?<=\S )[A-Za-z]+\b(?!’)/g)].filter(({ 0: word }) =>
      Object.hasOwn(OTHER_WORD, word),
    );
    if (found.length === 0) return null;
    const { index, 0: word } = random.pick(found);
    return words.slice(0, index) + OTHER_WORD[word] + words.slice(index + word.length);
  },
};
