import type { Quotation } from "../../quotations/quotation.js";
import { sentencesOfBlock } from "../../sentences/sentences.js";
import type { Reading } from "../../speakers/reading.js";
import { touching } from "../../text/ordered.js";
import { wordsOf } from "../../text/words.js";
import { inFull } from "./plain-words.js";

/** What a draft says around a quotation, in plain words: without the quotation itself. */
export interface DraftAround {
  /** In the quotation's own sentence or sentences. */
  readonly sentence: string;
  /** Of that, what stands before the quotation. */
  readonly before: string;
  /** In these and the sentences beside them, other quotations among them. */
  readonly neighbourhood: string;
}

/** How far from a quotation its neighbourhood goes, in characters. */
const NEAR = 600;

/** The words of a draft around one of its quotations. */
export function draftAround({ article }: Reading, { spans }: Quotation): DraftAround {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  const sentences = touching(article.blocks, start, end).flatMap((block) =>
    touching(sentencesOfBlock(article.text, block), start, end),
  );
  const from = Math.max(sentences[0]?.start ?? start, start - NEAR);
  const to = Math.min(Math.max(sentences.at(-1)?.end ?? end, end), end + NEAR);
  const outside = (first: number, last: number) => {
    const pieces: string[] = [];
    let at = first;
    for (const span of [...spans, { start: last, end: last }]) {
      if (span.start > at) pieces.push(plain(article.text, at, Math.min(span.start, last)));
      at = Math.max(at, span.end);
    }
    return pieces.join(" ");
  };
  return {
    sentence: outside(from, to),
    before: plain(article.text, from, start),
    neighbourhood: outside(Math.max(0, start - NEAR), Math.min(article.text.length, end + NEAR)),
  };
}

function plain(text: string, start: number, end: number): string {
  const words = wordsOf(text, start, end).map(({ norm }) => inFull(norm));
  return `${words.join(" ")}${text.slice(start, end).includes("?") ? " ?" : ""}`;
}
