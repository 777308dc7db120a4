import type { Article } from "../article/article.js";
import type { Attribution } from "../attribution/attribution.js";
import type { Quotation } from "../quotations/quotation.js";
import { lastAtOrBefore } from "../text/ordered.js";
import { contains, type Range, type Span, spanOf } from "../text/span.js";
import { type Name, nameOf } from "./name.js";
import { fullNamesOf, mentionsOf } from "./people.js";
import { antecedentOf } from "./pronoun.js";
import { Registry } from "./registry.js";
import { relayOf } from "./relay.js";
import type { Speaker } from "./speaker.js";

/**
 * Resolves whom the sources of an article stand for, in the order of the text. Where that cannot be told, the
 * attribution keeps a null speaker. Linear in the article's length; never throws.
 */
export function resolveSpeakers(
  article: Article,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): { attributions: Attribution[]; speakers: Speaker[] } {
  if (attributions.length === 0) return { attributions: [], speakers: [] };
  const mentions = mentionsOf(article, quotations);
  const registry = new Registry(fullNamesOf(mentions));
  const sources = attributions.flatMap(({ source }) => source).sort((a, b) => a.start - b.start);
  const isSource = (mention: Range) => {
    const source = sources[lastAtOrBefore(sources, ({ start }) => start, mention.start)];
    return source !== undefined && contains(source, mention);
  };
  const named = attributions.map((attribution) => {
    const [source] = attribution.source;
    const name = source === undefined ? null : nameOf(source.text);
    return { attribution, source, name, speaker: source && name ? registry.enter(name, source) : null };
  });
  const resolved = named.map(({ attribution, source, name, speaker }): Attribution => {
    const relay = relayOf(article.text, attribution);
    const via = relay === null ? [] : [registry.enterOrganisation(relay)];
    const id = speaker ?? (source && name ? pronounSpeaker(source, name) : null);
    return { ...attribution, speaker: id, via: via.filter((one) => one !== id) };
  });
  return { attributions: resolved, speakers: registry.speakers() };

  function pronounSpeaker(source: Span, name: Name): string | null {
    if (name.kind !== "pronoun") return null;
    const antecedent = antecedentOf(article, source, mentions, registry, isSource);
    if (antecedent === null) return null;
    const id = registry.enter(antecedent.name, spanOf(article.text, antecedent));
    if (id !== null)
      registry.addMention(id, source, `“${source.text}” is taken for the person named last before it`);
    return id;
  }
}
