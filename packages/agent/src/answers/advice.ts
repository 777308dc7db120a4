import {
  type CheckedQuotation,
  type Finding,
  inNameCase,
  isSound,
  type Report,
  type Sources,
  type Verdict,
} from "@hearsay/core";
import { oneLine, placesNear, type SourcePlace } from "@hearsay/core/plumbing";
import type { Anchor, Anchors } from "./anchor.js";
import { named } from "./lines.js";
import { type Mending, mendingsOf, mends } from "./mending.js";
import { type Replacement, replacementOf } from "./replacement.js";

/** What there is to do about a quotation. */
type Act = "keep" | "look" | "replace" | "credit" | "take-marks-off" | "give-source";

/** What to do about one quotation of a draft, and on what it rests. */
export interface Advice {
  /** The quotation's id in `quotations`. */
  readonly quotation: string;
  readonly verdict: Verdict;
  readonly act: Act;
  /** One or two sentences that say it. */
  readonly say: string;
  /** Exact words of the draft and what is to stand there, where that is all there is to do. */
  readonly replacement: Replacement | null;
  /** Whom to credit, where it is another than the draft's. */
  readonly credit: string | null;
  /** Where the source's words stand on which this rests, or which are nearest. */
  readonly anchor: Anchor | null;
  /** The source's words there, as they are. */
  readonly words: readonly string[];
}

/** Findings that a quotation is not simply kept with. */
const TO_LOOK_AT = new Set(["error", "warning"]);

/** What to do about each quotation of a draft, in their order. */
export function adviceOn(
  { article, quotations }: Report,
  ofQuotation: (quotation: CheckedQuotation) => readonly Finding[],
  sources: Sources,
  anchors: Anchors,
): Advice[] {
  const mendings = mendingsOf(article, quotations, sources);
  return quotations.map((quotation) => {
    const verdict = quotation.verdict ?? "cannot-check";
    const findings = ofQuotation(quotation).filter(({ severity }) => TO_LOOK_AT.has(severity));
    const base = {
      quotation: quotation.id,
      verdict,
      replacement: null,
      credit: null,
      ...passageOf(quotation, anchors),
    };
    if (isSound(verdict)) return { ...base, ...soundAdvice(findings) };
    if (verdict === "cannot-check") return { ...base, ...openAdvice(quotation) };
    if (verdict === "not-found") return { ...base, ...notFoundAdvice(quotation, sources, anchors) };
    if (verdict === "unquoted") return { ...base, ...unquotedAdvice(quotation) };
    const mending = mendings.get(quotation.id) ?? null;
    return { ...base, ...mendedAdvice(article.text, quotation, mending, reasonsOf(quotation)) };
  });
}

type Said = Partial<Advice> & Pick<Advice, "act" | "say">;

function soundAdvice([finding]: readonly Finding[]): Said {
  if (finding === undefined) return { act: "keep", say: "Keep it." };
  return {
    act: "look",
    say: `The words stand in the source, but look: ${oneLine(finding.message)} Read the source's sentence below and change the draft so that it says the same.`,
  };
}

function openAdvice(quotation: CheckedQuotation): Said {
  const reason = reasonsOf(quotation) || "Nothing tells whether the words stand in a source.";
  if (quotation.text.trim().split(/\s+/).length <= 2)
    return {
      act: "give-source",
      say: `Cannot tell: ${reason} Quote more of the sentence, or take the marks off.`,
    };
  const ask = reason.includes('"speakers"')
    ? "Find out, or ask; do not guess. Until then it does not count as checked."
    : "Give the source that has the words; until then it does not count as checked.";
  return { act: "give-source", say: `Cannot tell: ${reason} ${ask}` };
}

function unquotedAdvice({ speaker }: CheckedQuotation): Said {
  const who = speaker === null ? "" : ` of ${oneLine(speaker)}`;
  return {
    act: "take-marks-off",
    say: `Take the quotation marks off and report it: these are the words of whoever wrote the source, not a quotation${who}.`,
  };
}

function notFoundAdvice(quotation: CheckedQuotation, sources: Sources, anchors: Anchors): Said {
  const [near] = placesNear(sources, quotation.text, 1);
  const off =
    "No source given has these words: do not quote them. Take the quotation marks off, and keep the statement only if a source supports it; or give the source that has the words.";
  if (near === undefined) return { act: "take-marks-off", say: off, anchor: null, words: [] };
  return {
    act: "take-marks-off",
    say: `${off} ${nearSentence(near)}`,
    anchor: anchors.of(near),
    words: near.words.map(({ text }) => text),
  };
}

function nearSentence({ voice, speaker }: SourcePlace): string {
  if (voice === "own" && speaker !== null) {
    const name = inNameCase(oneLine(speaker));
    return `Nearest are words of ${name}, below: if they are what is meant, quote them exactly and credit ${name}.`;
  }
  return "Nearest are the words below, which are no quotation of a named person: they may be reported, without marks.";
}

function mendedAdvice(
  draft: string,
  quotation: CheckedQuotation,
  mending: Mending | null,
  reasons: string,
): Said {
  const { evidence, verdict } = quotation;
  const theirs = verdict === "misattributed" ? (evidence?.speaker ?? null) : null;
  const credit = theirs === null ? null : inNameCase(oneLine(theirs));
  const crediting =
    credit === null
      ? ""
      : `Credit ${credit}${quotation.speaker === null ? "" : `, not ${oneLine(quotation.speaker)}`}.`;
  const replacement =
    mending !== null && mends(mending) ? replacementOf(draft, quotation, mending.changes) : null;
  const act = verdict === "misattributed" ? ("credit" as const) : ("replace" as const);
  const how =
    replacement === null
      ? verdict === "misattributed"
        ? ""
        : "Quote the source's own words below instead, character for character, and check again."
      : `Replace ${changesInWords(quotation)}as shown.${credit === null ? "" : " See that nothing else in the sentence is said of the wrong person."}`;
  return { act, credit, replacement, say: [reasons, crediting, how].filter((one) => one !== "").join(" ") };
}

/** "“14 million” by “12 million” ", of a single change. */
function changesInWords({ evidence }: CheckedQuotation): string {
  const steps = evidence?.diff.filter(({ op, class: cls }) => op !== "equal" && !QUIET.has(cls ?? "")) ?? [];
  const [step] = steps;
  if (step === undefined || steps.length > 1 || step.op !== "replace") return "";
  return `${named(step.draft)} by ${named(step.source)} `;
}

const QUIET = new Set(["typography", "spelling", "artefact", "disfluency"]);

/** What was found against a quotation, in its own messages; notes are left out. */
function reasonsOf({ verdict, issues }: CheckedQuotation): string {
  const grave = issues.filter((issue) => issue.verdict === verdict || !isSound(issue.verdict));
  const messages = [...new Set(grave.map(({ message }) => forAgents(oneLine(message))))];
  return messages.slice(0, 3).join(" ");
}

/** Where the evidence stands, and its words: the sentence where it is one passage. */
function passageOf({ evidence }: CheckedQuotation, anchors: Anchors): Pick<Advice, "anchor" | "words"> {
  if (evidence === null) return { anchor: null, words: [] };
  const { passages, context, text } = evidence;
  const words = passages.length > 1 ? passages.map((passage) => passage.text) : [context.text || text];
  return { anchor: anchors.of(evidence), words };
}

/** What a message says of the command's options, in those of a call. */
function forAgents(message: string): string {
  return message.replace(/--speaker "([^"=]*)=([^"]*)"/g, (_, label: string, name: string) => {
    return `"speakers": ${JSON.stringify({ [label]: name })}`;
  });
}
