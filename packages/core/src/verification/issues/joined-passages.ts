import type { Provenance } from "../../provenance/provenance.js";
import type { JoinPart } from "../alignment/parts.js";
import { textOf } from "../comparison.js";
import { isDenial } from "../differences/negation.js";
import { ELLIPSIS_REACH } from "../lookup/candidates.js";
import { matchCredits } from "../speaker-match.js";
import type { Issue } from "../verdict.js";
import type { Case } from "./case.js";
import { changesSpeaker } from "./wrong-speaker.js";

const COLUMNS: Issue = {
  verdict: "verbatim",
  class: "artefact",
  message: "The source has the words in a column of text, beside other columns.",
};

/** An ellipsis may stand for so many words of one document; more makes two passages of it. */
const NEAR = ELLIPSIS_REACH;

/** What joins two passages: an ellipsis, the words that name the speaker, or nothing. */
export function joinIssues(c: Case): Issue[] {
  const issues = c.comparison.joins.flatMap((join) => joinIssue(c, join) ?? []);
  if (c.comparison.joins.some((join) => join.how === "column")) issues.push(COLUMNS);
  if (issues.some(({ verdict }) => verdict === "spliced") || !c.runs.some((one) => changesSpeaker(c, one)))
    return issues;
  return [{ verdict: "spliced", class: "join", message: TWO_SPEAKERS }, ...issues];
}

const TWO_SPEAKERS = "Words of two speakers are joined into one quotation.";

function joinIssue(c: Case, join: JoinPart): Issue[] | null {
  if (join.how === "column") return null;
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
  const issues: Issue[] = [saysLeftOut(join, distance)];
  if (join.how === "ellipsis" && leftOutNegation(c, before.run.to, after.run.from)) {
    issues.push({
      verdict: "edited",
      class: "negation",
      message: `The ellipsis leaves out a negation: “${shorten(left)}”.`,
    });
  }
  return issues;
}

/** What is left out at an ellipsis, or between the halves that the draft parts by naming the speaker. */
function saysLeftOut({ how }: JoinPart, distance: number): Issue {
  const words = `${count(distance, "word")} of the source`;
  return how === "break"
    ? { verdict: "edited", class: "rejoined", message: `Between the two halves ${words} are left out.` }
    : { verdict: "edited", class: "ellipsis", message: `The ellipsis leaves out ${words}.` };
}

/** Whether one person can be behind both: what is unknown on a side does not speak against it. */
function isSameVoice(before: Provenance, after: Provenance): boolean {
  const one = before.credits.at(-1);
  const other = after.credits[0];
  return one === undefined || other === undefined || matchCredits(one, other) !== "different";
}

function saySplice(join: JoinPart, inOrder: boolean, sameVoice: boolean, distance: number): string {
  if (!sameVoice) return TWO_SPEAKERS;
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

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 117)}…`;
}
