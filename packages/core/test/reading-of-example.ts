import { articleFromText } from "../src/article/plain-text.js";
import type { Attribution } from "../src/attribution/attribution.js";
import { creditQuotations } from "../src/attribution/credit-quotations.js";
import { findQuotations } from "../src/quotations/find.js";
import type { ExampleAttribution, ReadingExample } from "../src/rules/example.js";
import { creditsOf } from "../src/speakers/credits.js";
import { type Reading, readArticle } from "../src/speakers/reading.js";
import type { Speaker } from "../src/speakers/speaker.js";
import { overlaps, type Span, spanOf } from "../src/text/span.js";

/**
 * The reading of a rule's example: as the example tells it, or read from the text where it tells nothing.
 *
 * @throws {Error} where an attribution of the example does not stand in its text
 */
export function readingOfExample({ text, attributions, doubts = [] }: ReadingExample): Reading {
  const article = { ...articleFromText(text), doubts };
  if (attributions === undefined) return readArticle(article);
  const found = findQuotations(article);
  const speakers = new Map<string, Speaker>();
  const idOf = (name: string, from: Partial<Pick<Speaker, "kind" | "role">>, mentions: readonly Span[]) => {
    const known = speakers.get(name);
    const { id, kind, role } = known ?? { id: `s${speakers.size + 1}`, kind: "person", role: null, ...from };
    const all = [...(known?.mentions ?? []), ...mentions];
    speakers.set(name, { id, name, kind, role, mentions: all, reason: "as the example tells" });
    return id;
  };
  const told = attributions.map((one, at): Attribution => {
    const { source, cue, content } = spansOf(text, one);
    const from = { ...(one.kind && { kind: one.kind }), ...(one.role && { role: one.role }) };
    const speaker = one.speaker === undefined ? null : idOf(one.speaker, from, source);
    const via = (one.via ?? []).map((name) => idOf(name, { kind: "organisation" }, []));
    const quoted = found.quotations.filter(({ spans }) =>
      spans.some((span) => content.some((range) => overlaps(span, range))),
    );
    const quotations = quoted.map(({ id }) => id);
    const kind =
      quoted.length === 0 ? "indirect" : quoted.some((each) => each.kind === "direct") ? "direct" : "mixed";
    return {
      id: `a${at + 1}`,
      kind,
      source,
      cue,
      content,
      speaker,
      via,
      within: null,
      confidence: 1,
      quotations,
    };
  });
  const all = [...speakers.values()];
  const ruled = creditQuotations(article, found.quotations);
  const credited = { article, quotations: found.quotations, attributions: told, speakers: all, ruled };
  return { article, ...found, attributions: told, speakers: all, credits: creditsOf(credited) };
}

function spansOf(text: string, one: ExampleAttribution): Pick<Attribution, "source" | "cue" | "content"> {
  const from = place(text, one.where, 0);
  const within = (words: string | undefined): Span[] => {
    if (words === undefined) return [];
    const start = from + place(one.where, words, 0);
    return [spanOf(text, { start, end: start + words.length })];
  };
  return {
    source: within(one.source),
    cue: within(one.cue),
    content: (typeof one.content === "string" ? [one.content] : one.content).flatMap(within),
  };
}

function place(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from);
  if (at < 0) throw new Error(`“${words}” does not stand in: ${text}`);
  return at;
}
