import { versionsOf } from "../asking/versions-of.js";
import type { Store } from "../store.js";

/** How many articles, versions and words of current versions share something. */
export interface Share {
  readonly articles: number;
  readonly versions: number;
  readonly words: number;
}

/** What an archive holds: what `hearsay archive stats` prints. */
export interface Stats extends Share {
  /** Articles whose current version is a copy of a text that was stored before it. */
  readonly copies: number;
  /** By the outlet of the current version, its year and its language, the largest first; "" where an article does not give it. */
  readonly outlets: Readonly<Record<string, Share>>;
  readonly years: Readonly<Record<string, Share>>;
  readonly languages: Readonly<Record<string, Share>>;
}

/** Counts what an archive holds, going once over its versions. */
export async function statsOf(store: Store): Promise<Stats> {
  const current: number[] = [];
  const versions = new Map<number, number>();
  const shown = new Map<number, Shown>();
  for await (const { version, article, isCurrent, facts } of versionsOf(store)) {
    versions.set(article, (versions.get(article) ?? 0) + 1);
    if (!isCurrent) continue;
    current.push(version);
    const { outlet, published, language, words } = facts;
    const year = /^\d{4}/.exec(published ?? "")?.[0] ?? "";
    shown.set(article, { outlet: outlet ?? "", year, language: language ?? "", words });
  }
  const all = [...shown].map(([article, one]) => ({ ...one, versions: versions.get(article) ?? 0 }));
  const copies = await store.copies(current);
  return {
    ...shareOf(all),
    copies: new Set(copies.map(([, later]) => later)).size,
    outlets: shares(all, ({ outlet }) => outlet),
    years: shares(all, ({ year }) => year),
    languages: shares(all, ({ language }) => language),
  };
}

interface Shown {
  readonly outlet: string;
  readonly year: string;
  readonly language: string;
  readonly words: number;
}
type Counted = Shown & { readonly versions: number };

function shareOf(articles: readonly Counted[]): Share {
  return {
    articles: articles.length,
    versions: articles.reduce((sum, { versions }) => sum + versions, 0),
    words: articles.reduce((sum, { words }) => sum + words, 0),
  };
}

function shares(articles: readonly Counted[], by: (article: Counted) => string): Record<string, Share> {
  const groups = new Map<string, Counted[]>();
  for (const article of articles) {
    const group = groups.get(by(article));
    if (group === undefined) groups.set(by(article), [article]);
    else group.push(article);
  }
  const counted = [...groups].map(([name, group]) => [name, shareOf(group)] as const);
  return Object.fromEntries(
    counted.sort(([a, one], [b, other]) => other.articles - one.articles || (a < b ? -1 : 1)),
  );
}
