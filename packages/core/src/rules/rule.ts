import type { Severity } from "../verification/severity.js";
import type { CheckedQuotation, Evidence } from "../verification/verdict.js";
import type { QuotationExample, ReadingExample } from "./example.js";
import type { RuleContext } from "./rule-context.js";

/** One place that a rule points at, in UTF-16 offsets of the draft's text. */
export interface Problem {
  readonly start: number;
  readonly end: number;
  /** A sentence or two for an editor. */
  readonly message: string;
  readonly evidence?: Evidence | null;
  /** Where this one weighs more or less than the rule's default; what a user sets for the rule comes first. */
  readonly severity?: Severity;
}

/**
 * One rule. Its file is named for it and begins with a comment, which is its documentation; `catalogue.ts` lists it.
 * All else follows from these: names, defaults, the schema of the configuration, the pages of `docs/rules`, the tests
 * of the examples.
 */
interface AnyRule<Name extends string> {
  readonly name: Name;
  /** What its findings weigh unless a user says otherwise. */
  readonly severity: Severity;
}

/** A rule that looks at an article that was read. */
export interface ReadingRule<Name extends string = string> extends AnyRule<Name> {
  readonly on: "reading";
  /** Left out of a check against sources, because these decide on the same quotations. */
  readonly yieldsToSources?: true;
  /** At least one that the rule points at, and one that it leaves alone; shown on its page and run as tests. */
  readonly examples: readonly ReadingExample[];
  /** The places in any order; the same place may come twice. Linear in the article's length; never throws. */
  find(context: RuleContext): readonly Problem[];
}

/** A rule that looks at one quotation of a draft with its verdict, issues and evidence. */
export interface QuotationRule<Name extends string = string> extends AnyRule<Name> {
  readonly on: "quotation";
  /** At least one that the rule points at, and one that it leaves alone; shown on its page and run as tests. */
  readonly examples: readonly QuotationExample[];
  /** The places in any order. Linear in the quotation and its evidence; never throws. */
  find(quotation: CheckedQuotation): readonly Problem[];
}

export type Rule = ReadingRule | QuotationRule;
