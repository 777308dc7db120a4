import { NO_FILTER } from "../check/filters.js";
import type { Choice } from "../decisions/decision.js";
import { forgetNotes } from "../decisions/note.js";
import { decide, withoutDecision } from "../decisions/ties.js";
import { open, place, START, showHere } from "../frame/place.js";
import { keepSoon } from "../keep/keeping.js";
import { type Correction, NO_CORRECTION } from "../sources/corrections.js";
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
import { editedArticle } from "./edited-article.js";
import type { Draft, ReadFile, Source } from "./material.js";
import { newId } from "./new-id.js";

/** Begins a check of a draft; sources that were given before it stay. `file` is the draft's own, in base64. */
export function takeDraft(taken: Draft, file: string | null): void {
  draft.value = taken;
  draftFile.value = file;
  report.value = null;
  open({ ...START, check: place.peek().check ?? newId() });
  recheck();
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
  const added = documents.filter(isNew).map((one): Source => ({ ...one, correction: NO_CORRECTION }));
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

/** Decides on a quotation; the one that was decided before is replaced. */
export function decideOn(id: string, made: { choice: Choice; note: string; initials: string }): void {
  const quotations = report.peek()?.quotations ?? [];
  const at = new Date().toISOString();
  decisions.value = decide(decisions.peek(), quotations, id, { ...made, at }, hashes.peek());
  told.value = "The decision is kept.";
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
