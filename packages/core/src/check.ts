import type { Article, BlockKind } from "./article/article.js";
import { read } from "./read.js";
import { findingsOfCheck } from "./rules/findings.js";
import type { Report } from "./rules/reading.js";
import { creditsOf, NOBODY } from "./verification/provenance.js";
import { Sources } from "./verification/sources.js";
import { listQuotation, verify } from "./verification/verify.js";

/** Blocks that are told from the body, and checked against it where there is no other source. */
const TOLD_FROM_BODY: readonly BlockKind[] = ["headline", "standfirst", "caption"];

/**
 * Indexes source documents, once, for any number of drafts.
 *
 * @param articles the documents; of none, every quotation comes out as `cannot-check`
 * @param options `whyEmpty`: the reason that is then given
 */
export function indexSources(
  articles: Iterable<Article>,
  options: { readonly whyEmpty?: string } = {},
): Sources {
  return new Sources(articles, options);
}

/**
 * Checks every quotation of a draft.
 *
 * @param draft the article whose quotations are checked
 * @param sources what they are checked against; null checks those of headline, standfirst and captions against the
 *   draft's own body, and lists the others with a null verdict
 */
export function check(draft: Article, sources: Sources | null): Report {
  const reading = read(draft);
  const credits = creditsOf(reading);
  const against = sources ?? bodyOf(draft);
  const quotations = reading.quotations.map((quotation) => {
    const question = { draft: reading, quotation, credit: credits.get(quotation.id) ?? NOBODY };
    const isChecked = sources !== null || isToldFromBody(draft, quotation.block);
    return isChecked ? verify(question, against) : listQuotation(question);
  });
  return {
    article: draft,
    quotations,
    setAside: reading.setAside,
    findings: findingsOfCheck(reading, quotations, sources === null),
  };
}

function isToldFromBody(draft: Article, block: number): boolean {
  return TOLD_FROM_BODY.includes(draft.blocks[block]?.kind ?? "paragraph");
}

function bodyOf(draft: Article): Sources {
  const body = draft.blocks.filter((block) => !TOLD_FROM_BODY.includes(block.kind));
  return new Sources([draft], {
    partOf: () => body,
    whyEmpty: "The article has no body to check this against.",
  });
}
