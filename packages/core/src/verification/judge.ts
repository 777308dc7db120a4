import { type Match, sameChain } from "../speakers/compare.js";
import type { JoinPart } from "./alignment/parts.js";
import type { Comparison, Run } from "./comparison.js";
import { textBetween, textOf } from "./comparison.js";
import { isHedge } from "./differences/modality.js";
import { isDenial } from "./differences/negation.js";
import { ELLIPSIS_REACH } from "./lookup/candidates.js";
import type { QuotedWords } from "./lookup/quoted-words.js";
import type { SourceIndex } from "./lookup/source-index.js";
import type { Credit, Provenance } from "./provenance.js";
import { matchCredits } from "./speaker-match.js";
import { type Issue, VERDICTS, type Verdict } from "./verdict.js";

/** What is known of one run of a comparison. */
interface JudgedRun {
  readonly run: Run;
  readonly provenance: Provenance;
}

/** A quotation's case: the words, what they were compared with, and who is said to have said them. */
export interface Case {
  readonly index: SourceIndex;
  readonly quoted: QuotedWords;
  readonly comparison: Comparison;
  readonly runs: readonly JudgedRun[];
  /** Whom the draft credits. */
  readonly credit: Credit;
  /** The documents in which the credited name stands. */
  readonly naming: ReadonlySet<number>;
}

/** An ellipsis may stand for so many words of one document; more makes two passages of it. */
const NEAR = ELLIPSIS_REACH;
/** So many words outside the marks may be a slip of the marks; more are the writer's own words. */
const STRAY_WORDS = 1;

/** Every issue that holds of a case, notes (`verbatim`) among them. */
export function issuesOf(c: Case): Issue[] {
  return [
    ...changeIssues(c),
    ...hedgeIssues(c),
    ...joinIssues(c),
    ...markIssues(c),
    ...speakerIssues(c),
    ...signIssues(c),
  ];
}

/**
 * The gravest verdict among the issues; `verbatim` where there is none. A splice of which only one part is another's
 * stays a splice.
 */
export function verdictOf(c: Case, issues: readonly Issue[]): Verdict {
  const isSplice = issues.some((issue) => issue.verdict === "spliced");
  const isOnlyPartly = c.runs.some((one) => {
    return !one.provenance.credits.some((credit) => matchRun(c, one, credit) === "different");
  });
  const weighed =
    isSplice && isOnlyPartly ? VERDICTS.filter((verdict) => verdict !== "misattributed") : VERDICTS;
  return weighed.find((verdict) => issues.some((issue) => issue.verdict === verdict)) ?? "verbatim";
}

function changeIssues({ comparison, index }: Case): Issue[] {
  const issues: Issue[] = [];
  for (const part of comparison.parts) {
    const changed = comparison.changes.get(part);
    if (changed !== undefined) {
      const { verdict, class: cls, message } = changed.explanation;
      // typography alone is no difference
      if (cls !== "typography") issues.push({ verdict, class: cls, message });
    } else if (part.kind === "same" && part.variant === "spelling") {
      const message = `Written “${textOf(index, part.from, part.to)}” in the source.`;
      issues.push({ verdict: "verbatim", class: "spelling", message });
    }
  }
  return issues;
}

/** How far before a passage a word that the whole sentence hangs on is looked for. */
const HEDGE_REACH = 8;

/** Words that are altered already, and begin after a "hope that" or "if" of their sentence: what was hoped is now said. */
function hedgeIssues({ index, comparison, runs, quoted }: Case): Issue[] {
  const [first] = runs;
  const isAltered = [...comparison.changes.values()].some(
    ({ explanation }) => explanation.verdict === "altered",
  );
  if (!isAltered || first === undefined || quoted.words.some((word) => isHedge(word.norm))) return [];
  for (
    let position = first.run.from - 1;
    position >= first.run.from - HEDGE_REACH && position >= 0;
    position--
  ) {
    if ((index.ids[position] as number) < 0) break;
    if (/[.?!:"\u201c\u201d]|''/.test(textBetween(index, position, position + 1))) break;
    if (!isHedge(index.vocabulary.form(index.ids[position] as number))) continue;
    const before = textOf(index, position, first.run.from);
    const message = `In the source the words hang on “${before} …”, which the draft leaves out.`;
    return [{ verdict: "altered", class: "modality", message }];
  }
  return [];
}

function joinIssues(c: Case): Issue[] {
  return c.comparison.joins.flatMap((join) => joinIssue(c, join) ?? []);
}

function joinIssue(c: Case, join: JoinPart): Issue[] | null {
  const before = c.runs.findLast(({ run }) => run.last <= join.first);
  const after = c.runs.find(({ run }) => run.first >= join.last);
  if (before === undefined || after === undefined) return null;
  const inOrder = before.run.document === after.run.document && before.run.to <= after.run.from;
  const distance = after.run.from - before.run.to;
  const sameVoice = isSameVoice(before.provenance, after.provenance);
  if (!inOrder || !sameVoice || distance > NEAR || join.how === "jump") {
    return [{ verdict: "spliced", class: "join", message: saySplice(join, inOrder, sameVoice, distance) }];
  }
  if (join.how === "skip") {
    return [
      {
        verdict: "edited",
        class: "rejoined",
        message: "Two halves are joined that the source parts by naming the speaker.",
      },
    ];
  }
  const left = textOf(c.index, before.run.to, after.run.from);
  const issues: Issue[] = [
    {
      verdict: "edited",
      class: "ellipsis",
      message: `The ellipsis leaves out ${count(distance, "word")} of the source.`,
    },
  ];
  if (leftOutNegation(c, before.run.to, after.run.from)) {
    issues.push({
      verdict: "edited",
      class: "negation",
      message: `The ellipsis leaves out a negation: “${shorten(left)}”.`,
    });
  }
  return issues;
}

/** Whether one person can be behind both: what is unknown on a side does not speak against it. */
function isSameVoice(before: Provenance, after: Provenance): boolean {
  const one = before.credits.at(-1);
  const other = after.credits[0];
  return one === undefined || other === undefined || matchCredits(one, other) !== "different";
}

function saySplice(join: JoinPart, inOrder: boolean, sameVoice: boolean, distance: number): string {
  if (!sameVoice) return "Words of two speakers are joined into one quotation.";
  if (!inOrder) {
    return join.how === "ellipsis"
      ? "The passages on the two sides of the ellipsis do not follow each other in the source."
      : "Separate passages are joined without a sign; they do not follow each other in the source.";
  }
  if (join.how === "jump")
    return `Separate passages are joined without a sign; ${count(distance, "word")} stand between them.`;
  return `The passages joined here stand ${count(distance, "word")} apart in the source.`;
}

function leftOutNegation({ index }: Case, from: number, to: number): boolean {
  for (let position = from; position < to; position++) {
    if (isDenial(index.vocabulary.form(index.ids[position] as number))) return true;
  }
  return false;
}

function markIssues(c: Case): Issue[] {
  const outside = c.runs.reduce((sum, { provenance }) => sum + provenance.outside.length, 0);
  const doubtful = c.runs.some(({ provenance }) => provenance.doubtful);
  if (outside <= STRAY_WORDS) return [];
  if (c.runs.every(({ provenance }) => isOwnWords(c.credit, provenance))) return [];
  if (doubtful) {
    return [
      {
        verdict: "verbatim",
        class: "marks",
        message: "The source’s quotation marks are broken here: whether the words are quoted cannot be told.",
      },
    ];
  }
  const all = c.runs.reduce((sum, { run }) => sum + run.to - run.from, 0);
  const message =
    outside >= all - STRAY_WORDS
      ? "The source has these words as its writer’s own, not as a quotation."
      : `Part of these words (${outside} of ${all}) stands outside the source’s quotation marks, as its writer’s own.`;
  return [{ verdict: "unquoted", class: "marks", message }];
}

/** Whether the draft credits the words to the text itself, or to who wrote or published it: then they need no marks. */
function isOwnWords(draft: Credit, { writers, isDocument }: Provenance): boolean {
  if (sameChain(draft.chain, writers) === "same") return true;
  return isDocument && draft.kind === "document";
}

function speakerIssues(c: Case): Issue[] {
  const issues = new Map<string, Issue>();
  for (const one of c.runs) {
    for (const credit of one.provenance.credits) {
      const issue = speakerIssue(c, one, credit);
      if (issue !== null) issues.set(issue.message, issue);
    }
  }
  return [...issues.values()];
}

/**
 * Whether the draft's credit agrees with one of a run's. An organisation of which the document speaks may stand for
 * its people there, so that it is nobody else for certain.
 */
function matchRun({ credit, naming }: Case, { run }: JudgedRun, source: Credit): Match {
  const match = matchCredits(credit, source);
  const isBody = credit.kind === "organisation" || credit.kind === "group";
  return match === "different" && isBody && naming.has(run.document) ? "unknown" : match;
}

/** The right words in another's mouth, or a credit that could not be held against the source's. */
function speakerIssue(c: Case, one: JudgedRun, source: Credit): Issue | null {
  const draft = c.credit;
  const match = matchRun(c, one, source);
  if (match === "same") return null;
  if (match === "different") {
    const message = `The draft credits ${draft.name}; the source credits ${source.name}.`;
    return { verdict: "misattributed", class: "speaker", message };
  }
  // that nobody is credited in the draft is no matter of its sources
  if (draft.named === source.named || draft.name === null) return null;
  const message = `The draft credits ${sayCredit(draft)}; the source credits ${sayCredit(source)}.`;
  return { verdict: "verbatim", class: "speaker", message };
}

function sayCredit({ name, named }: Credit): string {
  if (name === null) return "nobody that could be told";
  return named ? name : `“${name}”`;
}

/** What the draft itself marks without changing a word: "[sic]", "[T]he". */
function signIssues({ quoted, comparison }: Case): Issue[] {
  const issues: Issue[] = [];
  if (quoted.sic) issues.push({ verdict: "edited", class: "bracket", message: "“[sic]” is the writer’s." });
  const same = comparison.parts.filter((part) => part.kind === "same");
  if (same.some((part) => quoted.words.slice(part.first, part.last).some((word) => word.partlyBracketed))) {
    issues.push({ verdict: "edited", class: "bracket", message: "Brackets mark a changed letter." });
  }
  return issues;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 117)}…`;
}
