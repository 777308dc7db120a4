import type { Article } from "@hearsay/core";
import type { Reading } from "@hearsay/core/plumbing";
import type { QuotedWords } from "./change.js";

/** A note on what was changed, as newspapers put above or below an article. */
const NOTE =
  /^\W*(?:correction|corrected|clarification|editor['’]s note|update)\b|\b(?:earlier|previous) version of th|\bhas been (?:corrected|amended|updated)\b|\bwas (?:corrected|amended) on\b|\bmisquoted\b/i;

/** The quotations of a version in the order of its text, each with its credit; those without a word are left out. */
export function quotedIn(
  article: Article,
  { quotations, attributions, speakers }: Pick<Reading, "quotations" | "attributions" | "speakers">,
): QuotedWords[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const credits = new Map<string, (typeof attributions)[number]>();
  // where one attribution holds another, the innermost speaker
  for (const isNested of [false, true])
    for (const attribution of attributions)
      if ((attribution.within !== null) === isNested)
        for (const id of attribution.quotations) credits.set(id, attribution);
  return quotations
    .map(({ id, inner, block }) => {
      const credit = credits.get(id);
      const named = names.get(credit?.speaker ?? "");
      const there = article.blocks[block];
      return {
        text: inner.map(({ start, end }) => article.text.slice(start, end).trim()).join(" "),
        start: inner[0]?.start ?? 0,
        end: inner.at(-1)?.end ?? 0,
        speaker: named ?? credit?.source[0]?.text.replace(/\s+/g, " ") ?? null,
        via: (credit?.via ?? []).flatMap((one) => names.get(one) ?? []),
        inNote: there !== undefined && NOTE.test(article.text.slice(there.start, there.end)),
      };
    })
    .filter(({ text }) => text !== "")
    .sort((a, b) => a.start - b.start);
}
