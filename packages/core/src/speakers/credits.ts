import type { Article } from "../article/article.js";
import type { Attribution } from "../attribution/attribution.js";
import type { Quotation } from "../quotations/quotation.js";
import { overlaps } from "../text/span.js";
import { isPronoun } from "./name-words.js";
import type { Speaker } from "./speaker.js";

/** Whose words stand somewhere: the speaker and everybody through whom they came. */
export interface Credit {
  /** As it is shown; null where nobody is credited. */
  readonly name: string | null;
  /** The credited speaker and the chain, under every full name that the text gives them. */
  readonly chain: readonly string[];
  readonly kind: Speaker["kind"] | null;
  /** False for "a spokesman", a pronoun that could not be resolved, and where nobody is credited. */
  readonly named: boolean;
  /**
   * Whether it may prove something against a draft: a rule of English gives it, a label or a signature does, or the trained
   * extractor is sure and no rule says otherwise.
   */
  readonly proved: boolean;
  /** "She said": whom the pronoun stands for was worked out. */
  readonly byPronoun?: boolean;
}

export const NOBODY: Credit = { name: null, chain: [], kind: null, named: false, proved: false };

/** Who is credited with the quotations of an article, by the quotation's id; those of nobody are left out. */
export type Credits = ReadonlyMap<string, Credit>;

/** Who is credited with a quotation of a reading. */
export function creditOf({ credits }: { readonly credits: Credits }, quotation: string): Credit {
  return credits.get(quotation) ?? NOBODY;
}

/** What of a reading tells who is credited. */
export interface Credited {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  /** Whom rules of English credit, as `creditQuotations` has it. */
  readonly ruled: readonly Attribution[];
}

/** From this confidence on, a credit that only the extractor gives proves something. */
const SURE = 0.9;

/**
 * Who is credited with each quotation of an article, by the quotation's id; where one attribution holds another, the innermost
 * speaker, through those who hold it. In a headline only a rule ("Talvik: '…'", "'…', says Talvik") credits anybody.
 */
export function creditsOf(said: Credited): Credits {
  const speakers = new Map(said.speakers.map((speaker) => [speaker.id, speaker]));
  const ruled = ruledSources(said);
  const headlines = new Set(
    said.quotations
      .filter(({ block }) => said.article.blocks[block]?.kind === "headline")
      .map(({ id }) => id),
  );
  const credits = new Map<string, Credit>();
  for (const attribution of innermostLast(said.attributions)) {
    const speaker = attribution.speaker === null ? undefined : speakers.get(attribution.speaker);
    const relays = attribution.via.flatMap((id) => speakers.get(id) ?? []);
    const written = attribution.source[0]?.text ?? null;
    const chain = [...(speaker ? namesOf(speaker) : []), ...relays.flatMap(namesOf)];
    for (const quotation of attribution.quotations) {
      const byRule = ruled.get(quotation);
      if (byRule === undefined && headlines.has(quotation)) continue;
      const agrees = byRule?.some((source) => attribution.source.some((span) => overlaps(source, span)));
      const credit: Credit = {
        name: (speaker?.name ?? written)?.replace(/\s+/g, " ") ?? null,
        chain: written === null ? chain : [...chain, written],
        kind: speaker?.kind ?? null,
        named: speaker !== undefined && speaker.kind !== "unnamed",
        proved: agrees ?? attribution.confidence >= SURE,
        byPronoun: isPronoun(written ?? ""),
      };
      const holder = attribution.within === null ? undefined : credits.get(quotation);
      if (holder === undefined && credits.has(quotation)) continue;
      credits.set(quotation, holder ? { ...credit, chain: [...credit.chain, ...holder.chain] } : credit);
    }
  }
  return credits;
}

/** The sources that rules of English give to quotations, by the quotation's id. */
function ruledSources({ ruled }: Credited): Map<string, Attribution["source"]> {
  const sources = new Map<string, Attribution["source"]>();
  for (const { source, quotations: ids } of ruled) for (const id of ids) sources.set(id, source);
  return sources;
}

/** Attributions in their order, those that others hold after all others. */
function innermostLast(attributions: readonly Attribution[]): Attribution[] {
  const outer = attributions.filter(({ within }) => within === null);
  return [...outer, ...attributions.filter(({ within }) => within !== null)];
}

/** So many of a speaker's mentions may tell another form of the name. */
const MOST_MENTIONS = 12;

/** The name, the role, and every fuller form under which the text mentions the speaker: "President Obama". */
function namesOf({ name, role, mentions }: Speaker): string[] {
  const written = mentions.slice(0, MOST_MENTIONS).map(({ text }) => text.replace(/\s+/g, " "));
  const fuller = written.filter(
    (form) => form.length > name.length && form.length <= 80 && form.includes(name),
  );
  return [...new Set([name, ...(role === null ? [] : [role]), ...fuller])];
}
