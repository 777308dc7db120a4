import type { Candidate } from "./candidates.js";
import type { Extracted } from "./extract.js";
import type { Extractor } from "./known-extractions.js";
import { partOf } from "./part-of.js";
import type { Passage } from "./passage.js";

/** Shorter contents hold no attribution, in words. */
const LEAST_WORDS = 4;
const DEEPEST = 3;

/** An attribution inside a content, and those inside its own. */
export interface Nested {
  readonly extracted: Extracted;
  readonly inside: readonly Nested[];
}

/** The attributions inside a stretch of words that somebody is credited with. */
export function nestedIn(
  extract: Extractor,
  passage: Passage,
  content: Candidate,
  least: number,
  depth = 1,
): Nested[] {
  const start = afterOpening(passage, content);
  if (content.end - start < LEAST_WORDS || depth > DEEPEST) return [];
  const part = partOf(passage, start, content.end);
  const found = extract(part, least).filter((one) => !isOwnWish(one));
  return found.map((extracted) => ({
    extracted: {
      ...extracted,
      content: extracted.content.map((span) => withoutOuterMark(extracted.passage, span)),
    },
    inside: extracted.content.flatMap((inner) =>
      inner.end - inner.start < content.end - start ? nestedIn(extract, part, inner, least, depth + 1) : [],
    ),
  }));
}

const WISHING = /^(?:want|wanted|need|needed|seek|sought|try|tried)$/;

/** "We wanted fuel", "it did not seek to rule": who is quoted with what he, or a thing, strives for only says it. */
function isOwnWish({ passage: { words }, source, cue }: Extracted): boolean {
  const [who] = source;
  const isOwn =
    who !== undefined && who.end - who.start === 1 && /^(?:i|we|it)$/.test(words.forms[who.start] as string);
  const last = cue.at(-1);
  return isOwn && last !== undefined && WISHING.test(words.forms[last.end - 1] as string);
}

const MARK = /^(?:["”“’‘'»«]|''|``)$/;

/** A content without the mark, and the comma before it, that closes the quotation around it. */
function withoutOuterMark({ words }: Passage, { start, end }: Candidate): Candidate {
  const isMark = (at: number) => MARK.test(words.texts[at] as string);
  let marks = 0;
  for (let at = start; at < end; at++) if (isMark(at)) marks++;
  let stop = end;
  if (marks % 2 === 1 && isMark(end - 1)) stop--;
  else return { start, end };
  while (stop > start + 1 && /^[,.]$/.test(words.texts[stop - 1] as string)) stop--;
  return { start, end: stop };
}

/** Past the opening mark and "that". */
function afterOpening({ words }: Passage, { start, end }: Candidate): number {
  let at = start;
  while (at < end && /^(?:["“‘'«„]|that)$/i.test(words.texts[at] as string)) at++;
  return at;
}
