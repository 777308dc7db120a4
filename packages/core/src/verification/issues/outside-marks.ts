import type { Provenance } from "../../provenance/provenance.js";
import { sameChain } from "../../speakers/compare.js";
import type { Credit } from "../../speakers/credits.js";
import { nameOf } from "../../speakers/name.js";
import type { Issue } from "../verdict.js";
import type { Case } from "./case.js";

/** So many words outside the marks may be a slip of the marks; more are the writer's own words. */
export const STRAY_WORDS = 1;

/**
 * Words that a report has outside of quotation marks, as its writer's own. A text that is somebody's own words needs no marks,
 * and of one that does not tell whose words it holds nothing can be proved.
 */
export function markIssues(c: Case): Issue[] {
  const outside = c.runs.reduce((sum, { provenance }) => sum + provenance.outside, 0);
  if (outside <= STRAY_WORDS) return [];
  const touched = c.runs.filter(({ provenance }) => provenance.outside > 0);
  if (touched.every(({ provenance }) => isOwnWords(c.credit, provenance))) return [];
  if (touched.some(({ provenance }) => provenance.doubtful)) {
    return [
      note("The source’s quotation marks are broken here: whether the words are quoted cannot be told."),
    ];
  }
  if (!touched.every(({ provenance }) => reportsOn(c.credit, provenance))) return openOwners(c);
  const all = c.runs.reduce((sum, { run }) => sum + run.to - run.from, 0);
  const message =
    outside >= all - STRAY_WORDS
      ? "The source has these words as its writer’s own, not as a quotation."
      : `Part of these words (${outside} of ${all}) stands outside the source’s quotation marks, as its writer’s own.`;
  return [{ verdict: "unquoted", class: "marks", message }];
}

/**
 * Whether the draft credits the words to the text itself, to who wrote or published it, or to the name that stands
 * before them with a colon: then they need no marks.
 */
function isOwnWords(draft: Credit, provenance: Provenance): boolean {
  const { labels, writers, holding, owners } = provenance;
  // somebody whom a release quotes by name is not the body that gives it out, but its people are credited with their body
  if (holding.kind !== "report" && reportsOn(draft, provenance)) return false;
  // a person who speaks for a body is not the body: what is said beside their name is no credit
  const isPerson = draft.named && draft.kind === "person";
  const credited = isPerson ? draft.chain.filter((name) => !name.startsWith(`${draft.name},`)) : draft.chain;
  const owning = owners.flatMap((some) => some.filter(({ kind }) => !isPerson || kind === "person"));
  const names = owning.flatMap((owner) => owner.names);
  if (sameChain(credited, [...writers, ...labels, ...names]) === "same") return true;
  return draft.kind === "document" && holding.genre !== "news report";
}

/** A pronoun that stands for the document itself as well as for people. */
const MAY_BE_A_TEXT = /^(?:they|it)$/i;

/** Whether the document is demonstrably a report about whom the draft credits, so that what it does not mark is not theirs. */
function reportsOn(draft: Credit, { holding, quoted, signed }: Provenance): boolean {
  if (holding.kind === "report") {
    return draft.name !== null && !MAY_BE_A_TEXT.test(draft.name) && !standsAmong(draft, signed);
  }
  // in an interview whoever wrote it has words of their own before the first question
  if (holding.kind === "transcript") return draft.named;
  return holding.quotesOthers && draft.named && sameChain(draft.chain, quoted) === "same";
}

/** Whether a credited name stands among the words of signatures, letterheads or titles: then they may have written the text. */
export function standsAmong({ chain }: Credit, words: ReadonlySet<string>): boolean {
  return chain.some((name) => {
    const { kind, forms } = nameOf(name);
    return kind === "named" && words.has(forms.at(-1) as string);
  });
}

/** A note that whose words these are could not be told, and how to tell it. */
function openOwners(c: Case): Issue[] {
  const open = c.runs.find(
    ({ provenance }) => provenance.outside > 0 && provenance.owners.every((some) => some.length === 0),
  );
  if (open === undefined || c.credit.name === null) return [];
  const file = c.index.documents[open.run.document]?.article.name ?? "";
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return [
    note(
      `Whose words ${name} holds could not be told. If they are ${c.credit.named ? c.credit.name : "the credited speaker"}’s, say so: --speaker "${name}=${c.credit.named ? c.credit.name : "NAME"}".`,
    ),
  ];
}

function note(message: string): Issue {
  return { verdict: "verbatim", class: "marks", message };
}
