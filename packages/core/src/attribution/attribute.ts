import type { Article } from "../article/article.js";
import type { FoundQuotations } from "../quotations/find.js";
import { addCredits } from "./assembly/add-credits.js";
import { addNested } from "./assembly/add-nested.js";
import { directAlone } from "./assembly/direct-alone.js";
import { numberDrafts } from "./assembly/number.js";
import { oneCueEach } from "./assembly/one-cue-each.js";
import { oneOwner } from "./assembly/one-owner.js";
import { partContents } from "./assembly/part-contents.js";
import { wholeMarks } from "./assembly/whole-marks.js";
import type { Attribution } from "./attribution.js";
import { creditQuotations } from "./credit-quotations.js";
import { draftOf } from "./draft.js";
import { isHeadlineTopic } from "./extraction/headline-topic.js";
import { extractorOf, type KnownExtractions } from "./extraction/known-extractions.js";
import type { Passage } from "./extraction/passage.js";
import { readPassages } from "./extraction/read-passages.js";
import type { Model } from "./model/model.js";

/** How sure the extractor must be of a cue: of one that nobody's content holds, of one in a headline, and of a nested one. */
const LEAST_CONFIDENCE = { outer: 0.45, headline: 0.64, nested: 0.5 };

/**
 * The attributions of an article, direct, indirect and mixed, nested ones among them: what a trained extractor finds, paragraph
 * by paragraph, together with what rules of English say of quotations.
 *
 * @param found the article's quotations; who the rules credit with them (`creditQuotations`), where that is known already
 * @param model the trained weights
 * @param known what was extracted from the version before of the same article
 * @returns attributions in the order of the text; `speaker` is null and `via` empty: they are resolved later. A quotation that
 *   nobody is credited with is in none. All spans are UTF-16 offsets of the article's text. Linear in the length; never throws.
 */
export function attribute(
  article: Article,
  found: Pick<FoundQuotations, "quotations" | "setAside"> & { readonly credits?: readonly Attribution[] },
  model: Model,
  least = LEAST_CONFIDENCE,
  known?: KnownExtractions,
): Attribution[] {
  const extract = known?.next(model) ?? extractorOf(model);
  const { text } = article;
  const { quotations } = found;
  const credits = found.credits ?? creditQuotations(article, quotations);
  const passages = readPassages(article, { ...found, credits }, model.tagger);
  const extracted = passages.flatMap((passage) =>
    (isHeading(passage)
      ? extract(passage, Math.max(least.outer, least.headline)).filter((one) => !isHeadlineTopic(one))
      : extract(passage, least.outer)
    ).map((one) => draftOf(one)),
  );
  const owned = oneOwner(
    wholeMarks(oneCueEach(text, addCredits(extracted, credits, quotations), credits), quotations),
    credits,
    quotations,
  );
  const outer = partContents(text, directAlone(text, owned, quotations));
  return numberDrafts(text, addNested(extract, passages, outer, least.nested), quotations);
}

function isHeading({ kind }: Passage): boolean {
  return kind === "headline" || kind === "heading";
}
