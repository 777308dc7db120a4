import { shortNameOf } from "@hearsay/archive/picture";
import type {
  ArchiveCensus,
  ArchiveChanges,
  ArchiveTrace,
  QuotedPlace,
  TracedOccurrence,
} from "@hearsay/client";
import { oneLine, plural } from "@hearsay/core/plumbing";

/** How an occurrence's article is called: its outlet, else its headline, else the end of its address. */
export function nameOf(occurrence: TracedOccurrence | QuotedPlace): string {
  return oneLine(shortNameOf(occurrence));
}

/** Its date, as far as it is known. */
export function dateOf({ article }: TracedOccurrence | QuotedPlace): string {
  return article.published === null ? "no date" : oneLine(article.published.slice(0, 10));
}

/** Its year; null where none is known. */
export function yearOf({ article }: TracedOccurrence): string | null {
  return /^\d{4}/.exec(article.published ?? "")?.[0] ?? null;
}

/** What is counted, with how often: the most frequent first, of equal ones in their order. */
function counted(names: readonly string[]): { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** A trace in a few figures. */
export function summaryOf({ occurrences, variants }: ArchiveTrace) {
  const articles = new Map(occurrences.map((one) => [one.kept, one]));
  const all = [...articles.values()];
  const copies = all.filter(({ copyOf }) => copyOf !== null).length;
  const years = counted(all.map((one) => yearOf(one) ?? "no date"));
  return {
    articles: all.length - copies,
    copies,
    wordings: variants.length,
    outlets: counted(
      all.flatMap(({ article }) => (article.outlet === null ? [] : [oneLine(article.outlet)])),
    ),
    years: years.sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** What was searched, for a reader. */
export function searchedText({ articles, words, versions }: ArchiveCensus): string {
  const older = versions > articles ? ` in ${versions.toLocaleString("en")} versions` : "";
  return `${articles.toLocaleString("en")} ${articles === 1 ? "article" : "articles"}${older}, ${plural(words, "word").replace(/\d+/, words.toLocaleString("en"))}`;
}

/** What was looked through for changes, for a reader. */
export function searchedVersions({ articles, inSeveralVersions }: ArchiveChanges["searched"]): string {
  const number = articles.toLocaleString("en");
  return `${number} ${articles === 1 ? "article" : "articles"}, ${inSeveralVersions.toLocaleString("en")} of them in several versions`;
}
