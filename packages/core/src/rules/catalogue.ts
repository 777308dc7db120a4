import { brokenMarks } from "./broken-marks.js";
import { cutContext } from "./cut-context.js";
import { doubtfulText } from "./doubtful-text.js";
import { droppedNegation } from "./dropped-negation.js";
import { headlineQuotation } from "./headline-quotation.js";
import { headlineVerb } from "./headline-verb.js";
import { looseCredit } from "./loose-credit.js";
import { noSpeaker } from "./no-speaker.js";
import { relayedWords } from "./relayed-words.js";
import type { QuotationRule, ReadingRule, Rule } from "./rule.js";
import { secondHand } from "./second-hand.js";
import { speakerDiffers } from "./speaker-differs.js";
import { speakerNotIntroduced } from "./speaker-not-introduced.js";
import { unclearPronoun } from "./unclear-pronoun.js";
import { uncreditedFigure } from "./uncredited-figure.js";
import { unnamedSource } from "./unnamed-source.js";

/** Every rule, in the order in which they are documented. A new rule is put in here, and nowhere else. */
export const RULES = [
  headlineQuotation,
  speakerDiffers,
  headlineVerb,
  noSpeaker,
  brokenMarks,
  unclearPronoun,
  secondHand,
  unnamedSource,
  uncreditedFigure,
  speakerNotIntroduced,
  cutContext,
  relayedWords,
  droppedNegation,
  looseCredit,
  doubtfulText,
] as const satisfies readonly Rule[];

/** Those that look at an article that was read. */
export const READING_RULES: readonly ReadingRule[] = RULES.filter((rule) => rule.on === "reading");

/** Those that look at a quotation with its verdict. */
export const QUOTATION_RULES: readonly QuotationRule[] = RULES.filter((rule) => rule.on === "quotation");
