import { isRole as isOffice } from "../article/transcript/roles.js";
import { sameChain } from "../speakers/compare.js";
import type { Credit } from "../speakers/credits.js";
import { mayHoldOffice } from "../speakers/lexicon/office-holders.js";
import { nameOf } from "../speakers/name.js";
import type { SourceIndex } from "./lookup/source-index.js";

/** Labels of those who ask, in whose turns nobody who has a label of their own speaks. */
const ASKING =
  /^(?:q|question(?:er)?|the press|press|reporters?|journalists?|(?:the )?interviewer|host|moderator|presenter|anchor|facilitator|(?:an? |unidentified |the )?(?:audience(?: members?)?|caller|voice|reporter|question))(?:\b.*)?$/i;

/** Labels of voices that nothing in a transcript tells apart from anybody. */
const ANONYMOUS =
  /^(?:(?:unidentified|unknown|male|female|an?)\b.*|(?:speaker|voice|participant|person|guest|panel(?:l?ist)?|interviewee|answer|a|s|witness|the witness|subject|respondent|caller|man|woman|members?|all|several|many|others?)\s?#?(?:\d{1,3}|[A-Z])?)\.?$/i;

/** Accounts of a thread: "mm_pancake", "@harbour.watch", "user1978". */
const ACCOUNT = /^(?:u\/)?@?(?=[\p{Ll}\d._-]*[\p{Ll}])[\p{Ll}\d._-]{3,40}$/u;

/** An outlet's letters: "KTV", as an interview has them before its questions. */
const LETTERS = /^\p{Lu}{2,6}$/u;

/** Whether a label is an outlet's letters in an interview of two, and not the initials of somebody's name. */
function isOutletOf(label: string, chain: readonly string[], voices: readonly string[]): boolean {
  if (voices.length !== 2 || !LETTERS.test(label)) return false;
  return !chain.some((name) => sameChain([name], [label]) === "same" || initialsOf(name).startsWith(label));
}

function initialsOf(name: string): string {
  return nameOf(name)
    .words.map((word) => word[0]?.toUpperCase() ?? "")
    .join("");
}

/**
 * Whether a label stands for somebody who asks while nobody who answers has a name among the voices: then nothing tells
 * whether words under it are the credited speaker's.
 */
export function isOpenQuestion(label: string, voices: readonly string[]): boolean {
  return isAsking(label) && voices.every((voice) => isAsking(voice) || ANONYMOUS.test(voice.trim()));
}

/** Whether a label stands for somebody who asks, and not for somebody who is asked. */
function isAsking(label: string): boolean {
  return ASKING.test(label.trim());
}

/**
 * Whether whose words stand under a label is somebody else's for certain: it is that of who asks, or another account, and the
 * credited speaker has a label of their own among the voices.
 */
export function isOtherVoice({ named, chain }: Credit, label: string, voices: readonly string[]): boolean {
  if (!named || !(isAsking(label) || ACCOUNT.test(label) || isOutletOf(label, chain, voices))) return false;
  return voices.some((voice) => voice !== label && !isAsking(voice) && sameChain(chain, [voice]) === "same");
}

/**
 * Whether a label or an owner is a role that one person holds ("THE PRESIDENT", "the Chair"), so that it is somebody in
 * particular, though the document does not name them.
 */
export function isRole(label: string): boolean {
  if (ANONYMOUS.test(label.trim()) || ACCOUNT.test(label) || isAsking(label)) return false;
  // "CLERK" begins with a capital as a name does; the list of offices tells it
  return (nameOf(label).kind === "generic" && /\p{L}{4}/u.test(label)) || isOffice(label);
}

/** How far a name may stand from a role that is its own, in words. */
const BESIDE = 4;
/** So many places at which a name stands are looked at. */
const MOST_PLACES = 400;

/**
 * Whether anything links a speaker with a role: the draft gives them that role, or somewhere in the sources the name stands
 * beside it ("President Obama", "Ada Okafor, the chair").
 */
export function isLinked({ chain }: Credit, role: string, index: SourceIndex, year: number | null): boolean {
  const roleWords = wordsOfRole(role);
  if (roleWords.length === 0) return true;
  if (chain.some((name) => wordsOfRole(name).some((word) => roleWords.includes(word)))) return true;
  const surnames = new Set(
    chain.flatMap((name) => (nameOf(name).kind === "named" ? (nameOf(name).forms.at(-1) ?? []) : [])),
  );
  if ([...surnames].some((surname) => mayHoldOffice(role, surname, year))) return true;
  const roleIds = new Set(roleWords.map((word) => index.vocabulary.find(word)).filter((id) => id >= 0));
  if (roleIds.size === 0) return false;
  const vice = roleWords.includes("vice") ? -1 : index.vocabulary.find("vice");
  for (const surname of surnames) {
    const id = index.vocabulary.find(surname);
    if (id < 0) continue;
    let linked = false;
    index.words.forEach(Int32Array.of(id), 0, MOST_PLACES, (position) => {
      for (let at = position - BESIDE; at <= position + BESIDE; at++)
        if (roleIds.has(index.ids[at] ?? -1) && index.ids[at - 1] !== vice) linked = true;
    });
    if (linked) return true;
  }
  return false;
}

/** The telling words of a role: "president" of "THE PRESIDENT", "vice" of "the Vice President", whose office is another one. */
function wordsOfRole(role: string): string[] {
  const words = (role.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !DECORATION.test(word));
  return words.includes("vice") ? ["vice"] : words;
}

const DECORATION = /^(?:madam|acting|former|deputy|honou?rable|right|that|with|from|said)$/;
