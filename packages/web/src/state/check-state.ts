import type { Report } from "@hearsay/core";
import { computed, signal } from "@preact/signals";
import { type Filter, filtered, NO_FILTER } from "../check/filters.js";
import { type Entry, railEntries } from "../check/rail-order.js";
import type { Decision } from "../decisions/decision.js";
import { tieDecisions } from "../decisions/ties.js";
import { place } from "../frame/place.js";
import { isNearlyDraft } from "../sources/draft-itself.js";
import type { SaidHolding } from "../worker/checker.js";
import type { Draft, RefusedFile, Source } from "./material.js";

/** The check that is open: what was given, what came out, and what was decided. */

export const draft = signal<Draft | null>(null);
/** The draft's file as it was given, in base64; null of a pasted text. */
export const draftFile = signal<string | null>(null);
export const sources = signal<readonly Source[]>([]);
export const refused = signal<readonly RefusedFile[]>([]);
export const decisions = signal<readonly Decision[]>([]);

/** Whether something was given that would be lost. */
export const isOpen = computed(
  () => draft.value !== null || sources.value.length > 0 || refused.value.length > 0,
);

const original = computed(() => draft.value?.original ?? null);

/** The sources that read like another version of the draft, by their names. */
export const versionsOfDraft = computed((): readonly string[] => {
  const text = original.value;
  if (text === null) return [];
  return sources.value.filter(({ article }) => isNearlyDraft(text, article.text)).map(({ name }) => name);
});

/** The last report; its offsets are those of the text that it was made of, `report.article.text`. */
export const report = signal<Report | null>(null);
/** Whether the report has only the quotations that were verified so far, and no findings. */
export const isPartial = signal(false);
export const holdings = signal<ReadonlyMap<string, SaidHolding>>(new Map());

/** How many files are being read. */
export const filesAwaited = signal(0);
export const isChecking = signal(false);
/** Why the check could not be made, for the reader. */
export const failure = signal<string | null>(null);
/** What happened last, to be said aloud. */
export const told = signal("");

export const filter = signal<Filter>(NO_FILTER);

export const hashes = computed(
  (): ReadonlyMap<string, string | null> => new Map(sources.value.map(({ name, sha256 }) => [name, sha256])),
);

export const entries = computed((): readonly Entry[] => {
  const made = report.value;
  return made === null ? [] : railEntries(made, tieDecisions(made.quotations, decisions.value, hashes.value));
});

export const shownEntries = computed(() => filtered(entries.value, filter.value));

/** The quotation that is looked at; the first of the rail where none is chosen. */
export const selected = computed((): Entry | null => {
  const id = place.value.quotation;
  return entries.value.find(({ quotation }) => quotation.id === id) ?? entries.value[0] ?? null;
});
