import { KnownExtractions } from "../attribution/extraction/known-extractions.js";
import { creditOf } from "../speakers/credits.js";
import { touching } from "../text/ordered.js";
import type { Range } from "../text/span.js";
import type { Sources } from "./sources.js";
import type { CheckedQuotation } from "./verdict.js";
import { listQuotation, type Question, verify } from "./verify.js";
import type { Work } from "./work.js";

/** How far around a quotation its draft is looked at; a little more than `draftAround` looks. */
const AROUND = 640;
/** Of a quotation in a paragraph that is longer, nothing is kept: what is kept would grow with its square. */
const LONGEST = 10_000;

interface Known {
  readonly checked: CheckedQuotation;
  /** What was done for it, so that a draft with known quotations comes to its end of work at the same one. */
  readonly work: number;
}

/**
 * What was found out of a draft's version before this one. A quotation around which nothing has changed since, and which is credited as
 * it was, is not looked for again; nor is extracted again from a paragraph that is the same. What comes out is the same as without. Of
 * each version, only the next one knows.
 */
export class KnownDraft {
  readonly extractions = new KnownExtractions();
  #sources: Sources | null = null;
  #before = new Map<string, Known>();
  #now = new Map<string, Known>();

  /** Begins with a version; of other sources, nothing is known. */
  begin(sources: Sources): void {
    this.#before = this.#sources === sources ? this.#now : new Map();
    this.#now = new Map();
    this.#sources = sources;
  }

  /** What `verify` gives. */
  verify(question: Question, sources: Sources, work: Work): CheckedQuotation {
    const key = work.isUsedUp ? null : keyOf(question);
    if (key === null) return verify(question, sources, work);
    const known = this.#now.get(key) ?? this.#before.get(key);
    if (known !== undefined) {
      work.add(known.work);
      this.#now.set(key, known);
      return { ...known.checked, ...placeOf(question) };
    }
    const before = work.used;
    const checked = verify(question, sources, work);
    this.#now.set(key, { checked, work: work.used - before });
    return checked;
  }
}

/** What of a quotation depends on where it stands. */
function placeOf(question: Question): Pick<CheckedQuotation, "id" | "start" | "end" | "spans"> {
  const { id, start, end, spans } = listQuotation(question);
  return { id, start, end, spans };
}

/** All that a verdict depends on besides the sources, with offsets relative to the quotation; null where that is too much to keep. */
function keyOf({ draft, quotation }: Question): string | null {
  const { text, blocks, language } = draft.article;
  const start = quotation.spans[0]?.start ?? 0;
  const end = quotation.spans.at(-1)?.end ?? start;
  const touched = touching(blocks, start - AROUND, end + AROUND);
  const from = Math.max(0, Math.min(start - AROUND, touched[0]?.start ?? start));
  const to = Math.max(end + AROUND, touched.at(-1)?.end ?? end);
  if (to - from > LONGEST) return null;
  const relative = ({ start: first, end: last }: Range) => [first - start, last - start];
  return JSON.stringify([
    text.slice(from, to),
    start - from,
    quotation.kind,
    quotation.spans.map(relative),
    quotation.inner.map(relative),
    touched.map(relative),
    creditOf(draft, quotation.id),
    language,
  ]);
}
