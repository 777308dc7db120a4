import { editedArticle } from "@hearsay/core/plumbing";
import { NO_FILTER } from "../check/filters.js";
import type { Choice } from "../decisions/decision.js";
import { forgetNotes } from "../decisions/note.js";
import { decide, withoutDecision } from "../decisions/ties.js";
import { open, place, START, showHere } from "../frame/place.js";
import { keepSoon } from "../keep/keeping.js";
import { type Correction, NO_CORRECTION } from "../sources/corrections.js";
import { isDraftItself } from "../sources/draft-itself.js";
import {
  decisions,
  draft,
  draftFile,
  failure,
  filter,
  hashes,
  holdings,
  refused,
  report,
  sources,
  told,
} from "./check-state.js";
import { recheck } from "./checking.js";
import { withDistinctNames } from "./distinct-names.js";
import type { Draft, ReadFile, Source } from "./material.js";
import { newId } from "./new-id.js";

const NO_SOURCE_OF_ITSELF =
  "The draft stood among the material, too, and was left out there: a draft proves nothing of itself.";

/** Begins a check of a draft; sources that were given before it stay. `file` is the draft's own, in base64. */
export function takeDraft(taken: Draft, file: string | null): void {
  const others = sources.peek().filter((source) => !isDraftItself(taken, source));
  const wasSource = others.length < sources.peek().length;
  if (wasSource) sources.value = others;
  draft.value = wasSource ? { ...taken, notes: [...taken.notes, NO_SOURCE_OF_ITSELF] } : taken;
  draftFile.value = file;
  report.value = null;
  open({ ...START, check: place.peek().check ?? newId() });
  recheck({ sourcesChanged: wasSource });
  keepSoon({ materialChanged: true });
}

/** The draft's words as they stand now. */
export function editDraft(text: string): void {
  const now = draft.peek();
  if (now === null || now.article.text === text) return;
  draft.value = { ...now, article: editedArticle(now.article, text) };
  recheck({ soon: false });
  keepSoon();
}

/** Takes what was read of files as sources; one that is there already, with the same bytes, is not taken twice. */
export function takeSources({ documents, refused: unread }: ReadFile): void {
  const now = sources.peek();
  const isNew = (one: ReadFile["documents"][number]) =>
    !now.some((have) => have.sha256 !== null && have.sha256 === one.sha256 && have.name === one.name);
  const checked = draft.peek();
  const isDraft = (one: ReadFile["documents"][number]) => checked !== null && isDraftItself(checked, one);
  if (checked !== null && documents.some(isDraft) && !checked.notes.includes(NO_SOURCE_OF_ITSELF))
    draft.value = { ...checked, notes: [...checked.notes, NO_SOURCE_OF_ITSELF] };
  const added = documents
    .filter((one) => isNew(one) && !isDraft(one))
    .map((one): Source => ({ ...one, correction: NO_CORRECTION }));
  sources.value = withDistinctNames([...now, ...added]);
  const known = new Set(unread.map(({ name }) => name));
  refused.value = [...refused.peek().filter(({ name }) => !known.has(name)), ...unread];
  if (place.peek().check === null) showHere({ check: newId() });
  recheck({ sourcesChanged: true });
  keepSoon({ materialChanged: true });
}

export function correctSource(name: string, correction: Correction): void {
  sources.value = sources.peek().map((one) => (one.name === name ? { ...one, correction } : one));
  recheck({ sourcesChanged: true });
  keepSoon({ materialChanged: true });
}

export function removeSource(name: string): void {
  sources.value = sources.peek().filter((one) => one.name !== name);
  if (place.peek().source === name) showHere({ pane: "sources", source: null, at: null });
  recheck({ sourcesChanged: true });
  keepSoon({ materialChanged: true });
}

export function forgetRefused(name: string): void {
  refused.value = refused.peek().filter((one) => one.name !== name);
  recheck({ sourcesChanged: true });
  keepSoon({ materialChanged: true });
}

interface Made {
  readonly choice: Choice;
  readonly note: string;
  readonly initials: string;
}

/** Decides on a quotation; the one that was decided before is replaced. */
export function decideOn(id: string, made: Made): void {
  amendDecision(id, made);
  told.value = "The decision is kept.";
}

/** The same without a word: a note that is written after the decision belongs to it at once. */
export function amendDecision(id: string, made: Made): void {
  const quotations = report.peek()?.quotations ?? [];
  const at = new Date().toISOString();
  decisions.value = decide(decisions.peek(), quotations, id, { ...made, at }, hashes.peek());
  keepSoon();
}

export function takeBack(id: string): void {
  const quotations = report.peek()?.quotations ?? [];
  decisions.value = withoutDecision(decisions.peek(), quotations, id, hashes.peek());
  told.value = "The decision is taken back.";
  keepSoon();
}

/** An empty page; what was open is kept. */
export function beginAnew(): void {
  forget();
  open(START);
}

/** Forgets what is open, without a trace in the address. */
export function forget(): void {
  draft.value = null;
  draftFile.value = null;
  sources.value = [];
  refused.value = [];
  decisions.value = [];
  forgetNotes();
  report.value = null;
  holdings.value = new Map();
  failure.value = null;
  filter.value = NO_FILTER;
  recheck({ sourcesChanged: true });
}
