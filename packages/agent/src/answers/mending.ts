import {
  type Article,
  type CheckedQuotation,
  check,
  editedArticle,
  isSound,
  type Repair,
  repairsOf,
  type Sources,
  type TextChange,
  type Verdict,
} from "@hearsay/core";
import { changed } from "./replacement.js";

/** How a quotation can be mended in the draft's text. */
export interface Mending {
  readonly changes: readonly TextChange[];
  /** The verdict once every quotation of the draft is mended; null where it could not be told. */
  readonly verdictAfter: Verdict | null;
}

/** So many quotations of a draft are mended and tried at once. */
const MOST = 50;

/**
 * What mends the quotations of a draft that differ from their source, by their ids: the source's words, an ellipsis, or whom the source
 * credits. All are tried together: the mended draft is checked again. A name that would take another quotation's credit away is left
 * as it is.
 */
export function mendingsOf(
  draft: Article,
  quotations: readonly CheckedQuotation[],
  sources: Sources,
): ReadonlyMap<string, Mending> {
  const all = new Map<string, readonly TextChange[]>();
  for (const quotation of quotations) {
    const changes = all.size < MOST ? changesFor(draft, quotation) : [];
    if (changes.length > 0) all.set(quotation.id, changes);
  }
  const tried = verdictsAfter(draft, quotations, sources, all);
  const spoils = quotations.some(
    ({ id, verdict }) => !all.has(id) && isStanding(verdict) && !isStanding(tried.get(id) ?? null),
  );
  if (!spoils) return mendings(all, tried);
  const ofWords = new Map([...all].filter(([id]) => !isCreditedWrongly(quotations, id)));
  return mendings(ofWords, verdictsAfter(draft, quotations, sources, ofWords));
}

function mendings(
  changes: ReadonlyMap<string, readonly TextChange[]>,
  verdicts: ReadonlyMap<string, Verdict | null>,
): ReadonlyMap<string, Mending> {
  return new Map(
    [...changes].map(([id, found]) => [id, { changes: found, verdictAfter: verdicts.get(id) ?? null }]),
  );
}

function isStanding(verdict: Verdict | null): boolean {
  return verdict !== null && isSound(verdict);
}

function isCreditedWrongly(quotations: readonly CheckedQuotation[], id: string): boolean {
  return quotations.some((one) => one.id === id && one.verdict === "misattributed");
}

/** The verdicts of the changed draft by the ids that the quotations had; empty where it has more or fewer. */
function verdictsAfter(
  draft: Article,
  quotations: readonly CheckedQuotation[],
  sources: Sources,
  changes: ReadonlyMap<string, readonly TextChange[]>,
): ReadonlyMap<string, Verdict | null> {
  if (changes.size === 0) return new Map();
  const backwards = [...changes.values()].flat().sort((a, b) => b.from - a.from);
  const mended = backwards.reduce(
    (article, change) => editedArticle(article, changed(article.text, [change])),
    draft,
  );
  const after = check(mended, sources).quotations;
  if (after.length !== quotations.length) return new Map();
  return new Map(quotations.map(({ id }, at) => [id, after[at]?.verdict ?? null]));
}

/** Whether a mended quotation may be printed. */
export function mends({ verdictAfter }: Mending): boolean {
  return isStanding(verdictAfter);
}

function changesFor(draft: Article, quotation: CheckedQuotation): TextChange[] {
  const { verdict, issues } = quotation;
  const has = (...names: Verdict[]) =>
    names.some((name) => name === verdict || issues.some((issue) => issue.verdict === name));
  // words that differ may be another's besides
  if (verdict !== "altered" && verdict !== "spliced" && verdict !== "misattributed") return [];
  return [
    ...(has("altered", "spliced")
      ? inTheSourcesWords(repairsOf(draft, { ...quotation, verdict: "altered" }))
      : []),
    ...(has("misattributed") ? repairsOf(draft, { ...quotation, verdict: "misattributed" }) : []).filter(
      ({ kind }) => kind === "speaker",
    ),
  ].flatMap((repair) => repair.changes);
}

/** Of the repairs that are offered for one place, the source's words; an ellipsis where passages are joined. */
function inTheSourcesWords(repairs: readonly Repair[]): Repair[] {
  return repairs.filter(({ kind, changes: [change] }, at) => {
    if (kind !== "ellipsis") return kind === "source-words";
    const before = repairs[at - 1];
    const putIn = before?.kind === "source-words" ? before.changes[0] : undefined;
    const isAlternative =
      putIn !== undefined && putIn.from === putIn.to && Math.abs(putIn.from - (change?.from ?? 0)) <= 1;
    return !isAlternative;
  });
}
