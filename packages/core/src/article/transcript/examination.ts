/** Who asks and who answers in a court at one point of the record; null where the record has not said it. */
export interface Examination {
  readonly examiner: string | null;
  readonly witness: string | null;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const TITLE = "(?:MR|Mr|MS|Ms|MRS|Mrs|MISS|Miss|MX|Mx|DR|Dr|PROF|Prof)";
const COUNSEL = String.raw`(${TITLE}\.?\s+${WORD}(?:\s${WORD}){0,3}|${WORD}(?:\s${WORD}){1,3})`;
const BY = new RegExp(
  String.raw`^\(?(?:BY|By)\s+${COUNSEL}(?:,?\s[KQ]C)?\s?(?:\(?(?:continuing|CONTINUING|resuming|RESUMING)\)?)?\)?\s?[:.]?$`,
  "u",
);
const EXAMINED = /examin(?:ation|ed)\b|^(?:further )?question(?:s|ed|ing)\s(?:from|by)\s/i;
const EXAMINED_BY = new RegExp(
  String.raw`(?:EXAMINATION|EXAMINED|[Ee]xamination|[Ee]xamined|QUESTIONS|QUESTIONED|[Qq]uestions|[Qq]uestioned)(?:\s(?:in chief|IN CHIEF))?\s(?:BY|By|by|FROM|from)\s+${COUNSEL}`,
  "u",
);
const SWORN = new RegExp(
  String.raw`^(?:(?:THE WITNESS|The witness),?\s+)?((?:${TITLE}\.?\s)?${WORD}(?:\s${WORD}){1,4})\s?[,(]\s?.{0,120}?\b(?:[Ss]worn|SWORN|[Aa]ffirmed|AFFIRMED|[Oo]ath|OATH|[Ww]itness|WITNESS|testified|TESTIFIED|[Rr]ecalled|RECALLED)\b`,
  "u",
);
const LONGEST = 220;
/** "10:03:05", "[10:03]" before a head. */
const TIME = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+/;

/** What a line of the record, with the one after it, makes of the examination, or null where it is no such head. */
export function afterHead(written: string, next: string, now: Examination): Examination | null {
  if (written.length > LONGEST) return null;
  const line = written.replace(TIME, "");
  const by = BY.exec(line);
  if (by !== null) return { ...now, examiner: nameOf(by[1] as string) };
  if (/\p{Ll}/u.test(line) && !/[:,]$/.test(line) && !/\b(?:sworn|affirmed)\b/i.test(line)) {
    const opens =
      /^(?:further )?(?:(?:(?:re-?)?(?:cross|direct|re)[- ]?)?examin(?:ation|ed) (?:in chief )?|question(?:s|ed) )(?:by|from)\b/i;
    return opens.test(line) && EXAMINED_BY.test(line) && line.length < 80 && !/[.?!]$/.test(line)
      ? { ...now, examiner: nameOf(EXAMINED_BY.exec(line)?.[1] ?? null) }
      : null;
  }
  const sworn =
    SWORN.exec(line) ?? (line.endsWith(",") ? SWORN.exec(`${line} ${next.slice(0, LONGEST)}`) : null);
  if (sworn === null && (!EXAMINED.test(line) || /[?!.]/.test(line.replace(/\b(?:mr|ms|mrs|dr)\./gi, ""))))
    return null;
  return {
    examiner: nameOf(EXAMINED_BY.exec(line)?.[1] ?? null),
    witness: sworn === null ? now.witness : nameOf(sworn[1] as string),
  };
}

const ASKED = new RegExp(String.raw`^[[(]?(?:BY|By)\s+${COUNSEL}\s?(?:[\])]|:)`, "u");

/** "(By Ms. Voss) Did you see it?": who takes over the questions. */
export function askedBy(words: string): string | null {
  return nameOf(ASKED.exec(words.slice(0, 80))?.[1] ?? null);
}

function nameOf<T extends string | null>(name: T): T {
  return (name === null ? null : name.replace(/\s+/g, " ").replace(/[.:]$/, "").trim()) as T;
}
