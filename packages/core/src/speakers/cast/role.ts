import { roleNoun, singular } from "../lexicon/people.js";
import { isTitleWord } from "../lexicon/titles.js";
import type { NounPhrase } from "../phrase/noun-phrase.js";
import { plainForm } from "../phrase/tokens.js";

/** A role as it is compared: "the former harbour master of Talvik" is master, with harbour, of Talvik. */
export interface Role {
  readonly noun: string;
  /** What kind of it. */
  readonly words: ReadonlySet<string>;
  /** Whose or from where: the names in it. */
  readonly of: ReadonlySet<string>;
}

const EMPTY = new Set(
  "the a an former then late new current acting his her its their own of for at in and".split(" "),
);

export function roleOfPhrase({ head, nucleus, rest, determining }: NounPhrase): Role {
  const modifiers = nucleus.slice(0, -1);
  const named = [...determining, ...modifiers, ...rest].filter(
    ({ isCapital }, at) => isCapital && (at > 0 || determining.length === 0),
  );
  return {
    noun: roleNoun(head.plain),
    words: new Set(
      modifiers
        .filter(({ isCapital }) => !isCapital)
        .flatMap(({ plain }) => (EMPTY.has(plain) ? [] : [roleNoun(plain)])),
    ),
    of: new Set(
      [...named, ...owner(determining)].flatMap(({ plain }) =>
        EMPTY.has(plain) || isTitleWord(plain) ? [] : [plain],
      ),
    ),
  };
}

/** "Per Hallam's", "Hallam's". */
function owner(determining: NounPhrase["determining"]): NounPhrase["determining"] {
  return determining.at(-1)?.isPossessive === true ? determining.filter(({ isCapital }) => isCapital) : [];
}

/** The roles that the titles before a name tell: "Deputy Mayor", "Gen.". */
export function rolesOfTitles(words: readonly string[]): Role[] {
  const plain = words
    .map(plainForm)
    .filter((word) => isTitleWord(word) && !/^(?:mr|mrs|ms|miss|mx|former|then)$/.test(word));
  // a deputy is not who he stands for
  if (plain.some((word) => /^(?:deputy|vice)$/.test(word))) return [];
  const noun = plain.at(-1);
  return noun === undefined
    ? []
    : [{ noun: roleNoun(noun), words: new Set(plain.slice(0, -1)), of: new Set() }];
}

/** Whether the second may be a shorter or a longer form of the first; 0 where not, more the more they share. */
export function likeness(one: Role, other: Role): number {
  if (one.noun !== other.noun && singular(one.noun) !== other.noun) return 0;
  if (conflict(one.words, other.words) || conflict(one.of, other.of)) return 0;
  return 1 + shared(all(one), all(other));
}

function all({ words, of }: Role): ReadonlySet<string> {
  return new Set([...words, ...of]);
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}

/** Both say more, and nothing of it is the same. */
function conflict(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && shared(one, other) === 0;
}

/** A role as it is shown, without its article: "harbour master of Talvik". */
export function roleText({ determining, nucleus, rest }: NounPhrase): string {
  const words = [...determining.filter(({ plain }) => !/^(?:the|an?)$/.test(plain)), ...nucleus, ...rest];
  return words.map(({ text }) => text).join(" ");
}
