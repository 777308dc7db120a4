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
  const asks = interviewer ?? interviewerIn(head);
  const names = [...new Set(fullNamesIn(head))].filter((name) => name !== asks);
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

/** A journalist with what they write of: "culture editor", "south coast correspondent". */
const JOURNALIST = String.raw`(?:[\p{Ll}-]+\s){0,3}(?:editor|reporter|correspondent|journalist|critic|columnist|writer|interviewer)`;
/** "our culture editor, ", "the Herald's reporter " before a name, and ", our critic" after it. */
const OURS_BEFORE = new RegExp(String.raw`(?:\bour(?:\sown)?|\p{L}['’]s)\s${JOURNALIST},?\s$`, "u");
const OURS_AFTER = new RegExp(
  String.raw`^,\s(?:our(?:\sown)?|\p{Lu}[\p{L} ]{2,30}['’]s)\s${JOURNALIST}\b`,
  "u",
);
const ASKS_AFTER =
  /^\s(?:interview(?:s|ed)|sat down with|sits down with)\s(?=(?:the |an? )?[\p{L}\s-]{0,60}\p{Lu})/u;
const ASKS_BEFORE =
  /\b(?:interview(?:ed)? by|questions by|words by|asked by|tells|told|in conversation with our \p{Ll}+)\s$/iu;

/**
 * Who asks in an interview, as its title, standfirst and introduction (`head`) say: a journalist of the paper's own, or
 * whoever "interviews" somebody, or whom somebody "tells" something. Null where that is nobody, or several.
 */
export function interviewerIn(head: string): string | null {
  const names = [...new Set(fullNamesIn(head))];
  if (names.length < 2) return null;
  const asking = names.filter((name) => {
    for (let at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + 1)) {
      const before = head.slice(Math.max(0, at - 80), at);
      const after = head.slice(at + name.length, at + name.length + 90);
      if (OURS_BEFORE.test(before) || OURS_AFTER.test(after)) return true;
      if (ASKS_AFTER.test(after) || ASKS_BEFORE.test(before)) return true;
    }
    return false;
  });
  return asking.length === 1 ? (asking[0] as string) : null;
}

const SAID =
  /\binterview(?:s|ed|ing)?\b|\bq\s?(?:&|and)\s?a\b|\b(?:talk(?:s|ed)|sp(?:eaks|oke)|answer(?:s|ed)|in conversation|s(?:its|at) down) (?:to|with|our|questions)\b/iu;

/** Whether a head says that an interview follows. */
export function saysInterview(head: string): boolean {
  return SAID.test(head);
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
