import { NUMBER, SCALE } from "./number.js";

/** Sums of money; the sum is the first group. Each is bounded, so that the time is linear. */
export const MONEY: readonly RegExp[] = [
  // "$3.4 million", "€640,000", "₹26 crore"
  new RegExp(`((?:US|A|C|NZ|HK|R)?[$€£¥₹₦₩₽]\\s?\\d[\\d,.]{0,14}(?:(?:\\s|-)?${SCALE}\\b)?)`, "gu"),
  // "EUR 40,000", "Rs 3 crore", "R12m", "N4bn"
  new RegExp(
    `\\b((?:(?:EUR|USD|GBP|INR|NGN|ZAR|KES|CHF|Rs\\.?)\\s?|[NR](?=\\d))\\d[\\d,.]{0,14}(?:\\s?${SCALE}\\b)?)`,
    "gu",
  ),
  // "4 million dollars", "61m cauris", "half a million pounds"
  new RegExp(`\\b((?:${NUMBER}|half a|a)\\s?${SCALE} [\\p{L}]{3,15})\\b`, "giu"),
  // "640,000 marks"
  /\b(\d{2,3}(?:,\d{3})+ [\p{L}]{3,15})\b/giu,
];

const CURRENCY =
  /\b(?:dollars?|euros?|pounds?|yen|yuan|rupees?|francs?|pesos?|crowns|marks|dinars?|kron[eo]r|roubles?|rubles?|won|lira|dirhams?|riyals?|naira|rand|shillings?|zlotys?|hryvnias?)$/i;
const NO_CURRENCY =
  /\b(?:people|persons|residents|users|tons|tonnes|litres|liters|gallons|homes|houses|votes|voters|customers|passengers|readers|viewers|visitors|followers|acres|hectares|miles|years|times|birds|trees|books|copies|words|workers|jobs|units|barrels|cars|children|students|pupils|patients|tickets|seats|shares|others|views|downloads|more|of|and|in|to|for|from|who|that|by|last|were|was|are|metres|meters|cubic|square|doses|members|americans|britons)$/i;
const PAID =
  /\b(?:paid|pays?|paying|cost|costs|costing|price|worth|sold|sells?|bought|buys?|spent|spends?|spending|budget|fund|funds|funded|funding|loss|losses|lost|revenue|revenues|earn|earned|earns|profits?|fines?|fined|compensation|debts?|owed|owes|loans?|offer|contract|brought in|raised|raises|grants?|donated|donations?|invest\p{L}*|valued|awarded|tax|taxes|stole|stolen)\b/iu;

/** "It would cost $5 million" and "families with less than $125,000 in income" report no sum. */
const SUPPOSED = /\b(?:would|could|should|if|whether|anyone|say,|average)\b/i;
const EARNED = /^.{0,3}\b(?:a|per|each|every) (?:year|month|week|hour)|^ in income/i;

/** A sum under this is an everyday price. */
const LEAST_SUM = 10_000;

const WITH_SIGN = /^(?:\p{L}{0,3}[$€£¥₹₦₩₽]|(?:EUR|USD|GBP|INR|NGN|ZAR|KES|CHF|Rs\.?|[NR])\s?\d)/u;
const WITH_SCALE = new RegExp(`(?:\\d|\\s|-)${SCALE}$`, "i");

/**
 * Whether what a pattern found is a sum of money that somebody should answer for.
 *
 * @param words what was found
 * @param sentence where it was found, and where it ends there
 */
export function isSum(words: string, sentence: string, end: number): boolean {
  if (SUPPOSED.test(sentence) || EARNED.test(sentence.slice(end, end + 20))) return false;
  if (WITH_SIGN.test(words)) return WITH_SCALE.test(words) || amountOf(words) >= LEAST_SUM;
  if (CURRENCY.test(words)) return true;
  return !NO_CURRENCY.test(words) && PAID.test(sentence) && new RegExp(`\\d\\s?${SCALE}\\s`, "i").test(words);
}

function amountOf(words: string): number {
  return Number(words.replace(/[^\d.]/g, "").replace(/\.$/, ""));
}
