import { compareDates } from "./dates.js";
import { NameFinder } from "./names.js";
import type { LineageEdge, Reason } from "./trace.js";
import { SharedWording } from "./wording.js";

/** An article with the words, as lineage sees it. */
export interface LineageArticle {
  /** The id of its occurrence. */
  readonly id: string;
  readonly text: string;
  /** Where in it the words stand (UTF-16). */
  readonly start: number;
  readonly end: number;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** Through whom the words came, as the article says. */
  readonly via: readonly string[];
  readonly variant: string;
  /** The id of the occurrence in the text of which it is a copy. */
  readonly copyOf: string | null;
}

/** What each kind of evidence adds to the logarithm of the odds that one article took the words from another. */
const WEIGHTS = {
  /** Against any two articles: most have the words from the speaker, or from an article that is not kept. */
  prior: -2.5,
  relayed: 4.5,
  named: 2.5,
  link: 4,
  /** Shared wording besides the words, for the first run; more for each doubling. */
  wording: 1.5,
  wordingDoubled: 0.6,
  /** A wording that others do not have. */
  variant: 1.5,
  earlier: 0.7,
  undated: -0.7,
  /** The date of an article that was changed later may be the change's: it does not outweigh that it is named. */
  later: -3.5,
};
/** A less probable origin is not told. */
const LEAST = 0.25;
/** How probable it is that of copies of one text the earliest is the origin: where both are dated, and where one is not. */
const COPY = { dated: 0.9, undated: 0.55 };

/**
 * Which article probably took the words from which: of each the likeliest origin, with the reasons and the probability, in which all
 * other origins and having the words from elsewhere take part. No circles; a copy comes from the first of its text. Linear in the
 * texts, quadratic in the number of articles.
 *
 * @param articles in the order of time
 */
export function lineageOf(articles: readonly LineageArticle[]): LineageEdge[] {
  const originals = articles.filter(({ copyOf }) => copyOf === null);
  const names = new NameFinder(originals);
  const wording = new SharedWording(originals);
  const frequency = new Map<string, number>();
  for (const { variant } of originals) frequency.set(variant, (frequency.get(variant) ?? 0) + 1);
  const evidence = { names, wording, frequency, count: originals.length };
  const likely = originals.flatMap((to) => likeliestOrigins(to, originals, evidence));
  return [...copyEdges(articles), ...withoutCircles(likely)];
}

interface Evidence {
  readonly names: NameFinder;
  readonly wording: SharedWording;
  /** How many articles have a variant. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly count: number;
}

function copyEdges(articles: readonly LineageArticle[]): LineageEdge[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return articles.flatMap(({ id, copyOf, published }) => {
    const from = copyOf === null ? undefined : byId.get(copyOf);
    if (from === undefined) return [];
    const order = compareDates(from.published, published);
    const confidence = order !== null && order < 0 ? COPY.dated : COPY.undated;
    return [
      { from: from.id, to: id, confidence, reasons: [{ kind: "copy", message: "copies of one text" }] },
    ];
  });
}

/** The origins of an article that are probable enough, the likeliest first. */
function likeliestOrigins(
  to: LineageArticle,
  articles: readonly LineageArticle[],
  evidence: Evidence,
): LineageEdge[] {
  const weighed = articles
    .filter((from) => from !== to)
    .map((from) => ({ from, ...weigh(from, to, evidence) }));
  const odds = weighed.map(({ score }) => Math.exp(score));
  const all = odds.reduce((sum, each) => sum + each, 1);
  return weighed
    .map(({ from, reasons }, at) => ({
      from: from.id,
      to: to.id,
      confidence: Math.round(((odds[at] as number) / all) * 100) / 100,
      reasons,
    }))
    .filter(({ confidence }) => confidence >= LEAST)
    .sort((a, b) => b.confidence - a.confidence);
}

function weigh(
  from: LineageArticle,
  to: LineageArticle,
  { names, wording, frequency, count }: Evidence,
): { readonly score: number; readonly reasons: Reason[] } {
  const reasons: Reason[] = [];
  let score = WEIGHTS.prior;
  const because = (weight: number, kind: Reason["kind"], message: string) => {
    score += weight;
    reasons.push({ kind, message });
  };
  if (names.isRelayed(from, to))
    because(WEIGHTS.relayed, "named", `the words are said to come through ${from.outlet}`);
  else if (names.isNamed(from, to)) because(WEIGHTS.named, "named", `${from.outlet} is named in the text`);
  if (from.url !== null && to.text.includes(from.url))
    because(WEIGHTS.link, "link", `the text gives the address ${from.url}`);
  const shared = wording.between(from.id, to.id);
  if (shared > 0) {
    const weight = WEIGHTS.wording + WEIGHTS.wordingDoubled * Math.log2(shared);
    because(weight, "wording", `both share ${shared} further runs of five words that no other has`);
  }
  const same = frequency.get(from.variant) ?? 0;
  if (from.variant === to.variant && same < count && same * 2 <= count)
    because(WEIGHTS.variant, "variant", `both have a wording that ${count - same} others do not have`);
  // a date alone is no evidence: somebody always was earlier
  if (reasons.length === 0) return { score: Number.NEGATIVE_INFINITY, reasons };
  const order = compareDates(from.published, to.published);
  if (order === null) score += WEIGHTS.undated;
  else if (order < 0)
    because(WEIGHTS.earlier, "date", `it is dated before the other: ${from.published}, ${to.published}`);
  else if (order > 0) score += WEIGHTS.later;
  return { score, reasons };
}

/** Of each article one origin, the most probable edges first, as long as no article comes from itself. */
function withoutCircles(edges: readonly LineageEdge[]): LineageEdge[] {
  const originOf = new Map<string, string>();
  const kept: LineageEdge[] = [];
  for (const edge of [...edges].sort((a, b) => b.confidence - a.confidence)) {
    if (originOf.has(edge.to)) continue;
    let origin: string | undefined = edge.from;
    while (origin !== undefined && origin !== edge.to) origin = originOf.get(origin);
    if (origin === edge.to) continue;
    originOf.set(edge.to, edge.from);
    kept.push(edge);
  }
  return kept;
}
