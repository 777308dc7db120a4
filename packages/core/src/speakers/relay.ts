import type { Attribution } from "../attribution/attribution.js";
import { type Span, spanOf } from "../text/span.js";
import { isOrganisation } from "./name-words.js";

const TOLD = /^\s(the )?((?:\p{Lu}[\p{L}'\u2019.-]*\s?){1,5})/u;
const INTERVIEW =
  /^[^.?!"\u201c\u201d]{0,60}?\bin an? (?:\p{Ll}+ )?interview with (?:the )?((?:\p{Lu}[\p{L}'\u2019.-]*\s?){1,5})/u;

const ACCORDING = /\baccording to (?:the |an? )?((?:\p{Lu}[\p{L}'\u2019.-]*\s?){1,5}),\s$/iu;

/** Who relays the words: who was told them, or according to whom they were said. */
export function relayOf(text: string, attribution: Attribution): Span | null {
  return toldOutlet(text, attribution) ?? accordingTo(text, attribution) ?? accordingAfter(text, attribution);
}

/** "According to Radio Norrland, Oduya said". */
function accordingTo(text: string, attribution: Attribution): Span | null {
  const start = attribution.source[0]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 120), start);
  const relay = ACCORDING.exec(before)?.[1];
  if (relay === undefined) return null;
  const at = start - before.length + before.lastIndexOf(relay);
  return spanOf(text, { start: at, end: at + relay.length });
}

const ACCORDING_AFTER =
  /^[^.?!"\u201c\u201d]{0,80}?\baccording to (?:the |The )?((?:\p{Lu}[\p{L}'\u2019-]*\s?){1,5})/u;

/** "Oduya said in a statement, according to Radio Norrland". */
function accordingAfter(text: string, attribution: Attribution): Span | null {
  const end = Math.max(attribution.cue[0]?.end ?? 0, attribution.source[0]?.end ?? 0);
  const match = ACCORDING_AFTER.exec(text.slice(end, end + 160));
  const relay = match?.[1]?.trim();
  if (match === null || relay === undefined || attribution.cue[0]?.text.toLowerCase() === "according to")
    return null;
  const start = end + match[0].lastIndexOf(relay);
  return spanOf(text, { start, end: start + relay.length });
}

/** The outlet that was told the words: "told the Talvik Courier", "in an interview with Radio Norrland". */
function toldOutlet(text: string, attribution: Attribution): Span | null {
  const cue = attribution.cue[0];
  if (cue === undefined) return null;
  const after = text.slice(cue.end, cue.end + 160);
  const told = /^(?:told|tells|telling)$/i.test(cue.text) ? TOLD.exec(after) : null;
  const match = told ?? INTERVIEW.exec(after);
  const outlet = match?.[2]?.trim().replace(/[.,'\u2019]+s?$/, "");
  if (match === null || outlet === undefined) return null;
  // nobody is "the Oduya": with an article a name is an outlet's
  const isOutlet =
    match[1] !== undefined ||
    outlet.split(/\s+/).some((word) => isOrganisation(word) || /^\p{Lu}{2,}$/u.test(word));
  if (!isOutlet) return null;
  const start = cue.end + match.index + match[0].indexOf(outlet);
  return spanOf(text, { start, end: start + outlet.length });
}
