import { compareDates } from "./dates.js";
import { type Evidence, LineageEvidence } from "./evidence.js";
import type { LineageArticle } from "./lineage-article.js";
import { LINEAGE_WEIGHTS } from "./lineage-weights.js";
import { originProbabilities } from "./origins.js";
import type { LineageEdge } from "./trace.js";

/** A less probable origin is not told. An outlet that is named, with nothing else to show for it, may be named for something else. */
const LEAST = 0.65;
/**
 * How probable it is that a copy comes from the earliest one of its text: where all of them are dated, and where one is not, which may
 * be the earliest. Measured on generated copying.
 */
const COPY = { allDated: 0.82, someUndated: 0.7 };

/**
 * Which article probably took the words from which: of each the likeliest origin, with the reasons and the probability, in which all
 * other origins and having the words from elsewhere take part. No circles; a copy comes from the
 * earliest of its text, where dates tell which that is. Linear in the
 * texts, cubic in the number of articles up to 300, quadratic beyond.
 *
 * @param articles in the order of time
 */
export function lineageOf(articles: readonly LineageArticle[]): LineageEdge[] {
  const originals = articles.filter(({ copyOf }) => copyOf === null);
  const evidence = evidenceAmong(originals);
  const probable = originProbabilities(evidence.map((row) => row.map(oddsOf)));
  const edges = originals.flatMap((to, at) =>
    originals.flatMap((from, other): LineageEdge[] => {
      const confidence = Math.round((probable[at]?.[other] ?? 0) * 100) / 100;
      const reasons = evidence[at]?.[other]?.reasons ?? [];
      return confidence >= LEAST ? [{ from: from.id, to: to.id, confidence, reasons }] : [];
    }),
  );
  return [...copyEdges(articles), ...withoutCircles(edges)];
}

/** `[to][from]`: what shows that one took the words from the other. */
export function evidenceAmong(articles: readonly LineageArticle[]): (Evidence | null)[][] {
  const evidence = new LineageEvidence(articles);
  return articles.map((to) => articles.map((from) => (from === to ? null : evidence.of(from, to))));
}

function oddsOf(evidence: Evidence | null): number {
  if (evidence === null) return 0;
  let log = 0;
  for (const [feature, amount] of Object.entries(evidence.amounts))
    log += amount * LINEAGE_WEIGHTS[feature as keyof typeof LINEAGE_WEIGHTS];
  return Math.exp(log);
}

/** From the earliest of a text to its copies, as far as dates tell which is the earliest. */
function copyEdges(articles: readonly LineageArticle[]): LineageEdge[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const uncertain = new Set(
    articles.flatMap(({ id, copyOf, published }) => (published === null ? [copyOf ?? id] : [])),
  );
  return articles.flatMap(({ id, copyOf, published }) => {
    const from = copyOf === null ? undefined : byId.get(copyOf);
    const order = from === undefined ? null : compareDates(from.published, published);
    if (from === undefined || order === null || order >= 0) return [];
    const confidence = uncertain.has(from.id) ? COPY.someUndated : COPY.allDated;
    const dates = `it is dated before the other: ${from.published}, ${published}`;
    const reasons = [
      { kind: "copy", message: "copies of one text" },
      { kind: "date", message: dates },
    ] as const;
    return [{ from: from.id, to: id, confidence, reasons }];
  });
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
