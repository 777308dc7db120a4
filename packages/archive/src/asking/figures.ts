import { formsOf } from "@hearsay/core/plumbing";
import { figuresNear } from "../figures/belonging.js";
import { type FigureFilters, type Figures, type FoundFigure, figuresOf } from "../figures/figures.js";
import { speaks } from "../figures/speaks.js";
import { inPeriod, isAlike } from "../people/period.js";
import type { KeptVersion, Store } from "../store.js";
import { creditAt } from "../tracing/credit-at.js";
import { articleOf, readingOf } from "./unpacked.js";
import { versionsOf } from "./versions-of.js";

/** So many versions are looked through at most. */
const MOST_VERSIONS = 50_000;

/**
 * The numbers that the articles of an archive give for one thing. It looks through all current articles: a second for some hundreds.
 *
 * @param term with at least one word
 * @throws {ArchiveError} where the archive is damaged
 */
export async function figuresFor(store: Store, term: string, filters: FigureFilters): Promise<Figures> {
  const forms = [...new Set(formsOf(term))];
  const { versions } = await store.census();
  const found: FoundFigure[] = [];
  let seen = 0;
  if (forms.length > 0)
    for await (const one of versionsOf(store)) {
      found.push(...figuresIn(store, one, term, filters));
      if (++seen >= MOST_VERSIONS) break;
    }
  const copies = await store.copies([...new Set(found.map(({ version }) => version))]);
  return figuresOf(found, { term, filters, copies, complete: forms.length === 0 || seen >= versions });
}

function figuresIn(store: Store, kept: KeptVersion, term: string, filters: FigureFilters): FoundFigure[] {
  const { facts, receipt } = kept;
  if (!kept.isCurrent || !inPeriod(facts.published, filters) || !isAlike(facts.outlet, filters.outlet))
    return [];
  const article = articleOf(store, kept);
  const near = figuresNear(article, term);
  if (near.length === 0) return [];
  const reading = readingOf(store, kept, article);
  const { headline, outlet, section, published } = facts;
  const shown = (start: number, end: number) => article.text.slice(start, end).replace(/\s+/g, " ");
  return near.map(({ start, end, sentence, belongs, isComparable, kind }) => {
    const credit = creditAt(article, reading, { start, end });
    const isSaid = credit.speaker !== null && speaks(credit.speaker, term);
    return {
      text: shown(start, end),
      sentence: shown(sentence.start, sentence.end),
      file: receipt.from,
      url: facts.url,
      article: { headline, outlet, section, published },
      start,
      end,
      speaker: isSaid ? credit.speaker : null,
      via: isSaid ? credit.via : [],
      version: kept.version,
      belongs,
      isComparable,
      kind,
    };
  });
}
