import {
  type Article,
  type CheckedQuotation,
  check,
  isSound,
  type Repair,
  repairsOf,
  type Sources,
  type TextChange,
  type Verdict,
} from "@hearsay/core";
import { editedArticle } from "@hearsay/core/plumbing";
import { changed } from "./replacement.js";
import { inSourceWords } from "./source-words.js";

/** How a quotation can be mended in the draft's text. */
export interface Mending {
  readonly changes: readonly TextChange[];
  /** The verdict once every quotation of the draft is mended; null where it could not be told. */
  readonly verdictAfter: Verdict | null;
}

/** Verdicts whose faults the source's words or its name for the speaker mend. */
const MENDED: ReadonlySet<Verdict | null> = new Set<Verdict | null>(["altered", "spliced", "misattributed"]);
/** So many quotations of a draft are mended and tried at once. */
const MOST = 50;

/**
 * What mends the quotations of a draft that differ from their source, by their ids: the source's passage in place of the words, else a
 * repair of what differs; an ellipsis where passages are joined; whom the source credits. All are tried together: the mended draft is
 * checked again. A name that would take another quotation's credit away is left as it is.
 */
export function mendingsOf(
  draft: Article,
  quotations: readonly CheckedQuotation[],
  sources: Sources,
): ReadonlyMap<string, Mending> {
  const faulty = quotations.filter(({ verdict }) => MENDED.has(verdict)).slice(0, MOST);
  const bySource = changesOf(draft, faulty, true);
  const after = verdictsAfter(draft, quotations, sources, bySource);
  const others = faulty.filter(({ id }) => !isStanding(after.get(id) ?? null));
  const all = new Map([...bySource, ...changesOf(draft, others, false)]);
  const verdicts = others.length === 0 ? after : verdictsAfter(draft, quotations, sources, all);
  const spoils = quotations.some(
    ({ id, verdict }) => !all.has(id) && isStanding(verdict) && !isStanding(verdicts.get(id) ?? null),
  );
  if (!spoils) return mendings(all, verdicts);
  for (const { id, verdict } of faulty) if (verdict === "misattributed") all.delete(id);
  return mendings(all, verdictsAfter(draft, quotations, sources, all));
}

type Changes = ReadonlyMap<string, readonly TextChange[]>;

function changesOf(draft: Article, quotations: readonly CheckedQuotation[], bySource: boolean): Changes {
  return new Map(
    quotations.flatMap((quotation) => {
      const changes = changesFor(draft, quotation, bySource);
      return changes.length === 0 ? [] : [[quotation.id, changes] as const];
    }),
  );
}

function mendings(
  changes: Changes,
  verdicts: ReadonlyMap<string, Verdict | null>,
): ReadonlyMap<string, Mending> {
  return new Map(
    [...changes].map(([id, found]) => [id, { changes: found, verdictAfter: verdicts.get(id) ?? null }]),
  );
}

function isStanding(verdict: Verdict | null): boolean {
  return verdict !== null && isSound(verdict);
}

/** The verdicts of the changed draft by the ids that the quotations had; empty where it has more or fewer. */
function verdictsAfter(
  draft: Article,
  quotations: readonly CheckedQuotation[],
  sources: Sources,
  changes: Changes,
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

function changesFor(draft: Article, quotation: CheckedQuotation, bySource: boolean): TextChange[] {
  const { verdict, issues } = quotation;
  const has = (...names: Verdict[]) =>
    names.some((name) => name === verdict || issues.some((issue) => issue.verdict === name));
  const repairs: TextChange[] = [];
  // words that differ may be another's besides
  if (has("altered", "spliced")) {
    const whole = bySource ? inSourceWords(draft, quotation) : null;
    const ofSteps = () => inTheSourcesWords(repairsOf(draft, { ...quotation, verdict: "altered" }));
    repairs.push(...(whole === null ? ofSteps().flatMap(({ changes }) => changes) : [whole]));
  }
  if (has("misattributed")) {
    const ofSpeaker = repairsOf(draft, { ...quotation, verdict: "misattributed" });
    repairs.push(...ofSpeaker.filter(({ kind }) => kind === "speaker").flatMap(({ changes }) => changes));
  }
  return repairs;
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
