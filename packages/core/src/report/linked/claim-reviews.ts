import type { Report } from "../../rules/report.js";
import { VERDICT_WORDS } from "../verdict-words.js";
import { oneLine } from "../visible.js";
import { articleNode, citedWorks } from "./schema-org.js";

/** What is reviewed: nothing but whether the words agree with the source. */
const ASPECT = "agreement of the quoted words and their credit with the source";

/**
 * The quotations of a draft as nodes of schema.org (`ClaimReview`), in the order of the text; those without a verdict are left out.
 *
 * The claim is the article's, that somebody used these words; what they say is no claim that is looked at. The rating has a name and
 * an explanation, and no number: a place on a scale would be read as a degree of truth.
 */
export function claimReviews({ article, quotations }: Report, file: string): object[] {
  const appearance = articleNode(article, file);
  return quotations.flatMap(({ text, speaker, verdict, issues, evidence }) => {
    if (verdict === null) return [];
    const { label, meaning } = VERDICT_WORDS[verdict];
    const messages = issues.map(({ message }) => message);
    return [
      {
        "@type": "ClaimReview",
        claimReviewed: `${speaker === null ? "These words are quoted" : `${oneLine(speaker)} is quoted with the words`}: “${oneLine(text)}”`,
        reviewAspect: ASPECT,
        itemReviewed: {
          "@type": "Claim",
          ...(article.outlet === null ? {} : { author: { "@type": "Organization", name: article.outlet } }),
          appearance,
        },
        reviewRating: {
          "@type": "Rating",
          reviewAspect: ASPECT,
          alternateName: label,
          ratingExplanation: [meaning, ...messages].join(" "),
        },
        ...(evidence === null ? {} : { citation: citedWorks(evidence) }),
      },
    ];
  });
}
