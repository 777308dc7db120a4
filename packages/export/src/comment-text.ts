import type { CheckedQuotation, Evidence, Finding, Verdict } from "@hearsay/core";
import { clock, oneLine } from "@hearsay/core/plumbing";

/** What somebody decided about a quotation that was checked. */
export interface Decision {
  /** The words may stay as they are; they are to be corrected; somebody is to be asked. */
  readonly state: "accepted" | "fix" | "ask";
  readonly note: string;
  /** Of the one who decided. */
  readonly initials: string;
}

/** What is known of a quotation beside its verdict. */
export interface Beside {
  /** Findings about the quotation as a whole that say more than its verdict. */
  readonly findings?: readonly Finding[];
  readonly decision?: Decision;
}

/** How a comment begins, by the verdict. */
const LEADS: Readonly<Record<Verdict, string>> = {
  "not-found": "Not found in the sources",
  unquoted: "No quotation in the source",
  misattributed: "Credited to somebody else in the source",
  spliced: "Differs from the source",
  altered: "Differs from the source",
  edited: "Agrees with the source, but for marked or usual edits",
  verbatim: "Agrees with the source",
  "cannot-check": "Could not be checked",
};
const NOT_CHECKED = "Not checked";

const DECISIONS: Readonly<Record<Decision["state"], string>> = {
  accepted: "Accepted",
  fix: "To be corrected",
  ask: "To be asked",
};

const LONGEST_PASSAGE = 300;
const LONGEST_NAME = 120;

/**
 * What a comment says of a quotation, a line for each thing: how it stands to the source and where, what else was found, the
 * passage, and what was decided.
 */
export function commentText(quotation: CheckedQuotation, { findings = [], decision }: Beside = {}): string {
  const { verdict, issues, evidence } = quotation;
  // what is to be known of words that agree is no reason why they do
  const main =
    verdict === "verbatim" ? undefined : (issues.find((issue) => issue.verdict === verdict) ?? issues[0]);
  const said = new Set([main?.message, ...findings.map(({ message }) => message)]);
  const lines = [
    headOf(verdict, main?.message, evidence),
    ...issues.filter(({ message }) => !said.has(message)).map(({ message }) => oneLine(message)),
    ...findings.map(findingText),
    ...passageOf(verdict, evidence),
    ...(decision === undefined ? [] : [decisionText(decision)]),
  ];
  return lines.join("\n");
}

/** What a comment says of a finding that is not about one quotation as a whole. */
export function findingText({ severity, message, rule }: Finding): string {
  return `${severity[0]?.toUpperCase()}${severity.slice(1)}: ${oneLine(message)} (${oneLine(rule)})`;
}

function headOf(verdict: Verdict | null, message: string | undefined, evidence: Evidence | null): string {
  const lead = verdict === null ? NOT_CHECKED : LEADS[verdict];
  const why = message === undefined ? "" : `: ${withinSentence(oneLine(message).replace(/\.$/, ""))}`;
  // the nearest passage is no source of words that are in none
  const place = evidence === null || verdict === "not-found" ? "" : ` (${placeOf(evidence)})`;
  return `${lead}${why}${place}.`;
}

/** A message goes on after a colon; what may be a name keeps its capital. */
function withinSentence(message: string): string {
  return message.replace(/^(?:The|These|Separate|Two|Brackets|Between|Whose|There) /, (word) =>
    word.toLowerCase(),
  );
}

function placeOf({ source, page, time, line }: Evidence): string {
  const name = shortened(source, LONGEST_NAME);
  if (page !== null) return `${name}, page ${page}`;
  if (time !== null) return `${name}, ${clock(time)}`;
  return line === null ? name : `${name}, line ${line}`;
}

/** The passage, where it is not simply the quotation's words. */
function passageOf(verdict: Verdict | null, evidence: Evidence | null): string[] {
  if (evidence === null || verdict === "verbatim") return [];
  const who = evidence.speaker === null ? "" : ` (${shortened(evidence.speaker, LONGEST_NAME)})`;
  const words = `“${shortened(evidence.text, LONGEST_PASSAGE)}”${who}`;
  return [verdict === "not-found" ? `Nearest passage, ${placeOf(evidence)}: ${words}` : `Source: ${words}`];
}

function decisionText({ state, note, initials }: Decision): string {
  const by = initials.trim() === "" ? "" : ` (${oneLine(initials)})`;
  const why = note.trim() === "" ? "" : `: ${oneLine(note)}`;
  return `${DECISIONS[state]}${by}${why}`;
}

/** The text on one line, its middle left out where it is very long. */
function shortened(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const side = Math.floor((most - 3) / 2);
  const head = line.slice(0, side).replace(/[\ud800-\udbff]$/, "");
  return `${head} … ${line.slice(-side).replace(/^[\udc00-\udfff]/, "")}`;
}
