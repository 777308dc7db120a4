import { isPlural } from "../lexicon/people.js";
import { type NounPhrase, nounPhraseOf } from "../phrase/noun-phrase.js";
import { tokensOf } from "../phrase/tokens.js";
import type { Discourse } from "./discourse.js";

/** How far before a "they" the subject may stand that it goes back to, in characters. */
const FARTHEST = 320;

/** Several who are the subject of a clause: "Hamas leaders were", "The residents have asked". */
const SUBJECT =
  /(?:^|[.?!]["'\u201d\u2019)]*\s|,\s|\n)((?:[Tt]he |[Ss]ome |[Mm]any |[Mm]ost |[Ii]ts |[Hh]is |[Hh]er )?(?:[\p{L}'\u2019-]{2,24} ){0,3}?\p{L}[\p{Ll}-]{2,24}s|[Pp]eople|[Pp]olice)(?= (?:were|are|have|had|said|say|do|did|will|would|could|can|may|should|also|\p{Ll}{3,16}ed)\b)/gu;

export interface SubjectFound {
  readonly phrase: NounPhrase;
  readonly text: string;
  readonly start: number;
}

/** The last subject of several people in the paragraph before an offset; null where there is none. */
export function subjectBefore(offset: number, discourse: Discourse): SubjectFound | null {
  const from = Math.max(discourse.blockStart(offset), offset - FARTHEST);
  const before = discourse.text.slice(from, offset);
  let found: SubjectFound | null = null;
  for (const match of before.matchAll(SUBJECT)) {
    const text = match[1] as string;
    const start = from + match.index + match[0].length - text.length;
    const phrase = nounPhraseOf(tokensOf(text));
    if (phrase === null || discourse.isQuoted(start) || (phrase.head.isCapital && phrase.nucleus.length > 1))
      continue;
    if (isPlural(phrase.head.plain) && phrase.rest.length === 0) found = { phrase, text, start };
  }
  return found;
}
