import { fullNamesIn } from "./names.js";

const WITH =
  /\b(?:interview(?:s|ed|ing)?|q\s?(?:&|and|\+)\s?a|conversation|chat(?:s|ted|ting)?|minutes|questions|lunch|coffee|tea|breakfast|dinner|talk(?:s|ed|ing)?|spoke|speaks?|speaking|sat down|sits down|meets?|catch(?:es)? up|caught up|asked|asks)\b\s?(?:with|to|for|:|[–—-])?\s?/gi;
const TELLS =
  /^(?:,[^,.]{3,80},)?\s(?:on|talks?|tells?|speaks?|spoke|told|discusses|explains?|answers?|reflects?|opens up|looks back|says|remembers|recalls)\b/;

/**
 * Who answers in an interview, as its title, standfirst and introduction (`head`) say: whoever the interview is with or
 * who "talks to" somebody, else the only full name. Null where that is not certain.
 */
export function intervieweeIn(head: string, interviewer: string | null): string | null {
  const names = [...new Set(fullNamesIn(head))].filter((name) => name !== interviewer);
  const told = new Set<string>();
  // "Interview: Fenella Quist" names either side
  const labelled = new Set<string>();
  for (const found of head.matchAll(WITH)) {
    const at = found.index + found[0].length;
    const rest = head.slice(at, at + 80);
    const name = names.find((each) => isNear(rest, each));
    if (name !== undefined) (/:\s?$/.test(found[0]) ? labelled : told).add(name);
  }
  for (const name of names) {
    for (let at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + 1)) {
      if (TELLS.test(head.slice(at + name.length, at + name.length + 110))) told.add(name);
    }
  }
  if (told.size === 0) for (const name of labelled) told.add(name);
  if (told.size > 0) return told.size === 1 ? ([...told][0] as string) : null;
  return names.length === 1 ? (names[0] as string) : null;
}

/** Whether the name begins `rest`, or only its role in lower case stands before it. */
function isNear(rest: string, name: string): boolean {
  const at = rest.indexOf(name);
  if (at < 0) return false;
  const between = rest.slice(0, at);
  // "the United States" is nobody who answers, and after "to discuss" comes what the talk is of
  if (/\b(?:the|to|about|on|over|of)\s(?:discuss\s)?(?:the\s)?$/i.test(between)) return false;
  return /^(?:\p{L}?[\p{Ll}’'.-]+[\s,]+){0,6}$/u.test(between);
}
