import { bareName } from "./bare-name.js";
import { fullNamesIn, keyOf, withoutTitles } from "./names.js";
import { isRole } from "./roles.js";
import { namesTurnedIn } from "./surname-first.js";

/** Who plays which part in a transcript, as its head and its labels say. */
export interface Parts {
  /** The only name of a part ("chair", "the court", "Minister of Roads"), or null. */
  inPart(role: string): string | null;
  /** The only name with these initials in parentheses beside it, or null. */
  withInitials(initials: string): string | null;
  readonly names: readonly string[];
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
/** "Interviewer: Neil Holt", "Unit: 12  Officer: REYES, D." */
const LISTED =
  /(?:^|[ ]{2}|\t|[;|][ ])[ \t•*-]{0,6}(\p{L}[\p{L}’'.-]*(?:[ ]\p{L}[\p{L}’'.-]*){0,5}?)(?:\s(?:of|by))?\s?[:–—][ \t]*(?=(\S.{0,300}))/gmu;
/** "Dame Ruth Calloway (Chair)", "Calvin Teal (CT)" */
const BESIDE = new RegExp(String.raw`(?<!\p{L})(${WORD}(?:[ ]${WORD}){1,5})[ ]\(([^()\d]{2,60})\)`, "gu");
const JUDGE = new RegExp(
  String.raw`\b[Bb](?:EFORE|efore)[:\s]+(?:(?:the|THE|The) )?(?:[Hh](?:ON|on)(?:(?:OU?RABLE|ou?rable)|\.)?|(?:MR|MRS|MS|Mr|Mrs|Ms)\.? (?:JUSTICE|Justice)|JUDGE|Judge)[ ]+(${WORD}(?:[ ]${WORD}){0,3})`,
  "u",
);
const AGAINST = new RegExp(
  String.raw`\b[Vv](?:s|ersus)?\.?[ ]+(${WORD}(?:[ ]${WORD}){1,4})(?=$|[\s,;(])`,
  "mu",
);

/** The parts that the head of a transcript lists, and that labels name beside a speaker: "HOST (Calla Winter)". */
export function partsIn(head: string, labels: readonly string[]): Parts {
  const parts = new Map<string, Set<string>>();
  const initials = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, key: string, printed: string) => {
    const bare = withoutTitles(printed.split(/\s+/)).join(" ");
    to.set(key, (to.get(key) ?? new Set()).add(bare.includes(" ") ? bare : printed));
  };
  for (const [, role = "", rest = ""] of head.matchAll(LISTED)) {
    const [turned] = namesTurnedIn(rest.slice(0, 100));
    if (turned !== undefined && isRole(role.trim()) && rest.startsWith(turned.split(" ").at(-1) as string)) {
      add(parts, roleKey(role), turned);
      continue;
    }
    const [name] = fullNamesIn(rest.slice(0, 200));
    const starts = name !== undefined && rest.slice(0, 40).includes(name.slice(0, 12));
    if (starts && isRole(role.trim())) add(parts, roleKey(role), name);
  }
  for (const [, before = "", inside = ""] of head.matchAll(BESIDE)) {
    const name = fullNamesIn(before).at(-1);
    if (name === undefined) continue;
    if (/^\p{Lu}{2,4}$/u.test(inside)) add(initials, inside, name);
    else if (isRole(inside)) add(parts, roleKey(inside), name);
  }
  for (const label of labels) {
    const name = bareName(label);
    for (const [, inside = ""] of label.matchAll(/\(([^()]{2,80})\)/g)) {
      if (isRole(inside)) add(parts, roleKey(inside), name);
      else if (inside.trim() === name) add(parts, roleKey(label.slice(0, label.indexOf("("))), name);
    }
  }
  const surnames = new Set(labels.map((label) => keyOf(bareName(label).split(" ").at(-1) as string)));
  const listed = namesTurnedIn(head).filter((name) => surnames.has(keyOf(name.split(" ").at(-1) as string)));
  const judge = JUDGE.exec(head)?.[1];
  if (judge !== undefined) add(parts, "court", judge);
  const accused = AGAINST.exec(head)?.[1];
  if (accused !== undefined) add(parts, "defendant", accused);
  return {
    inPart: (role) => single(parts.get(roleKey(role))),
    withInitials: (letters) => single(initials.get(letters)),
    names: [...[...parts.values(), ...initials.values()].flatMap((names) => [...names]), ...listed],
  };
}

function roleKey(role: string): string {
  return keyOf(role).replace(/^the /, "");
}

/** The only one of a set, or null. */
export function single(names: ReadonlySet<string> | undefined): string | null {
  return names?.size === 1 ? ([...names][0] as string) : null;
}
