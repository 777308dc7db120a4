import { examples as brokenMarks } from "../src/rules/broken-marks.js";
import type { Example } from "../src/rules/example.js";
import { examples as headlineQuotation } from "../src/rules/headline-quotation.js";
import { examples as headlineVerb } from "../src/rules/headline-verb.js";
import { examples as noSpeaker } from "../src/rules/no-speaker.js";
import { examples as secondHand } from "../src/rules/second-hand.js";
import type { RuleName } from "../src/rules/settings.js";
import { examples as speakerDiffers } from "../src/rules/speaker-differs.js";
import { examples as speakerNotIntroduced } from "../src/rules/speaker-not-introduced.js";
import { examples as unclearPronoun } from "../src/rules/unclear-pronoun.js";
import { examples as uncreditedFigure } from "../src/rules/uncredited-figure.js";
import { examples as unnamedSource } from "../src/rules/unnamed-source.js";

/** The examples of every rule that looks at an article by itself: its tests, and what its page shows. */
export const EXAMPLES: Readonly<Partial<Record<RuleName, readonly Example[]>>> = {
  "broken-marks": brokenMarks,
  "headline-quotation": headlineQuotation,
  "headline-verb": headlineVerb,
  "no-speaker": noSpeaker,
  "second-hand": secondHand,
  "speaker-differs": speakerDiffers,
  "speaker-not-introduced": speakerNotIntroduced,
  "unclear-pronoun": unclearPronoun,
  "uncredited-figure": uncreditedFigure,
  "unnamed-source": unnamedSource,
};
