import type { Article } from "../article/article.js";
import type { Attribution } from "../attribution/attribution.js";
import type { Quotation } from "../quotations/quotation.js";
import { Cast } from "./cast/cast.js";
import { mentionsOf } from "./cast/mentions.js";
import { Discourse } from "./reference/discourse.js";
import { SourceResolver } from "./reference/sources.js";
import type { Speaker } from "./speaker.js";
import { viaOf } from "./via/chain.js";

/**
 * Resolves whom the sources of an article stand for and through whom their words came. Where a source's speaker can't
 * be told, the attribution keeps a null speaker. Linear in the article's length; never throws.
 */
export function resolveSpeakers(
  article: Article,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): { attributions: Attribution[]; speakers: Speaker[] } {
  if (attributions.length === 0) return { attributions: [], speakers: [] };
  const mentions = mentionsOf(article, quotations);
  const cast = new Cast(article, mentions);
  const discourse = new Discourse(article, quotations, mentions, cast);
  const credited = new SourceResolver(article, mentions, cast, discourse, attributions).resolve();
  const via = viaOf(attributions, credited, cast, discourse);
  for (const entity of [...credited.speakers, ...via.flat()]) if (entity !== null) entity.isUsed = true;
  const { speakers, idOf } = cast.speakers();
  const resolved = attributions.map((attribution, at): Attribution => {
    const speaker = credited.speakers[at] ?? null;
    return { ...attribution, speaker: speaker && idOf(speaker), via: (via[at] ?? []).map(idOf) };
  });
  return { attributions: resolved, speakers };
}
