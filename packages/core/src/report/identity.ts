import type { Finding } from "../rules/finding.js";
import type { Report } from "../rules/report.js";
import { type CheckedQuotation, isSound, type Verdict } from "../verification/verdict.js";

/** What counts against a draft, known by its words and not by its place: it stays the same when lines are put in before it. */
export interface Identity {
  /** A rule, or a verdict. */
  readonly rule: string;
  /** The words that it is about, in one typography. */
  readonly words: string;
  /** Who is credited with them, where it is about a quotation. */
  readonly speaker: string | null;
}

/** One verdict that is not sound, or one finding that says more than such a verdict. */
export interface Identified {
  readonly identity: Identity;
  /** The quotation whose verdict it is; null for other findings. */
  readonly quotation: CheckedQuotation | null;
  /** The finding; null for a verdict that is given as none. */
  readonly finding: Finding | null;
}

/** All that counts against a draft or may do so, once each, with what it is known by: first verdicts, then findings. */
export function identified({ article, quotations, findings }: Report): Identified[] {
  const whole = new Map(quotations.map((quotation) => [`${quotation.start} ${quotation.end}`, quotation]));
  const quotationAt = ({ start, end }: Finding) => whole.get(`${start} ${end}`) ?? null;
  const ofVerdict = new Map<CheckedQuotation, Finding>();
  const others: Finding[] = [];
  for (const finding of findings) {
    const quotation = quotationAt(finding);
    if (quotation !== null && quotation.verdict === finding.rule) ofVerdict.set(quotation, finding);
    else others.push(finding);
  }
  return [
    ...quotations.flatMap((quotation): Identified[] =>
      quotation.verdict === null || isSound(quotation.verdict)
        ? []
        : [
            {
              identity: identityOfQuotation(quotation, quotation.verdict),
              quotation,
              finding: ofVerdict.get(quotation) ?? null,
            },
          ],
    ),
    ...others.map((finding): Identified => {
      const quotation = quotationAt(finding);
      const identity =
        quotation === null
          ? {
              rule: finding.rule,
              words: inOneDress(article.text.slice(finding.start, finding.end)),
              speaker: null,
            }
          : identityOfQuotation(quotation, finding.rule);
      return { identity, quotation: null, finding };
    }),
  ];
}

function identityOfQuotation({ text, speaker }: CheckedQuotation, rule: Verdict | string): Identity {
  return { rule, words: inOneDress(text), speaker: speaker === null ? null : inOneDress(speaker) };
}

/** The same words in one typography, so that other marks, dashes, spaces or line breaks make no other words of them. */
function inOneDress(words: string): string {
  return words
    .normalize("NFC")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛‹›ʼ]/g, "'")
    .replace(/[‐‑–—―]|--+/g, "-")
    .replace(/…/g, "...")
    .replace(/[\s\u00a0\u200b]+/g, " ")
    .trim();
}
