import type { Article } from "../article/article.js";
import { lineAt } from "../article/line-at.js";
import type { Provenance } from "../provenance/provenance.js";
import { sentencesOf } from "../sentences/sentences.js";
import { lastAtOrBefore } from "../text/ordered.js";
import { type Range, type Span, spanOf } from "../text/span.js";
import type { Part } from "./alignment/parts.js";
import { textOf } from "./comparison.js";
import type { Case } from "./issues/case.js";
import type { QuotedWords } from "./lookup/quoted-words.js";
import type { SourceDocument } from "./lookup/source-index.js";
import type { DiffStep, Evidence, Passage } from "./verdict.js";

/**
 * The passage (or passages) on which a case rests, with the word-by-word difference; null where no word of the
 * quotation was found.
 *
 * @param draft the text that the quotation's words point into
 */
export function evidenceOf(c: Case, draft: string): Evidence | null {
  const { index } = c;
  const passages: Passage[] = c.runs.map(({ run, provenance }) => ({
    source: (index.documents[run.document] as SourceDocument).article.name,
    start: index.startOf(run.from),
    end: index.endOf(run.to - 1),
    text: textOf(index, run.from, run.to),
    speaker: speakerOf(provenance, run.to - run.from),
  }));
  const widest = c.runs.reduce(
    (best, one, at) => (one.run.matched > (c.runs[best]?.run.matched ?? 0) ? at : best),
    0,
  );
  const first = passages[widest];
  const run = c.runs[widest]?.run;
  if (first === undefined || run === undefined) return null;
  const { article } = index.documents[run.document] as SourceDocument;
  const together = spanning(passages, first.source, article);
  return {
    source: first.source,
    ...together,
    speaker: first.speaker,
    similarity: Math.round(c.comparison.similarity * 1000) / 1000,
    time: article.times[lastAtOrBefore(article.times, ({ offset }) => offset, together.start)]?.time ?? null,
    page: article.pages[lastAtOrBefore(article.pages, ({ offset }) => offset, together.start)]?.page ?? null,
    line: lineAt(article, together.start),
    context: contextOf(article, together),
    diff: diffOf(c, draft),
    cut: [],
    passages,
  };
}

/** Whose words a passage mostly holds: its one owner's where most of it is somebody's own text, else the first speaker's. */
function speakerOf({ credits, outside, owners, holding }: Provenance, words: number): string | null {
  const [owner, ...others] = owners.flat();
  const isOwn = holding.kind === "own-words" && outside * 2 > words;
  if (isOwn && owner !== undefined && others.length === 0) return owner.name;
  return credits[0]?.name ?? null;
}

/** How far around a passage its sentence is looked for, in characters. */
const FARTHEST_CONTEXT = 600;

/** How far apart the passages of one evidence may stand to be shown as one stretch, in characters. */
const ONE_STRETCH = 1500;

/** One stretch over all passages where they stand in one document, in order and near each other; else the main one. */
function spanning(
  passages: readonly Passage[],
  source: string,
  article: Article,
): { start: number; end: number; text: string } {
  const main = passages.find((passage) => passage.source === source) as Passage;
  const inOrder = passages.every((passage, at) => {
    const next = passages[at + 1];
    return (
      passage.source === source &&
      (next === undefined || (passage.end <= next.start && next.start - passage.end < ONE_STRETCH))
    );
  });
  if (!inOrder) {
    return { start: main.start, end: main.end, text: main.text };
  }
  const start = passages[0]?.start ?? main.start;
  const end = passages.at(-1)?.end ?? main.end;
  return { start, end, text: article.text.slice(start, end) };
}

/** The sentence or sentences of the source in which a passage stands. */
function contextOf({ text, blocks }: Article, passage: Range): Span {
  const block = blocks[lastAtOrBefore(blocks, ({ start }) => start, passage.start)];
  const from = Math.max(block?.start ?? 0, passage.start - FARTHEST_CONTEXT);
  const to = Math.min(Math.max(block?.end ?? 0, passage.end), passage.end + FARTHEST_CONTEXT);
  const sentences = sentencesOf(text, { start: from, end: to });
  const first = sentences[lastAtOrBefore(sentences, ({ start }) => start, passage.start)];
  const last = sentences.find(({ end }) => end >= passage.end);
  return spanOf(text, { start: first?.start ?? passage.start, end: Math.max(passage.end, last?.end ?? 0) });
}

/** What of a case a difference is told from. */
type Compared = Pick<Case, "comparison" | "index" | "quoted">;

/** The word-by-word difference between a quotation and what it was compared with. */
export function diffOf(c: Compared, draft: string): DiffStep[] {
  return c.comparison.parts.flatMap((part) => stepOf(c, draft, part) ?? []);
}

const JOIN_CLASSES = { jump: "join", skip: "rejoined", break: "rejoined", ellipsis: "ellipsis" } as const;

function stepOf({ comparison, index, quoted }: Compared, draft: string, part: Part): DiffStep | null {
  const source = textOf(index, part.from, part.to);
  if (part.kind === "join") {
    if (part.how === "column") return { op: "delete", draft: "", source: "", class: "artefact" };
    const cls = JOIN_CLASSES[part.how];
    const forward = part.to > part.from && index.documentAt(part.from) === index.documentAt(part.to);
    return { op: "delete", draft: "", source: part.how !== "jump" && forward ? source : "", class: cls };
  }
  const words = draftText(draft, quoted, part);
  if (part.kind === "same") return { op: "equal", draft: words, source, class: part.variant };
  const cls = comparison.changes.get(part)?.explanation.class ?? "other";
  if (words === "") return { op: "delete", draft: "", source, class: cls };
  if (source === "") return { op: "insert", draft: words, source: "", class: cls };
  return { op: "replace", draft: words, source, class: cls };
}

/** The draft's words of a part as they stand there, square brackets and all. */
function draftText(draft: string, { words }: QuotedWords, part: Part): string {
  const first = words[part.first];
  const last = words[part.last - 1];
  if (first === undefined || last === undefined || part.last <= part.first) return "";
  const start = draft[first.start - 1] === "[" ? first.start - 1 : first.start;
  const end = draft[last.end] === "]" ? last.end + 1 : last.end;
  return draft.slice(start, end);
}
