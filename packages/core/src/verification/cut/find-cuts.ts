import type { Quotation } from "../../quotations/quotation.js";
import { sentencesOf } from "../../sentences/sentences.js";
import type { Reading } from "../../speakers/reading.js";
import { type Range, spanOf } from "../../text/span.js";
import type { Comparison, Run } from "../comparison.js";
import type { SourceIndex } from "../lookup/source-index.js";
import { senseChanges } from "./brackets.js";
import { cutsIn } from "./cut.js";
import { type DraftAround, draftAround } from "./draft-around.js";
import { isRestated } from "./restated.js";
import type { Cut } from "./sense.js";
import { frameAround } from "./source-frame.js";
import { type Voice, voiceAround } from "./voice.js";

/** What is asked: a draft's quotation, and the passages that it was compared with. */
export interface CutQuestion {
  readonly draft: Reading;
  readonly quotation: Quotation;
  readonly index: SourceIndex;
  readonly comparison: Comparison;
  /** How a source document is read, by its number in the index. */
  readingOf(document: number): Reading;
  /** Whether a source document is somebody's own words, so that its marks hold those of others. */
  isOwnWords(document: number): boolean;
}

/**
 * What a quotation leaves out of the sentences that it was cut from, and what that does to its words; nothing where the draft says
 * so itself. In the order of the source.
 */
export function findCuts(question: CutQuestion): Cut[] {
  const around = draftAround(question.draft, question.quotation);
  const cuts = [
    ...passagesOf(question).flatMap(({ said, voice }) => cutsOfVoice(said, voice, question, around)),
    ...replaced(question),
  ];
  return cuts.filter(({ kind, words }) => kind === "replaced" || words.end > words.start);
}

function cutsOfVoice(said: Reading, voice: Voice, question: CutQuestion, around: DraftAround): Cut[] {
  const { text } = said.article;
  return [...cutsIn(text, voice), ...frameAround(said, voice)].filter(
    ({ kind, words }) =>
      !isRestated(kind, text.slice(words.start, words.end), around) &&
      !(kind === "asked" && endsAsking(question)),
  );
}

/** The passages of a comparison with the voices in which they stand; of several in one sentence, the first. */
export function passagesOf({ index, comparison, readingOf, isOwnWords }: CutQuestion): VoicedPassage[] {
  const kept = keptStarts(index, comparison);
  const found: VoicedPassage[] = [];
  for (const run of comparison.runs) {
    const passage = passageOf(index, run);
    const said = readingOf(run.document);
    const isCovered = found.some(
      (one) =>
        one.said === said &&
        one.voice.sentences.some(({ start, end }) => start <= passage.start && passage.end <= end),
    );
    if (!isCovered)
      found.push({
        said,
        passage,
        isOwn: isOwnWords(run.document),
        voice: voiceAround(said, passage, kept.get(run.document) ?? new Set()),
      });
  }
  return found;
}

interface VoicedPassage {
  readonly said: Reading;
  readonly passage: Range;
  readonly voice: Voice;
  readonly isOwn: boolean;
}

function passageOf(index: SourceIndex, run: Run): Range {
  return { start: index.startOf(run.from), end: index.endOf(run.to - 1) };
}

/** Where the source's words start that the quotation has, or leaves out by a convention of transcripts, by document. */
function keptStarts(index: SourceIndex, { parts }: Comparison): Map<number, Set<number>> {
  const kept = new Map<number, Set<number>>();
  for (const part of parts) {
    if (part.kind === "join") continue;
    for (let position = part.from; position < part.to; position++) {
      const document = index.documentAt(position);
      const starts = kept.get(document) ?? new Set();
      kept.set(document, starts.add(index.startOf(position)));
    }
  }
  return kept;
}

/** Whether the draft puts a question mark to the words, in the marks or right after. */
function endsAsking({ draft, quotation }: CutQuestion): boolean {
  const { text } = draft.article;
  return quotation.spans.some(({ start, end }) => text.slice(start, end + 2).includes("?"));
}

/** The brackets that change the sense. */
function replaced({ index, comparison, readingOf }: CutQuestion): Cut[] {
  return senseChanges(comparison).map(({ from, to, class: cls }) => {
    const { text, blocks } = readingOf(index.documentAt(from)).article;
    const start = index.startOf(from);
    const end = to > from ? index.endOf(to - 1) : start;
    const block = blocks.find((one) => one.start <= start && start < one.end);
    const around = {
      start: Math.max(block?.start ?? 0, start - 400),
      end: Math.min(block?.end ?? end, end + 400),
    };
    const sentence = sentencesOf(text, around).find((one) => one.start <= start && start < one.end) ?? {
      start,
      end,
    };
    return { kind: "replaced", touches: cls, words: { start, end }, sentence: spanOf(text, sentence) };
  });
}
