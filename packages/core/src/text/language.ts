import { FUNCTION_WORDS, TELLING_LETTERS } from "./language-profiles.js";
import { wordsOf } from "./words.js";

/** A longer text is judged by its beginning. */
const SAMPLE = 20_000;

/** Function words that must be found before a language is named. */
const ENOUGH_HITS = 2;

/** Of all words, the share that must be function words of the language. */
const ENOUGH_SHARE = 0.15;

/** How much better than the second-best the best language must be. */
const ENOUGH_LEAD = 1.15;

/**
 * The language of `text`, as an ISO 639-1 code, or null where the text is too short or too mixed to tell. Scripts
 * that belong to one language decide by themselves; between languages in Latin letters the most frequent function
 * words decide, helped by letters that only some languages have. Looks at the first 20,000 code units.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) ?? byFunctionWords(sample);
}

/** Scripts and the language each stands for; Japanese before Chinese, since it uses both kinds of signs. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af\u1100-\u11ff]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ar", /[\u0620-\u064a]/g],
  ["he", /[\u05d0-\u05ea]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["hi", /[\u0900-\u097f]/g],
  ["th", /[\u0e00-\u0e7f]/g],
  ["cyrillic", /[\u0400-\u04ff]/g],
];

/** Letters of other than Latin scripts stand only here. */
const BEYOND_LATIN = /[\u0370-\u1fff\u2c00-\uffff]/;

function byScript(sample: string): string | null {
  if (!BEYOND_LATIN.test(sample)) return null;
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return null;
  for (const [language, letter] of SCRIPTS) {
    const found = count(sample, letter);
    const enough = language === "ja" ? 0.15 : 0.5;
    if (found < 4 || found / letters < enough) continue;
    if (language === "cyrillic") return cyrillic(sample);
    if (language === "ar") return count(sample, /[پچژگ]/g) / found > 0.01 ? "fa" : "ar";
    return language;
  }
  return null;
}

function cyrillic(sample: string): string | null {
  const ukrainian = count(sample, /[іїєґІЇЄҐ]/g);
  const russian = count(sample, /[ыэъёЫЭЪЁ]/g);
  if (ukrainian > russian) return "uk";
  return russian > 0 ? "ru" : null;
}

/** Letters with accents and the like; typographic marks aside. */
const BEYOND_ASCII = /[\u00a1-\u1fff]/;

function byFunctionWords(sample: string): string | null {
  const words = wordsOf(sample);
  const counts = new Map<string, number>();
  for (const { norm } of words) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  const hits = new Map<string, number>();
  const distinct = new Map<string, number>();
  for (const [norm, times] of counts) {
    for (const language of LANGUAGES_OF.get(norm) ?? []) {
      hits.set(language, (hits.get(language) ?? 0) + times);
      distinct.set(language, (distinct.get(language) ?? 0) + 1);
    }
  }
  for (const [language, letter] of BEYOND_ASCII.test(sample) ? TELLING_LETTERS : []) {
    const found = count(sample, letter);
    if (found > 0) hits.set(language, (hits.get(language) ?? 0) + Math.min(found, words.length / 8));
  }
  const ranked = [...hits].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined || (distinct.get(best[0]) ?? 0) < ENOUGH_HITS) return null;
  if (best[1] < words.length * ENOUGH_SHARE) return null;
  return second !== undefined && best[1] < second[1] * ENOUGH_LEAD ? null : best[0];
}

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const index = new Map<string, string[]>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list.split(" ")) {
      const languages = index.get(word);
      if (languages === undefined) index.set(word, [language]);
      else languages.push(language);
    }
  }
  return index;
})();
