import type { Owner } from "../../provenance/holding/holding.js";
import type { Provenance } from "../../provenance/provenance.js";
import { type Match, sameChain } from "../../speakers/compare.js";
import type { Credit } from "../../speakers/credits.js";
import { nameOf } from "../../speakers/name.js";
import { isTitle } from "../../speakers/name-words.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import type { SourceDocument } from "../lookup/source-index.js";
import { isLinked, isOpenQuestion, isOtherVoice, isRole } from "../roles.js";
import { matchCredits } from "../speaker-match.js";
import type { Issue } from "../verdict.js";
import type { Case, JudgedRun } from "./case.js";
import { STRAY_WORDS, standsAmong } from "./outside-marks.js";

/** Whether the source credits the words to whom the draft credits. */
export function speakerIssues(c: Case): Issue[] {
  const issues = new Map<string, Issue>();
  for (const one of c.runs) {
    for (const credit of creditsOfRun(one)) {
      const issue = speakerIssue(c, one, credit);
      if (issue !== null) issues.set(issue.message, issue);
    }
  }
  return [...issues.values()];
}

/** Whether all words of a run are, for certain, somebody else's than the draft's credit. */
export function isAnothers(c: Case, one: JudgedRun): boolean {
  const credits = creditsOfRun(one);
  return credits.length > 0 && credits.every((credit) => matchRun(c, one, credit) === "different");
}

/** Whether a run goes on from the credited one's words into somebody else's, or the other way round. */
export function changesSpeaker(c: Case, one: JudgedRun): boolean {
  const matches = creditsOfRun(one).map((credit) => matchRun(c, one, credit));
  return matches.includes("same") && matches.includes("different");
}

/** Whether the source credits a run's words, for certain, to whom the draft credits. */
export function agreesWithSource(c: Case, one: JudgedRun): boolean {
  const credits = creditsOfRun(one);
  return credits.length > 0 && credits.every((credit) => matchRun(c, one, credit) === "same");
}

/** Whose words a run holds: the speakers of marked words and turns, and the owners of what stands outside of marks. */
function creditsOfRun({ provenance }: JudgedRun): Credit[] {
  const { credits, outside, owners, holding } = provenance;
  const own =
    outside > STRAY_WORDS && holding.kind === "own-words" ? owners.filter((some) => some.length > 0) : [];
  return [...credits, ...own.map(creditOfOwners)];
}

/** Several who sign together are one voice, under the names of all of them. */
function creditOfOwners(owners: readonly Owner[]): Credit {
  const isPerson = owners.every(({ kind }) => kind === "person");
  return {
    name: owners.map(({ name }) => name).join(", "),
    chain: owners.flatMap(({ names }) => names),
    kind: isPerson ? "person" : "organisation",
    named: true,
    proved: isPerson && owners.every(({ name }) => isWholeName(name)),
  };
}

/** A first name and a surname and no more: in a title, what stands beside a name may be taken for a part of it. */
function isWholeName(name: string): boolean {
  const { kind, words } = nameOf(name);
  return kind === "named" && (words.length === 2 || words.length === 3);
}

const FAMILY =
  /\b(?:his|her|their|the|whose|'s|\u2019s) (?:\p{L}+ ){0,2}(?:family|relatives|parents|widow|widower|relations|next of kin)\b/iu;

/** Whether words that a report gives to a family are credited to an official whom it quotes for others: a tribute is not the officer's. */
function isFamilyNotOfficial(draft: Credit, source: Credit, { quoted }: Provenance): boolean {
  if (!draft.named || !draft.proved || source.name === null || !FAMILY.test(` ${source.name}`)) return false;
  const hasOffice = draft.chain.some(
    (name) => name.split(/\s+/).some(isTitle) && !/^(?:mr|mrs|ms|miss)\b/i.test(name),
  );
  return (
    hasOffice && sameChain(draft.chain, quoted) === "same" && sameChain(draft.chain, source.chain) !== "same"
  );
}

/** How far before a passage a pronoun's person may be named, in characters. */
const PRONOUN_REACH = 700;

/** What makes a name another's than the sentence's subject: "in a letter to her sister Solveig, she replied". */
const IN_PASSING =
  /\b(?:(?:to|with|of|from|for|by|about|against|like|unlike) (?:\p{L}+ ){0,2}|(?:her|his|their) (?:\p{L}+ ){1,2})$/iu;

/** Whether whoever "she said" stands for was named last before the run as nobody's subject: then the pronoun may be another's. */
function isNamedInPassing({ index }: Case, { run }: JudgedRun, source: Credit): boolean {
  const start = index.startOf(run.from);
  const { text } = (index.documents[run.document] as SourceDocument).article;
  const before = text.slice(Math.max(0, start - PRONOUN_REACH), start);
  const name = nameOf(source.name ?? "").words[0] ?? "";
  const at = name === "" ? -1 : before.lastIndexOf(name);
  return at >= 0 && IN_PASSING.test(before.slice(Math.max(0, at - 40), at));
}

/** Whether "she said" in a source may be somebody else's than it was taken for: in an obituary "she" is often whom its title names. */
function mayBeAnothersPronoun(c: Case, one: JudgedRun, source: Credit): boolean {
  if (isNamedInPassing(c, one, source)) return true;
  return standsAmong(c.credit, one.provenance.titled) && !opensParagraph(c, one, source);
}

/** Whether the paragraph of a run begins with the source's name, and has nobody of the draft's credit before the run. */
function opensParagraph({ index, credit }: Case, { run }: JudgedRun, source: Credit): boolean {
  const start = index.startOf(run.from);
  const { text, blocks } = (index.documents[run.document] as SourceDocument).article;
  const block = blocks[lastAtOrBefore(blocks, (each) => each.start, start)];
  const before = text.slice(Math.max(block?.start ?? 0, start - PRONOUN_REACH), start);
  const names = (name: string) => nameOf(name).words.at(-1) ?? "";
  const last = names(source.name ?? "");
  const at = last === "" ? -1 : before.indexOf(last);
  const isFirst = at >= 0 && /^(?:\p{Lu}[\p{L}.'’-]* ){0,4}$/u.test(before.slice(0, at));
  return isFirst && !credit.chain.some((name) => names(name) !== "" && before.includes(names(name)));
}

/** Whether a credit is that of the owners of a whole document, and not of a speaker or of a part. */
function isOwners({ holding }: Provenance, { chain }: Credit): boolean {
  return holding.parts.length === 0 && holding.owners.some(({ name }) => chain.includes(name));
}

/**
 * Whether the draft's credit agrees with one of a run's, or with what reads like a label before it. `different` takes proof on
 * both sides. An organisation of which the document speaks may stand for its people there, so that it is nobody else for certain.
 */
function matchRun(c: Case, one: JudgedRun, source: Credit): Match {
  const { credit, naming } = c;
  const { run, provenance } = one;
  const match = matchCredits(credit, source);
  if (
    match === "unknown" &&
    source.name !== null &&
    credit.proved &&
    isOtherVoice(credit, source.name, provenance.voices)
  )
    return "different";
  if (match === "unknown" && isFamilyNotOfficial(credit, source, provenance)) return "different";
  if (match !== "different") return match;
  if (sameChain(credit.chain, provenance.labels) === "same") return "same";
  if (!credit.proved || !source.proved || source.kind === "document") return "unknown";
  if (source.byPronoun && mayBeAnothersPronoun(c, one, source)) return "unknown";
  // whoever stands in the letterhead, the title or the signature may have written what another sign gives to somebody else
  if (isOwners(provenance, source) && standsAmong(credit, provenance.fringe)) return "unknown";
  const isBody = credit.kind === "organisation" || credit.kind === "group";
  return isBody && naming.has(run.document) ? "unknown" : match;
}

/**
 * Why it stays open whether the words are the credited one's: they stand under a role that somebody in particular holds, and
 * nothing links the name with it, or are a question where nobody is named who answers; null where nothing is open. Words of a speaker whom nobody knows stay with a note.
 */
export function openRole(c: Case): string | null {
  if (!c.credit.named || c.credit.kind !== "person") return null;
  for (const one of c.runs) {
    for (const source of creditsOfRun(one)) {
      const { name } = source;
      if (
        name !== null &&
        isOpenQuestion(name, one.provenance.voices) &&
        matchRun(c, one, source) === "unknown"
      )
        return `The source has these words from whoever asks (“${name}”), and names nobody who answers. Whether ${c.credit.name} asked or answered could not be told.`;
      if (name === null || !isLabel(one, name) || !isRole(name) || matchRun(c, one, source) !== "unknown")
        continue;
      if (isLinked(c.credit, name, c.index, yearOf(c, one))) continue;
      return `The source has these words from “${name}”. Whether that is ${c.credit.name} could not be told: if so, --speaker "${name}=${c.credit.name}" says it.`;
    }
  }
  return null;
}

/** Whether a name is the label of a turn, or the owner of a document: what a report says of "a spokesman" is only loose. */
function isLabel({ provenance }: JudgedRun, name: string): boolean {
  return provenance.voices.includes(name) || provenance.holding.owners.some((owner) => owner.name === name);
}

/** The year of a run's document, where its date tells. */
function yearOf({ index }: Case, { run }: JudgedRun): number | null {
  const year = /\b(?:19|20)\d{2}\b/.exec(index.documents[run.document]?.article.published ?? "");
  return year === null ? null : Number(year[0]);
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
