import { numberOf } from "../tagging/parts-of-speech.js";
import type { Candidate } from "./candidates.js";
import type { Passage } from "./passage.js";

/** Verbs after which "to" or "with" leads to whoever hears the words; not "objected to", "agreed to". */
const SPEAKING =
  /^(?:sp(?:eak|oke)|talk|reveal|disclos|describ|explain|confirm|recount|recall|confid|announc|complain|mention|sa(?:id|y)|leak|boast|whisper|stress|insist|repeat)/;
/** A longer cue says more than that somebody spoke: "has gone on a tour to talk with". */
const MOST_BEFORE = 2;
const NO_CONTENT =
  /^(?:of|on|in|at|about|after|before|during|from|by|for|outside|over|last|this|yesterday|today|earlier)$/;
const NAME = numberOf("NNP");
const NUMBER = numberOf("CD");

/**
 * The content without whoever hears it: of "revealed to the Post one of the reasons" the Post is not what was revealed; of "spoke
 * to the Herald" nothing is left.
 */
export function withoutAddressee(
  passage: Passage,
  cue: readonly Candidate[],
  content: readonly Candidate[],
): readonly Candidate[] {
  const [first, ...others] = content;
  if (first === undefined || !hearsAt(passage, cue, first.start)) return content;
  const end = addresseeEnd(passage, first);
  const { forms } = passage.words;
  const start = forms[end] === "," ? end + 1 : end;
  const isLeft = start < first.end && !NO_CONTENT.test(forms[start] as string) && beginsAnew(passage, start);
  return isLeft ? [{ start, end: first.end }, ...others] : others;
}

/** Whether a verb of speech with its "to" or "with" ends right before a word. */
function hearsAt({ words }: Passage, cue: readonly Candidate[], at: number): boolean {
  const before = words.forms[at - 1];
  if (before !== "to" && before !== "with") return false;
  return cue.some(({ start, end }) => {
    const verb = end === at ? end - 2 : end === at - 1 ? end - 1 : -1;
    return verb >= start && verb - start <= MOST_BEFORE && SPEAKING.test(words.forms[verb] as string);
  });
}

/** "The Post one of the reasons" are two phrases though nothing parts them; "swing state liberals" are one. */
function beginsAnew({ tags, phrases }: Passage, at: number): boolean {
  const begin = phrases.begins[at] as number;
  return begin < 0 || begin === at || tags[at] === NUMBER;
}

/** Where the name, or else the noun phrase, ends that begins with the content. */
function addresseeEnd({ words, tags, phrases }: Passage, { start, end }: Candidate): number {
  let at = start;
  const limit = Math.min(end, Math.max(phrases.ends[start] as number, start + 1));
  while (at < limit && tags[at] !== NAME) at++;
  if (at < limit) {
    while (at < limit && tags[at] === NAME) at++;
    if (words.forms[at] !== "'s" && words.forms[at] !== "’s") return at;
  }
  return words.forms[limit] === "'s" && phrases.ends[limit] !== undefined ? end : limit;
}
