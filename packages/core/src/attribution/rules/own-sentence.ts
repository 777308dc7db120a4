import { isCueVerb } from "../lexicon/cue-verbs.js";
import type { Place } from "../tokens/place.js";
import { isSign } from "../tokens/token.js";
import { accordingToAfter, accordingToAtOnce, accordingToBefore } from "./according-to.js";
import { asPutBefore } from "./as-put.js";
import { colonBefore, commaBefore } from "./colon-before.js";
import { dashCredit } from "./dash-credit.js";
import { headlineCredit } from "./headline.js";
import { nameBeforeDash } from "./name-before-dash.js";
import type { Credit, Rule } from "./rule.js";
import { anyVerbAfter, creditAtEnd, sourceThenVerb, verbThenSource } from "./said-after.js";
import { saidBefore } from "./said-before.js";
import { verbFirst } from "./verb-first.js";

const AFTER: readonly Rule[] = [
  dashCredit,
  accordingToAtOnce,
  verbThenSource,
  sourceThenVerb,
  accordingToAfter,
];
const BEFORE: readonly Rule[] = [
  accordingToBefore,
  verbFirst,
  asPutBefore,
  nameBeforeDash,
  saidBefore,
  colonBefore,
];

/** The credit of a quotation in its own sentence: the first rule that finds one, the side that is likelier first. */
export function creditInOwnSentence(place: Place): Credit | null {
  const sides = isCreditedBehind(place) ? [...AFTER, ...BEFORE] : [...BEFORE, ...AFTER];
  for (const rule of [...sides, anyVerbAfter, commaBefore, creditAtEnd, headlineCredit]) {
    const credit = rule(place);
    if (credit !== null) return credit;
  }
  return null;
}

/** Whether the signs around the marks lead to a credit behind them rather than before. */
function isCreditedBehind({ tokens, at, left, direct, ending }: Place): boolean {
  if (at === left) return true;
  const before = tokens[at - 1];
  if (ending === ",") return true;
  if (isSign(before, ":")) return false;
  const introduced =
    before !== undefined && (isSign(before, ",") || before.lower === "that" || isCueVerb(before.lower));
  if (isSign(tokens[at + 1], ",–—-")) return !introduced;
  return direct && !introduced;
}
