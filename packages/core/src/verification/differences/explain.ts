import { asAlteration } from "./alteration.js";
import { asBracket } from "./bracket.js";
import type { Change, Explainer, Explanation } from "./change.js";
import { asConnective } from "./connective.js";
import { asContraction } from "./contraction.js";
import { asDisfluency } from "./disfluency.js";
import { asFurniture, withoutFurniture } from "./furniture.js";
import { asMasked } from "./masked.js";
import { asMisheard } from "./misheard.js";
import { asMisread } from "./misread.js";
import { asSpelling } from "./spelling.js";
import { asTypography } from "./typography.js";

/** From the most innocent explanation to the last: what no convention explains is an alteration. */
const EXPLAINERS: readonly Explainer[] = [
  asFurniture,
  asTypography,
  asSpelling,
  asBracket,
  asMasked,
  asContraction,
  asDisfluency,
  asConnective,
  asMisread,
  asMisheard,
  asAlteration,
];

/** What a difference between draft and source amounts to. */
export function explain(whole: Change): Explanation {
  const change = withoutFurniture(whole);
  for (const explainer of EXPLAINERS) {
    const explanation = explainer(change);
    if (explanation !== null) return explanation;
  }
  throw new Error("every change is at least an alteration");
}
