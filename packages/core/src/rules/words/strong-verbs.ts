/** What a verb of speech says beside "said". */
type Colour = "confession" | "attack" | "disclosure" | "doubt" | "boast" | "threat" | "plea";

export interface Strength {
  readonly colour: Colour;
  /** 1: a shade; 2: strong; 3: stronger still. Compared within a colour. */
  readonly rank: 1 | 2 | 3;
}

/** A consonant that doubles stands after a colon; irregular forms are written out after an equals sign. */
const VERBS: Readonly<Record<Colour, readonly [one: string, two: string, three: string]>> = {
  confession: ["acknowledge accept allow", "admit:t concede own=owns,owned", "confess"],
  attack: [
    "criticise criticize question fault reproach chide dispute",
    "condemn denounce decry accuse attack assail rebuke castigate deride mock ridicule scold berate rail blame",
    "slam:m blast lash rip:p savage lambast lambaste hammer skewer trash bash torch roast rage fume rant eviscerate",
  ],
  disclosure: ["announce disclose", "reveal leak expose uncover unveil", ""],
  doubt: ["maintain contend", "claim allege", ""],
  boast: ["", "boast", "brag:g gloat crow"],
  threat: ["warn pledge promise demand", "vow threaten", ""],
  plea: ["ask urge appeal", "beg:g plead implore", ""],
};

const STRENGTHS: ReadonlyMap<string, Strength> = new Map(
  Object.entries(VERBS).flatMap(([colour, ranks]) =>
    ranks.flatMap((verbs, at) =>
      verbs
        .split(" ")
        .filter((verb) => verb !== "")
        .flatMap(formsOf)
        .map((form): [string, Strength] => [form, { colour: colour as Colour, rank: (at + 1) as 1 | 2 | 3 }]),
    ),
  ),
);

function formsOf(entry: string): string[] {
  const [verb = "", irregular] = entry.split("=");
  if (irregular !== undefined) return irregular.split(",");
  const [stem = "", doubled = ""] = verb.split(":");
  if (stem.endsWith("e")) return [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(stem))
    return [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
  const third = /(?:s|sh|ch|x)$/.test(stem) ? `${stem}es` : `${stem}s`;
  return [stem, third, `${stem}${doubled}ed`, `${stem}${doubled}ing`];
}

/** How strong a verb is, by its form in lower case; null for one that only says that something was said. */
export function strengthOf(word: string): Strength | null {
  return STRENGTHS.get(word) ?? null;
}
