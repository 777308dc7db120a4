import { brokenMarks } from "./broken-marks.js";
import { headlineQuotation } from "./headline-quotation.js";
import { headlineVerb } from "./headline-verb.js";
import { noSpeaker } from "./no-speaker.js";
import type { Rule } from "./rule.js";
import { secondHand } from "./second-hand.js";
import { speakerDiffers } from "./speaker-differs.js";
import { speakerNotIntroduced } from "./speaker-not-introduced.js";
import { unclearPronoun } from "./unclear-pronoun.js";
import { uncreditedFigure } from "./uncredited-figure.js";
import { unnamedSource } from "./unnamed-source.js";

/** The rules that look at an article by itself; a new one is put in here and into `settings.ts`. */
export const RULES: readonly Rule[] = [
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
];
