import { bareName } from "./bare-name.js";
import { type Parts, partsIn, single } from "./head-parts.js";
import { introductionsIn, type Opening } from "./introductions.js";
import { fullNamesIn, keyOf, withoutTitles } from "./names.js";
import { rankLength } from "./ranks.js";
import { isAnybody, isRole } from "./roles.js";

/** What a cast is made of. */
export interface CastSources {
  /** What stands before the first turn: title, list of those present. */
  readonly head: string;
  /** The labels as printed, each once. */
  readonly labels: readonly string[];
  readonly openings: readonly Opening[];
}

/** So much of the head is read; a list of those present is not longer. */
const LONGEST_HEAD = 8_000;
/** In the first turns of a talk people are introduced. */
const INTRODUCING = 3;

/** A full name, and the label whose speaker said it (null: the text itself). */
interface Known {
  readonly name: string;
  readonly by: string | null;
  readonly words: readonly string[];
}

/** The people of a transcript: full names for the labels before their turns, as far as the text tells them. */
export class Cast {
  readonly #head: string;
  readonly #parts: Parts;
  readonly #introductions: ReadonlyMap<string, string>;
  readonly #bySurname = new Map<string, Known[]>();
  readonly #byFirstName = new Map<string, Known[]>();
  readonly #byInitials = new Map<string, Known[]>();
  readonly #resolved = new Map<string, string>();

  constructor({ head, labels, openings }: CastSources) {
    this.#head = head.slice(0, LONGEST_HEAD);
    this.#parts = partsIn(this.#head, labels);
    this.#introductions = introductionsIn(openings);
    const inLabels = labels
      .map((label) => withoutTitles(bareName(label).split(" ")).join(" "))
      .filter((name) => name.includes(" ") && !isRole(name) && !/^\p{L}\.?\s/u.test(name));
    const told = new Map<string, string>();
    for (const name of [...this.#parts.names, ...inLabels, ...fullNamesIn(this.#head)]) {
      if (!told.has(keyOf(name))) told.set(keyOf(name), name);
    }
    for (const name of told.values()) this.#learn(name, null);
    for (const { label, words } of openings.slice(0, INTRODUCING)) {
      for (const name of fullNamesIn(words)) this.#learn(name, label);
    }
  }

  /** The full name behind a label, or the name as it is printed where that is not certain. */
  nameOf(label: string): string {
    const found = this.#resolved.get(label) ?? this.#resolve(label) ?? bareName(label);
    this.#resolved.set(label, found);
    return found;
  }

  #learn(name: string, by: string | null): void {
    const words = keyOf(name).split(" ");
    const known = { name, by, words };
    const keys: [Map<string, Known[]>, string][] = [
      [this.#bySurname, words.at(-1) as string],
      [this.#byFirstName, words[0] as string],
      [this.#byInitials, words.map((word) => word[0]).join("")],
    ];
    for (const [map, key] of keys) {
      const list = map.get(key);
      if (list === undefined) map.set(key, [known]);
      else list.push(known);
    }
  }

  #resolve(label: string): string | null {
    const name = bareName(label);
    const printed = name.split(/\s+/);
    const words = withoutTitles(printed);
    const rank = label.slice(0, rankLength(label));
    const title = words.length < printed.length ? (printed[0] as string) : rank;
    const own = this.#introductions.get(label) ?? null;
    if (isAnybody(name)) return null;
    if (isRole(name) || words.length === 0)
      return this.#parts.inPart(name) ?? officeIn(this.#head, name) ?? own;
    const [first = "", second, more] = words.map(keyOf);
    const surnamed = (surname: string) => this.#bySurname.get(surname) ?? [];
    if (second !== undefined) {
      const isInitial = first.length === 1 && more === undefined;
      return isInitial
        ? only(
            surnamed(second).filter(({ words: [given] }) => given?.startsWith(first)),
            label,
          )
        : null;
    }
    const initials = title === "" && /^\p{Lu}{2,3}$/u.test(name) ? this.#byInitials.get(first) : undefined;
    return (
      this.#parts.withInitials(name) ??
      only(initials ?? [], label) ??
      only(
        surnamed(first).filter((known) => mayBeCalled(title, known.name, this.#head)),
        label,
      ) ??
      (title === "" ? (only(this.#byFirstName.get(first) ?? [], label) ?? own) : null)
    );
  }
}

/**
 * The name of those known if they are one person ("Ada Okafor" and "Ada B. Okafor" are). Whom a speaker names is not the
 * speaker: a namesake is another.
 */
function only(known: readonly Known[], label: string): string | null {
  const others = known.filter(({ by }) => by !== label);
  const people = new Set(others.map(({ words }) => `${words[0]} ${words.at(-1)}`));
  return people.size === 1 ? (others[0]?.name ?? null) : null;
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
