import type { CheckedQuotation, Evidence, Range } from "@hearsay/core";
import { oneLine, visible } from "@hearsay/core/plumbing";
import { useState } from "preact/hooks";
import { open } from "../frame/place.js";
import { sources } from "../state/check-state.js";
import { withSentencesAround } from "./around.js";
import { segmentsOf } from "./segments.js";
import { whereAt, whereIn } from "./where.js";

/** So far from a passage the words that its cut hides are shown with it, in characters. */
const NEAR = 1000;

/** The sentences around the passage, with what the cut hides; of several passages one after the other. */
export function Passages({
  quotation,
  evidence,
}: {
  readonly quotation: CheckedQuotation;
  readonly evidence: Evidence;
}) {
  const [at, setAt] = useState(0);
  const { passages } = evidence;
  const several = passages.length > 1;
  const passage = passages[Math.min(at, passages.length - 1)];
  if (passage === undefined) return null;
  const article = sources.value.find(({ name }) => name === passage.source)?.article ?? null;
  const text = article?.text ?? null;
  const isMain = passage.source === evidence.source && within(evidence.context, passage);
  const sentence = isMain ? withHidden(evidence.context, quotation) : passage;
  const around = text === null ? sentence : withSentencesAround(text, sentence);
  const shown = passages.filter((one) => one.source === passage.source);
  const segments =
    text === null
      ? [{ text: passage.text, isPassage: true, isCut: false }]
      : segmentsOf(text, around, shown, passage.source === evidence.source ? evidence.cut : []);
  const isFirst = passage.source === evidence.source && passage.start === evidence.start;
  const where = isFirst || article === null ? whereIn(evidence) : whereAt(article, passage.start);
  const show = () =>
    open({
      pane: "source",
      source: passage.source,
      at: { start: passage.start, end: passage.end },
      quotation: quotation.id,
      view: "side",
    });
  return (
    <section class="passages" aria-label="In the source">
      {several && (
        <p class="pager">
          <button
            type="button"
            disabled={at === 0}
            onClick={() => setAt(at - 1)}
            aria-label="The place before"
          >
            ‹
          </button>{" "}
          {Math.min(at, passages.length - 1) + 1} of {passages.length} places{" "}
          <button
            type="button"
            disabled={at >= passages.length - 1}
            onClick={() => setAt(at + 1)}
            aria-label="The next place"
          >
            ›
          </button>
        </p>
      )}
      <blockquote class="around">
        {segments.map((segment, index) => {
          const words = visible(segment.text);
          const inner = segment.isPassage ? <mark>{words}</mark> : words;
          return segment.isCut ? (
            <u key={index} title="left out by the quotation">
              {inner}
            </u>
          ) : (
            <span key={index}>{inner}</span>
          );
        })}
      </blockquote>
      <p class="source-line">
        <button type="button" class="link" onClick={show}>
          {oneLine(passage.source)}
        </button>
        {where !== null && <span class="detail">{where}</span>}
        {passage.speaker !== null && <span class="detail">{oneLine(passage.speaker)}</span>}
      </p>
    </section>
  );
}

function within(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** The stretch to be shown, with every sentence whose words the cut hides. */
function withHidden(around: Range, { hidden, evidence }: CheckedQuotation): Range {
  const sentences = (hidden?.cuts ?? []).map(({ sentence }) => sentence);
  const near = [...sentences, ...(evidence?.cut ?? [])].filter(
    ({ start, end }) => start < around.end + NEAR && end > around.start - NEAR,
  );
  return {
    start: Math.min(around.start, ...near.map(({ start }) => start)),
    end: Math.max(around.end, ...near.map(({ end }) => end)),
  };
}
