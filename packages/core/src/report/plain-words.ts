import type { SetAsideReason } from "../quotations/quotation.js";
import type { DifferenceClass, DiffStep } from "../verification/verdict.js";

/** "1 quotation", "2 quotations", "no quotations". */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count === 0 ? "no" : count} ${count === 1 ? noun : nouns}`;
}

/** A share as a percentage; only all of the words are 100 %. */
function percent(share: number): string {
  return share >= 1 ? "100 %" : `${Math.min(99, Math.round(Math.max(share, 0) * 100))} %`;
}

/** How near a passage is: "all words agree", "79 % of the words agree". */
export function agreement(similarity: number): string {
  return similarity >= 1 ? "all words agree" : `${percent(similarity)} of the words agree`;
}

/** Milliseconds as hh:mm:ss. */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** What a report says that leaves out what a baseline knows. */
export function leftOutAsKnown(known: number): string {
  return `${plural(known, "verdict or finding", "verdicts and findings")} left out, known from the baseline`;
}

/** Why a marked span was set aside, for a reader. */
export const SET_ASIDE_WORDS: Readonly<Record<SetAsideReason, string>> = {
  nickname: "a nickname",
  title: "a title",
  scare: "scare quotes",
  term: "a word spoken of as a word",
  nested: "inside another quotation",
  empty: "nothing between the marks",
  "own-words": "the layout of a transcript or a statement",
};

/** Stands where two passages are joined without a sign. */
export const JOIN = "\u2016";

/** Whether a step only says that the passages before and after it stand apart in the sources. */
export function isJoin({ class: cls, draft, source }: DiffStep): boolean {
  return cls === "join" && draft === "" && source === "";
}

/** Differences that change nothing a reader must judge; they are shown in a quiet colour. */
export const QUIET_CLASSES: ReadonlySet<DifferenceClass> = new Set([
  "typography",
  "spelling",
  "bracket",
  "ellipsis",
  "masked",
  "disfluency",
  "rejoined",
  "artefact",
]);
