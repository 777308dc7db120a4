import type { Range } from "../../text/span.js";

/** A figure of the kinds that need somebody to answer for them. */
export interface Figure extends Range {
  readonly kind: "casualties" | "money" | "share" | "votes";
}

const SMALL =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const NUMBER = `(?:\\d[\\d,.]{0,12}|(?:${TENS})(?:-(?:${SMALL}))?|${SMALL}|(?:a |several |two )?(?:dozens?|hundreds?|scores?)(?: of)?)`;
const SCALE = "(?:thousand|million|billion|trillion|crore|lakh|bn|tn|m|k)";
const HURT =
  "(?:killed|dead|died|drowned|injured|wounded|hurt|missing|maimed|slain|hospitali[sz]ed|in (?:the )?hospital)";
const ADVERB = "(?:were|was|are|have been|had been|have|had|also|later|reportedly|still)";

/** One kind of figure a line; the figure with its noun is the first group. Each is bounded, so that the time is linear. */
const PATTERNS: readonly (readonly [Figure["kind"], RegExp])[] = [
  // "Seven miners died", "16 soldiers were injured", "two are missing"
  [
    "casualties",
    new RegExp(
      `\\b(${NUMBER}(?: more)?(?: \\p{Ll}[\\p{L}-]{1,20}){0,3}?)(?: ${ADVERB}){0,2} ${HURT}\\b`,
      "giu",
    ),
  ],
  // "killed 212 people", "injuring at least ten", "cost 23 lives"
  [
    "casualties",
    new RegExp(
      `\\b(?:kill(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing)|drown(?:ed|ing)|claim(?:ed|ing)|cost)(?: (?:at least|more than|about|some|nearly|over|as many as|up to)){0,2} (${NUMBER} (?:people|persons|lives|men|women|children|civilians|soldiers|conscripts|fighters|workers|miners|passengers|students|officers|protesters|[\\p{Ll}]{3,14}s))\\b`,
      "giu",
    ),
  ],
  ["casualties", new RegExp(`\\b(${NUMBER} (?:bodies|deaths|casualties|fatalities|corpses))\\b`, "giu")],
  // "$3.4 million", "€640,000", "₹26 crore"
  ["money", new RegExp(`((?:US|A|C|NZ|HK)?[$€£¥₹₦₩₽]\\s?\\d[\\d,.]{0,14}(?:(?:\\s|-)?${SCALE}\\b)?)`, "giu")],
  // "4 million dollars", "61m cauris"
  ["money", new RegExp(`\\b(\\d[\\d,.]{0,12}\\s?${SCALE} [\\p{L}]{3,15})\\b`, "giu")],
  [
    "share",
    /\b(\d[\d.]{0,5}(?: ?%| per cent| percent) of (?:the |all )?(?:votes?|ballots|seats|shares|electorate|popular vote|stock))/giu,
  ],
  ["share", /\b(?:an? )(\d[\d.]{0,5}(?:%| per cent|-per-cent| percent) (?:stake|share))\b/giu],
  ["votes", /\b(\d{1,3}(?:,\d{3})+ (?:votes|ballots))\b/giu],
];

const CURRENCY =
  /\b(?:dollars?|euros?|pounds?|yen|yuan|rupees?|francs?|pesos?|crowns|marks|dinars?|kron[eo]r|roubles?|rubles?|won|lira|dirhams?|riyals?|naira|rand|shillings?|zlotys?|hryvnias?)$/i;
const NO_CURRENCY =
  /\b(?:people|persons|residents|users|tons|tonnes|litres|liters|gallons|homes|houses|votes|voters|customers|passengers|readers|viewers|visitors|followers|acres|hectares|miles|years|times|birds|trees|books|copies|words|workers|jobs|units|barrels|cars|children|students|others|views|downloads|more|of|and|in|to|for|from|who|that|by|last|were|was|are|metres|meters|cubic|square|doses|members|americans|britons)$/i;
const PAID =
  /\b(?:paid|pays?|paying|cost|costs|costing|price|worth|sold|sells?|bought|buys?|spent|spends?|spending|budget|fund|funds|funded|funding|loss|losses|lost|revenue|revenues|earn|earned|earns|profits?|fines?|fined|compensation|debts?|owed|owes|loans?|offer|contract|brought in|raised|raises|grants?|donated|donations?|invest\p{Ll}*|valued|awarded|tax|taxes|stole|stolen)\b/iu;

/** A sum under this is an everyday price. */
const LEAST_SUM = 10_000;

/**
 * The casualties, sums of money, shares of votes and counts of votes of one sentence, in the order of the text. No dates,
 * ages, scores, distances or everyday prices.
 *
 * @param sentence where it stands in `text`; of a longer one only the first 2,000 characters are read
 */
export function figuresIn(text: string, sentence: Range): Figure[] {
  const written = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000));
  if (!/\d|\b(?:dozen|hundred|score)/i.test(written) && !WORDS.test(written)) return [];
  const figures: Figure[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of written.matchAll(pattern)) {
      const words = match[1] as string;
      if (kind === "money" && !isSum(words, written)) continue;
      const start = sentence.start + match.index + match[0].indexOf(words);
      figures.push({ kind, start, end: start + words.length });
    }
  }
  return figures.sort((a, b) => a.start - b.start || b.end - a.end);
}

const WORDS = new RegExp(`\\b(?:${SMALL}|${TENS})\\b`, "i");

function isSum(words: string, sentence: string): boolean {
  if (new RegExp(`(?:\\d|\\s|-)${SCALE}$`, "i").test(words)) return true;
  if (/^\p{L}{0,2}[$€£¥₹₦₩₽]/u.test(words)) return Number(words.replace(/[^\d.]/g, "")) >= LEAST_SUM;
  if (CURRENCY.test(words)) return true;
  return !NO_CURRENCY.test(words) && PAID.test(sentence);
}
