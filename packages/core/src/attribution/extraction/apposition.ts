import { numberOf } from "../tagging/parts-of-speech.js";
import type { Candidate } from "./candidates.js";
import type { Passage } from "./passage.js";

/** Longer ones are clauses of the content, in words. */
const LONGEST = 16;
const FINITE: ReadonlySet<number> = new Set(["VBD", "VBP", "VBZ", "MD"].map((tag) => numberOf(tag as "MD")));
const OPENS_APPOSITION = /^(?:a|an|the|one|its|his|her|their|who|whose|which)$/;

/**
 * "According to Marta Quill, the harbour master, the wall is unsafe": what explains a source stands between two commas before the
 * content, and belongs to the source.
 */
export function withApposition(
  passage: Passage,
  source: readonly Candidate[],
  content: readonly Candidate[],
): { source: readonly Candidate[]; content: readonly Candidate[] } {
  const [named] = source;
  const [first, ...others] = content;
  const unchanged = { source, content };
  if (named === undefined || first === undefined) return unchanged;
  const comma = appositionEnd(passage, named, first);
  if (comma < 0) return unchanged;
  return {
    source: [{ start: named.start, end: comma }],
    content: [{ start: comma + 1, end: first.end }, ...others],
  };
}

/** The comma that closes an apposition with which the content begins; -1 where it begins with none. */
function appositionEnd({ words, tags, phrases }: Passage, source: Candidate, content: Candidate): number {
  const follows =
    content.start === source.end || (content.start === source.end + 1 && words.forms[source.end] === ",");
  const start = words.forms[content.start] === "," ? content.start + 1 : content.start;
  if (!follows || words.forms[start - 1] !== "," || !OPENS_APPOSITION.test(words.forms[start] as string))
    return -1;
  const isClause = /^wh/.test(words.forms[start] as string);
  for (let at = start + 1; at < Math.min(content.end - 2, start + LONGEST); at++) {
    if (!isClause && FINITE.has(tags[at] as number)) return -1;
    if (words.forms[at] === ",") return isClause || endsPhrase(phrases.ends, at) ? at : -1;
  }
  return -1;
}

/** Whether a noun phrase ends right before a word. */
function endsPhrase(ends: Int32Array, at: number): boolean {
  return ends[at - 1] === at;
}
