import type { Finding, Range } from "@hearsay/core";
import { computed, signal } from "@preact/signals";
import type { GivenArticle, OpenedArticle } from "./opened.js";
import type { Lens } from "./paint.js";
import { readPlace } from "./read-place.js";
import { allSaid, bySpeaker } from "./said.js";
import { edited, type SpeakerEdit } from "./speaker-edits.js";

/** The article that is open, and what was said of its speakers. */

export const opened = signal<OpenedArticle | null>(null);
export const edits = signal<readonly SpeakerEdit[]>([]);

/** What is being done before an article can be shown, for the reader; null while nothing is. */
export const awaited = signal<string | null>(null);
/** Why something could not be read, and what would try it again. */
export const failure = signal<{ readonly reason: string; readonly again: (() => void) | null } | null>(null);
/** The articles of a file that holds several, of which one is to be chosen. */
export const choices = signal<readonly GivenArticle[]>([]);

/** What was typed at the start, while another part is shown too. */
export const pasted = signal("");
export const address = signal("");

/** The reading with what was said of its speakers. */
export const reading = computed(() => {
  const now = opened.value;
  return now === null ? null : edited(now.reading, edits.value);
});

/** All attributions; those that are too unsure, too. */
export const all = computed(() => (reading.value === null ? [] : allSaid(reading.value)));

const least = computed(() => readPlace.value.least / 100);

/** Those that are sure enough to be shown. */
export const shown = computed(() =>
  all.value.filter(({ attribution }) => attribution.confidence >= least.value),
);

/** Those that are shown, in the order of the list. */
export const listed = computed(() =>
  readPlace.value.list === "speaker" ? bySpeaker(shown.value).flatMap(({ said }) => said) : shown.value,
);

/** What the pointer is on. */
export const hovered = signal<Lens | null>(null);

/** The attribution that was chosen. */
export const chosen = computed(
  () => shown.value.find(({ attribution }) => attribution.id === readPlace.value.attribution) ?? null,
);

/** What is under the lens: what the pointer is on, else what was chosen. */
export const lens = computed((): Lens | null => {
  if (hovered.value !== null) return hovered.value;
  if (chosen.value !== null) return { key: chosen.value.key, attribution: chosen.value.attribution.id };
  const key = shown.value.find((one) => one.key === readPlace.value.speaker)?.key;
  return key === undefined ? null : { key, attribution: null };
});

/** Words that are pointed at from the list: of a finding, or those that a headline is pinned to. */
export const pointedAt = signal<Range | null>(null);

/** Whether all but some words steps back. */
export const isUnderLens = computed(() => lens.value !== null || pointedAt.value !== null);

export const findings = computed((): readonly Finding[] => reading.value?.findings ?? []);
