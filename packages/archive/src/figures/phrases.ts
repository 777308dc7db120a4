import type { Range } from "@hearsay/core";
import { isPersonNoun, singular } from "@hearsay/core/plumbing";
import type { Kind, Phrase } from "./kinds.js";
import { plainForms } from "./plain-forms.js";

/** So much of a sentence is looked at on each side of a number. */
const NEAR = 160;

/** What may stand between a phrase and its number. */
const ROUGHLY =
  "(?:\\s(?:at least|more than|fewer than|less than|nearly|almost|about|around|over|some|up to|as many as|no more than|no fewer than|exactly|only|just|roughly|approximately))?";
const PEOPLE = "(?:\\s(?<people>[\\p{Ll}-]+(?:\\s[\\p{Ll}-]+){0,2}?))??";
const IS =
  "(?:\\s(?:is|are|was|were|be|been|has|have|had|now|still|also|already|officially|since|who|remain|remained|remains)){0,4}";
const TO =
  "(?:\\s(?:is|was|are|were|be|been|being|has|have|had|now|still|also|already|officially|later|finally|currently|down|up|further|" +
  "stands?|stood|standing|rose|rises?|risen|rising|climb(?:s|ed|ing)?|grew|grown|grows?|fell|falls?|fallen|reach(?:es|ed)?|hits?|pass(?:es|ed)?|tops?|topped|" +
  "jump(?:s|ed)|puts?|given|revised?|corrected|raised|lowered|set|confirmed|came|comes|from|to|at|as|of)){1,6}";
const OF =
  "(?:\\s(?:from|in|of|after|across|among|for|on|aboard)(?:\\s(?!(?:and|but|while|that|which|than)\\s)[\\p{L}\\u2019'-]+){1,8}?)?";

interface Compiled {
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

const COMPILED = new WeakMap<Kind, readonly Compiled[]>();

/**
 * Whether the number at an offset of a sentence stands in one of the ways in which numbers of a kind stand. Text further away than some
 * 160 characters plays no part.
 *
 * @param others words of the term that may be who is counted ("dockers")
 */
export function standsAs(
  kind: Kind,
  sentence: string,
  { start, end }: Range,
  others: readonly string[],
): boolean {
  const before = changesFrom(sentence.slice(Math.max(0, start - NEAR), start).replace(/\s+/g, " "));
  const after = sentence.slice(end, end + NEAR).replace(/\s+/g, " ");
  return compiled(kind).some((phrase) => {
    if (phrase.before !== null && !phrase.before.test(before)) return false;
    if (phrase.after === null) return true;
    const match = phrase.after.exec(after);
    return match !== null && isCounted(match.groups?.people, others);
  });
}

/** "rose from nine to " is "rose to ". */
function changesFrom(before: string): string {
  return before.replace(/\sfrom\s[\p{L}\d.,-]{1,20}(?:\s[\p{L}]{1,12})?\sto\s$/u, " to ");
}

/** People of whom some are a part of all who are counted, and numbers that come on top of another. */
const PARTS = new Set(
  "child children boy boys girl girls woman women man men civilian civilians pupil pupils baby babies teenager teenagers more other others further additional brother brothers sister sisters crew crewmen".split(
    " ",
  ),
);

function isCounted(people: string | undefined, others: readonly string[]): boolean {
  if (people === undefined) return true;
  const words = people.toLowerCase().split(" ");
  if (words.some((word) => PARTS.has(word))) return false;
  if (/\bcrew\b/.test(people) && people !== "passengers and crew") return false;
  const last = words.at(-1) as string;
  if (others.includes(plainForms(last)[0] ?? "")) return true;
  return (
    words.join(" ") === "passengers and crew" ||
    /^(?:people|persons|passengers|lives)$/.test(last) ||
    isPersonNoun(singular(last))
  );
}

function compiled(kind: Kind): readonly Compiled[] {
  const known = COMPILED.get(kind);
  if (known !== undefined) return known;
  const phrases = kind.phrases.map(compile);
  COMPILED.set(kind, phrases);
  return phrases;
}

function compile(phrase: Phrase): Compiled {
  const [before = "", after = ""] = phrase.split("#").map((side) => side.trim());
  return {
    before:
      before === ""
        ? null
        : new RegExp(`(?<![\\p{L}\\p{N}-])${pattern(before).slice(2)}${ROUGHLY}\\s$`, "iu"),
    after: after === "" ? null : new RegExp(`^${pattern(after)}(?![\\p{L}\\p{N}-])`, "iu"),
  };
}

const NAMED: Readonly<Record<string, string>> = { "{people}": PEOPLE, "{is}": IS, "{to}": TO, "{of}": OF };

function pattern(words: string): string {
  return words
    .split(" ")
    .map((word) => {
      const named = NAMED[word];
      if (named !== undefined) return named;
      const isLeftOut = word.startsWith("(");
      const choice = `\\s(?:${(isLeftOut ? word.slice(1, -1) : word).replaceAll("/", "|")})`;
      return isLeftOut ? `(?:${choice})?` : choice;
    })
    .join("");
}
