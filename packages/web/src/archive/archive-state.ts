import type {
  ArchiveArticle,
  ArchiveCensus,
  ArchiveChanges,
  ArchiveTrace,
  ArchiveWho,
} from "@hearsay/client";
import { plural } from "@hearsay/core/plumbing";
import { effect } from "@preact/signals";
import { api } from "../server/api.js";
import { told } from "../state/check-state.js";
import { archivePlace } from "./archive-place.js";
import { asked } from "./asked.js";

/** What Archive shows, as the server answers to what the address names. */

export const census = asked<"census", ArchiveCensus>(
  () => "census",
  (_, signal) => api.archive(signal),
);

export const traced = asked<string, ArchiveTrace>(
  () => (archivePlace.value.changes ? null : archivePlace.value.words),
  (words, signal) => api.trace({ words }, signal),
);

export const openArticle = asked<number, ArchiveArticle>(
  () => archivePlace.value.article,
  (number, signal) => api.archiveArticle(number, signal),
);

/** Asked anew where one of its filters is another one; a key is text, so that it can be compared. */
export const openPerson = asked<string, ArchiveWho>(
  () => {
    const { who, saidSince, saidUntil, saidIn, role } = archivePlace.value;
    return who === null ? null : JSON.stringify([who, saidSince, saidUntil, saidIn, role]);
  },
  (key, signal) => {
    const [name, since, until, outlet, role] = JSON.parse(key);
    return api.archiveWho({ name, since, until, outlet, role }, signal);
  },
);

export const changed = asked<string, ArchiveChanges>(
  () => {
    const { changes, since, outlet, after } = archivePlace.value;
    return changes ? JSON.stringify([since, outlet, after]) : null;
  },
  (key, signal) => {
    const [since, outlet, after] = JSON.parse(key);
    return api.archiveChanges({ since, outlet, after }, signal);
  },
);

effect(() => {
  const now = changed.now.value;
  if (now?.state === "there") told.value = `${plural(now.answer.changes.length, "changed version")} listed.`;
});

effect(() => {
  const now = traced.now.value;
  if (now?.state !== "there") return;
  const { occurrences } = now.answer;
  told.value =
    occurrences.length === 0
      ? "These words were not found."
      : `Found at ${plural(occurrences.length, "place")}.`;
});

/** The article that was open, whose line has the focus again once it is closed. */
let opened: number | null = null;

effect(() => {
  const { article } = archivePlace.value;
  const closed = article === null ? opened : null;
  opened = article;
  if (closed !== null)
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`.moment-line[data-kept="${closed}"]`)?.focus(),
    );
});
