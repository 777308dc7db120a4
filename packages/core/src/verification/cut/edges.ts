import { type Plain, plainOf, type Token } from "./plain-words.js";
import type { VoicedSentence } from "./voice.js";

/** A run of a sentence's words that the quotation has, with what it leaves out on both sides. */
export interface Edge {
  readonly sentence: VoicedSentence;
  /** The sentences of the same voice that follow. */
  readonly next: readonly VoicedSentence[];
  /** The words of the sentence left out right before the run; empty where the run begins the sentence. */
  readonly before: Plain;
  readonly kept: Plain;
  /** The words of the sentence left out right after the run. */
  readonly after: Plain;
  /** Kept words of the same sentence stand before what is left out: it was an ellipsis that swallowed it. */
  readonly resumes: boolean;
  /** Kept words of the same sentence stand after what is left out. */
  readonly isResumed: boolean;
  /** Whether the sentence goes on or ends here: kept words of a later sentence are no concern. */
  readonly endsKept: boolean;
}

/** The runs of kept words of all sentences of a voice, in order. */
export function edgesOf(sentences: readonly VoicedSentence[]): Edge[] {
  return sentences.flatMap((sentence, at) => edgesOfSentence(sentence, sentences.slice(at + 1, at + 4)));
}

function edgesOfSentence(sentence: VoicedSentence, next: readonly VoicedSentence[]): Edge[] {
  const { tokens } = sentence;
  const runs = runsOf(tokens);
  return runs.map(({ start, end }, at) => {
    const before = runs[at - 1]?.end ?? 0;
    const after = runs[at + 1]?.start ?? tokens.length;
    return {
      sentence,
      next,
      before: plainOf(tokens.slice(before, start)),
      kept: plainOf(tokens.slice(start, end)),
      after: plainOf(tokens.slice(end, after)),
      resumes: at > 0,
      isResumed: at < runs.length - 1,
      endsKept: at === runs.length - 1,
    };
  });
}

/** Ranges of token numbers: kept words with nothing but marks between them. */
function runsOf(tokens: readonly Token[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let onlyMarks = false;
  for (const [at, token] of tokens.entries()) {
    if (token.isMark) continue;
    const last = runs.at(-1);
    if (!token.kept) onlyMarks = false;
    else if (last !== undefined && onlyMarks) last.end = at + 1;
    else {
      runs.push({ start: at, end: at + 1 });
      onlyMarks = true;
    }
  }
  return runs;
}

/** Whether words were left out on a side. */
export function hasWords({ text }: Plain): boolean {
  return /\p{L}|\p{N}/u.test(text);
}
