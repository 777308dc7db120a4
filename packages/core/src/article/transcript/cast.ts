import { bareName } from "./bare-name.js";
import { fullNamesIn, keyOf, withoutTitles } from "./names.js";
import { isAnybody, isRole } from "./roles.js";

/** Turns' labels to full names, as far as a transcript itself tells them. */
export interface Cast {
  /** The full name behind a label, or the label as it is printed where that is not certain. */
  nameOf(label: string): string;
  /** The name that the head gives to a part, such as "defendant"; null where it gives none. */
  inPart(role: string): string | null;
}

/** What a cast is made of. */
export interface CastSources {
  /** What stands before the first turn: title, list of those present. */
  readonly head: string;
  /** The labels as printed, in the order of the text. */
  readonly labels: readonly string[];
  /** What each label says first, in the order of the text; people introduce themselves and each other there. */
  readonly openings: readonly { readonly label: string; readonly words: string }[];
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const PART =
  /^[ \t•*-]{0,6}(\p{L}[\p{L}’'.-]*(?:[ ]\p{L}[\p{L}’'.-]*){0,5}?)(?:\s(?:of|by))?\s?[:–—][ \t]*(\S.*)$/gmu;
const BESIDE = new RegExp(String.raw`(?<!\p{L})(${WORD}(?:[ ]${WORD}){1,5})[ ]\(([^()\d]{2,60})\)`, "gu");
const JUDGE = new RegExp(
  String.raw`\b[Bb](?:EFORE|efore)[:\s]+(?:(?:the|THE|The) )?(?:[Hh](?:ON|on)(?:(?:OU?RABLE|ou?rable)|\.)?|(?:MR|MRS|MS|Mr|Mrs|Ms)\.? (?:JUSTICE|Justice)|JUDGE|Judge)[ ]+(${WORD}(?:[ ]${WORD}){0,3})`,
  "u",
);
const AGAINST = new RegExp(
  String.raw`\b[Vv](?:s|ersus)?\.?[ ]+(${WORD}(?:[ ]${WORD}){1,4})(?=$|[\s,;(])`,
  "mu",
);
const SELF = /\b(?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s|this is)[ ]/g;

/** So much of the head is read; a list of those present is not longer. */
const LONGEST_HEAD = 8_000;

/** The cast of a transcript. Linear. */
export function castOf({ head: whole, labels, openings }: CastSources): Cast {
  const head = whole.slice(0, LONGEST_HEAD);
  const parts = new Map<string, Set<string>>();
  const addPart = (role: string, printed: string) => {
    const bare = withoutTitles(printed.split(/\s+/)).join(" ");
    const name = bare.includes(" ") ? bare : printed;
    const key = roleKey(role);
    parts.set(key, (parts.get(key) ?? new Set()).add(name));
  };
  const initials = new Map<string, Set<string>>();
  for (const [, role = "", rest = ""] of head.matchAll(PART)) {
    const [name] = fullNamesIn(rest.slice(0, 200));
    const starts = name !== undefined && rest.slice(0, 40).includes(name.slice(0, 12));
    if (name !== undefined && starts && isRole(role.trim())) addPart(role, name);
  }
  for (const [, before = "", inside = ""] of head.matchAll(BESIDE)) {
    const name = fullNamesIn(before).at(-1);
    if (name === undefined) continue;
    if (/^\p{Lu}{2,4}$/u.test(inside)) initials.set(inside, (initials.get(inside) ?? new Set()).add(name));
    else if (isRole(inside)) addPart(inside, name);
  }
  for (const label of labels) {
    const name = bareName(label);
    for (const [, inside = ""] of label.matchAll(/\(([^()]{2,80})\)/g)) {
      if (isRole(inside)) addPart(inside, name);
      else if (inside.trim() === name) addPart(label.slice(0, label.indexOf("(")), name);
    }
  }
  const judge = fullNamesIn(`Judge ${JUDGE.exec(head)?.[1] ?? ""}`)[0] ?? JUDGE.exec(head)?.[1]?.trim();
  if (judge !== undefined) addPart("court", judge);
  const accused = AGAINST.exec(head)?.[1]?.trim();
  if (accused !== undefined) addPart("defendant", accused);
  const known = new Map<string, string>();
  const learn = (name: string) => {
    if (!known.has(keyOf(name))) known.set(keyOf(name), name);
  };
  for (const names of [...parts.values(), ...initials.values()]) names.forEach(learn);
  for (const label of labels) {
    const name = withoutTitles(bareName(label).split(" ")).join(" ");
    if (name.includes(" ") && !isRole(name) && !/^\p{L}\.?\s/u.test(name)) learn(name);
  }
  fullNamesIn(head).forEach(learn);
  const introduced = openings
    .slice(0, 3)
    .flatMap(({ label, words }) => fullNamesIn(words.slice(0, 600)).map((name) => ({ by: label, name })));
  const own = introductions(openings);
  const everybody = [...[...known.values()].map((name) => ({ by: null, name })), ...introduced].map(
    (each) => ({ ...each, words: keyOf(each.name).split(" ") }),
  );
  // nobody is introduced by themselves as somebody else: a namesake whom they speak of is another
  const only = (label: string, fits: (words: readonly string[]) => boolean, title = "") => {
    const found = everybody.filter(
      ({ by, name, words }) => by !== label && fits(words) && mayBeCalled(title, name, head),
    );
    // "Ada Okafor" and "Ada B. Okafor" are one
    const ends = new Set(found.map(({ words }) => `${words[0]} ${words.at(-1)}`));
    return ends.size === 1 ? (found[0]?.name ?? null) : null;
  };
  const inPart = (role: string) => single(parts.get(roleKey(role)));
  const resolve = (label: string): string | null => {
    const name = bareName(label);
    const words = withoutTitles(name.split(/\s+/));
    const titled = words.length < name.split(/\s+/).length;
    const title = titled ? (name.split(/\s+/)[0] as string) : "";
    const [first = "", second] = words.map(keyOf);
    if (isAnybody(name)) return null;
    if (isRole(name) || words.length === 0)
      return inPart(name) ?? officeIn(head, name) ?? own.get(label) ?? null;
    if (second !== undefined) {
      return first.length === 1 && words.length === 2
        ? only(label, (each) => each.at(-1) === second && (each[0] as string).startsWith(first))
        : null;
    }
    const short = single(initials.get(words[0] as string));
    if (short !== null) return short;
    if (/^\p{Lu}{2,3}$/u.test(words[0] as string) && !titled) {
      const found = only(label, (each) => each.map((word) => word[0]).join("") === first);
      if (found !== null) return found;
    }
    return (
      only(label, (each) => each.at(-1) === first, title) ??
      (titled ? null : (only(label, (each) => each[0] === first) ?? own.get(label) ?? null))
    );
  };
  const resolved = new Map<string, string>();
  return {
    nameOf(label) {
      const found = resolved.get(label) ?? resolve(label) ?? bareName(label);
      resolved.set(label, found);
      return found;
    },
    inPart,
  };
}

const HERS =
  /(?:mrs|ms|miss|madam|dame|lady|baroness|queen|princess|duchess|congresswoman|chairwoman|councilwoman)\.?\s$/i;
const HIS = /(?:\bmr|sir|lord|king|prince|duke|congressman|chairman|councilman)\.?\s$/i;

/** Whether somebody may be the one of their surname who is addressed with the title: "Mrs." is often somebody's wife. */
function mayBeCalled(title: string, name: string, head: string): boolean {
  const form = title.toLowerCase().replace(".", "");
  if (form !== "mr" && form !== "mrs" && form !== "ms" && form !== "miss") return true;
  const at = head.indexOf(name);
  const before = head.slice(Math.max(0, at - 20), Math.max(0, at));
  if (form === "mr") return !HERS.test(before);
  return !HIS.test(before) && (form !== "mrs" || HERS.test(before));
}

/** "THE PRESIDENT" where the head names one president and speaks of none without a name. */
function officeIn(head: string, label: string): string | null {
  const office = label.replace(/^the\s/i, "");
  if (!/^\p{L}+$/u.test(office)) return null;
  const written = (office[0] as string).toUpperCase() + office.slice(1).toLowerCase();
  // in a title in capitals, only what ends the phrase is sure to be the name
  const mention = new RegExp(
    `([Vv]ice[ -])?(?<!\\p{L})${written}(?!\\p{L})(?:[ ](?!(?:Aboard|At|On|In|To|For|From|With|After|Before|During|Of|The|And|By)\\b)(\\p{Lu}[\\p{L}-]+)(?=[,;:.]|\\s(?:\\p{Ll}|[Aa]nd\\b)|\\s*$))?`,
    "gmu",
  );
  const found = new Set<string>();
  for (const [, vice, name] of head.matchAll(mention)) {
    if (vice !== undefined) continue;
    if (name === undefined || /ing$/.test(name)) return null;
    found.add(`${written} ${name}`);
  }
  return single(found);
}

/** Who says "I'm Calla Winter" under a label that does not give a full name. */
function introductions(openings: CastSources["openings"]): Map<string, string> {
  const told = new Map<string, string>();
  for (const { label, words } of openings) {
    if (told.has(label)) continue;
    for (const found of words.matchAll(SELF)) {
      const at = found.index + found[0].length;
      const rest = words.slice(at, at + 60);
      const [name] = fullNamesIn(rest);
      if (name === undefined || !rest.startsWith(name.split(" ")[0] as string)) continue;
      told.set(label, name);
      break;
    }
  }
  return told;
}

function roleKey(role: string): string {
  return keyOf(role).replace(/^the /, "");
}

function single(names: ReadonlySet<string> | undefined): string | null {
  return names?.size === 1 ? ([...names][0] as string) : null;
}
