import type { Attribution } from "../attribution/attribution.js";
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
}

export const NOBODY: Credit = { name: null, chain: [], kind: null, named: false };

/** Who is credited with the quotations of an article, by the quotation's id; those of nobody are left out. */
export type Credits = ReadonlyMap<string, Credit>;

/** Who is credited with a quotation of a reading. */
export function creditOf({ credits }: { readonly credits: Credits }, quotation: string): Credit {
  return credits.get(quotation) ?? NOBODY;
}

/**
 * Who is credited with each quotation of an article, by the quotation's id; where one attribution holds another, the innermost
 * speaker, through those who hold it.
 */
export function creditsOf(attributions: readonly Attribution[], found: readonly Speaker[]): Credits {
  const speakers = new Map(found.map((speaker) => [speaker.id, speaker]));
  const credits = new Map<string, Credit>();
  for (const attribution of innermostLast(attributions)) {
    const speaker = attribution.speaker === null ? undefined : speakers.get(attribution.speaker);
    const relays = attribution.via.flatMap((id) => speakers.get(id) ?? []);
    const written = attribution.source[0]?.text ?? null;
    const chain = [...(speaker ? namesOf(speaker) : []), ...relays.flatMap(namesOf)];
    const named = speaker !== undefined && speaker.kind !== "unnamed";
    const credit = {
      name: (speaker?.name ?? written)?.replace(/\s+/g, " ") ?? null,
      chain: written === null ? chain : [...chain, written],
      kind: speaker?.kind ?? null,
      named,
    };
    for (const quotation of attribution.quotations) {
      const holder = attribution.within === null ? undefined : credits.get(quotation);
      if (holder === undefined && credits.has(quotation)) continue;
      credits.set(quotation, holder ? { ...credit, chain: [...credit.chain, ...holder.chain] } : credit);
    }
  }
  return credits;
}

/** Attributions in their order, those that others hold after all others. */
function innermostLast(attributions: readonly Attribution[]): Attribution[] {
  const outer = attributions.filter(({ within }) => within === null);
  return [...outer, ...attributions.filter(({ within }) => within !== null)];
}

function namesOf(speaker: Speaker): string[] {
  return speaker.role === null ? [speaker.name] : [speaker.name, speaker.role];
}
