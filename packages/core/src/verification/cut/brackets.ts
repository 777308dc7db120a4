import { sameSpeaker } from "../../speakers/compare.js";
import { isNumberWord } from "../../text/numbers.js";
import { sameButForDress } from "../../text/quantities/quantities.js";
import { tokensIn } from "../../text/quantities/token.js";
import type { Comparison } from "../comparison.js";
import { type Change, draftNorms, sourceNorms } from "../differences/change.js";
import { differInNegation } from "../differences/negation.js";
import type { DifferenceClass, Issue } from "../verdict.js";
import { inFull } from "./plain-words.js";

/** A change in square brackets that gives the sentence another sense. */
export interface SenseChange {
  readonly change: Change;
  /** Positions of the source's words in the index; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly class: Extract<DifferenceClass, "negation" | "number" | "name" | "modality">;
}

/** The brackets of a quotation that change mood, number, name or negation, in the order of the quotation. */
export function senseChanges({ parts, changes }: Comparison): SenseChange[] {
  return parts.flatMap((part) => {
    const change = changes.get(part)?.change;
    if (change === undefined || !change.draft.some((word) => word.bracketed || word.partlyBracketed))
      return [];
    const touched = senseTouched(change);
    return touched === null ? [] : [{ change, from: part.from, to: part.to, class: touched }];
  });
}

/** The issues that such brackets add to the one of their own: what the change touches. */
export function bracketIssues(comparison: Comparison): Issue[] {
  return senseChanges(comparison).map(({ change, class: cls }) => ({
    verdict: "edited",
    class: cls === "negation" ? "bracket" : cls,
    message:
      change.source.length === 0
        ? `The bracket “${change.draftText}” changes the sense (${cls}).`
        : `The bracket “${change.draftText}” changes the sense of “${change.sourceText}” (${cls}).`,
  }));
}

function senseTouched(change: Change): SenseChange["class"] | null {
  const draft = draftNorms(change);
  const source = sourceNorms(change);
  if (differInNegation(draft.map(inFull).join(" ").split(" "), source.map(inFull).join(" ").split(" ")))
    return "negation";
  if (source.length === 0) return null;
  if (hasOtherNumber(draft, source)) return "number";
  if (hasOtherMood(draft, source)) return "modality";
  return hasOtherName(change) ? "name" : null;
}

/** Both sides have a number, and not the same. */
function hasOtherNumber(draft: readonly string[], source: readonly string[]): boolean {
  const one = draft.filter((norm) => norm !== "one" && isNumberWord(norm));
  const other = source.filter((norm) => norm !== "one" && isNumberWord(norm));
  if (one.length === 0 || other.length === 0) return false;
  const tokens = (norms: readonly string[]) => tokensIn(norms.join(" "));
  return !sameButForDress(tokens(one), tokens(other), (a, b) => a.norm === b.norm);
}

/** How sure, free or bound; the past form that reported speech takes ("would" for "will") is the same. */
const MOODS: readonly (readonly [string, RegExp])[] = [
  ["future", /\b(?:will|would|shall|going to)\b/],
  ["ability", /\b(?:can|could|able to)\b/],
  ["possibility", /\b(?:may|might|perhaps|maybe|possibly|probably)\b/],
  ["duty", /\b(?:must|have to|has to|had to|need to|needs to|needed to)\b/],
  ["advice", /\b(?:should|ought to)\b/],
  [
    "wish",
    /\b(?:hope|hopes|hoped|want|wants|wanted|wish|wishes|would like|intend|intends|intended|plan|plans|planned|try|tries|tried|trying) to\b/,
  ],
  [
    "opinion",
    /\b(?:think|thinks|thought|believe|believes|believed|hope|hopes|hoped|guess|suppose|suspect|seems|seemed|appears|appeared)\b/,
  ],
];

/** Moods that pass for each other. */
const NEAR: ReadonlySet<string> = new Set([
  "duty advice",
  "ability possibility",
  "wish opinion",
  "future wish",
]);

function hasOtherMood(draft: readonly string[], source: readonly string[]): boolean {
  const one = moodsOf(draft);
  const other = moodsOf(source);
  if (other.length === 0 || other.some((mood) => one.includes(mood))) return false;
  // a noun phrase in the place of a long stretch says nothing of its mood
  if (one.length === 0 && (source.length > 3 || !isVerbal(draft))) return false;
  return !one.some((mood) => other.some((second) => NEAR.has(`${second} ${mood}`)));
}

function moodsOf(norms: readonly string[]): string[] {
  const text = norms.map(inFull).join(" ");
  return MOODS.filter(([, pattern]) => pattern.test(text)).map(([mood]) => mood);
}

function isVerbal(norms: readonly string[]): boolean {
  return /\b(?:is|are|was|were|be|has|have|had|do|does|did)\b|\b[a-z]+(?:ed|s)$/.test(
    norms.map(inFull).join(" "),
  );
}

/** Both sides have a proper name, and these cannot be one. */
function hasOtherName({ draft, draftText, draftStartsSentence, source }: Change): boolean {
  const draftNames = properWords(draftText.split(/\s+/), draftStartsSentence);
  const sourceNames = properWords(
    source.map(({ text }) => text),
    source[0]?.startsSentence ?? true,
  );
  if (draft.length === 0 || draftNames === "" || sourceNames === "") return false;
  return sameSpeaker(draftNames, sourceNames) === "different";
}

function properWords(words: readonly string[], startsSentence: boolean): string {
  return words
    .map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, ""))
    .filter(
      (word, at) =>
        /^\p{Lu}[\p{L}'\u2019-]+$/u.test(word) && !/^I['\u2019]/.test(word) && !(startsSentence && at === 0),
    )
    .join(" ");
}
