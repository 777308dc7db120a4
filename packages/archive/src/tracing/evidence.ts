import { compareDates } from "./dates.js";
import type { LineageArticle } from "./lineage-article.js";
import { NameFinder } from "./names.js";
import type { Reason } from "./trace.js";
import { SharedWording } from "./wording.js";

/** What can speak for or against that one article took the words from another; `any` holds of every two. */
export const FEATURES = [
  "any",
  "relayed",
  "named",
  "link",
  "wording",
  "wordingMore",
  "variant",
  "otherVariant",
  "earlier",
  "later",
  "undated",
] as const;

export type Feature = (typeof FEATURES)[number];

/** What speaks for or against it, and the reasons for a reader. */
export interface Evidence {
  readonly amounts: Readonly<Partial<Record<Feature, number>>>;
  readonly reasons: readonly Reason[];
}

/** What articles, none of which is a copy of another one's text, show about which of them took the words from which. */
export class LineageEvidence {
  readonly #names: NameFinder;
  readonly #wording: SharedWording;
  readonly #frequency = new Map<string, number>();
  readonly #count: number;
  /** The articles whose text gives any address. */
  readonly #linking: ReadonlySet<LineageArticle>;

  constructor(articles: readonly LineageArticle[]) {
    this.#names = new NameFinder(articles);
    this.#wording = new SharedWording(articles);
    this.#count = articles.length;
    this.#linking = new Set(articles.filter(({ text }) => text.includes("://")));
    for (const { variant } of articles) this.#frequency.set(variant, (this.#frequency.get(variant) ?? 0) + 1);
  }

  /** What shows that `to` took the words from `from`; null where nothing does: a date alone is no evidence, somebody always was earlier. */
  of(from: LineageArticle, to: LineageArticle): Evidence | null {
    const amounts: Partial<Record<Feature, number>> = { any: 1 };
    const reasons: Reason[] = [];
    const because = (kind: Reason["kind"], message: string) => reasons.push({ kind, message });
    if (this.#names.isRelayed(from, to)) {
      amounts.relayed = 1;
      because("named", `the words are said to come through ${from.outlet}`);
    } else if (this.#names.isNamed(from, to)) {
      amounts.named = 1;
      because("named", `${from.outlet} is named in the text`);
    }
    if (from.url !== null && this.#linking.has(to) && to.text.includes(from.url)) {
      amounts.link = 1;
      because("link", `the text gives the address ${from.url}`);
    }
    const { runs, weight } = this.#wording.between(from.id, to.id);
    if (runs > 0) {
      amounts.wording = 1;
      amounts.wordingMore = Math.log2(1 + weight);
      because("wording", `both share ${runs} further runs of five words that few others have`);
    }
    const same = this.#frequency.get(from.variant) ?? 0;
    if (from.variant !== to.variant) amounts.otherVariant = 1;
    else if (same < this.#count && same * 2 <= this.#count) {
      amounts.variant = Math.log2(this.#count / same);
      because("variant", `both have a wording that ${this.#count - same} others do not have`);
    }
    if (reasons.length === 0) return null;
    const order = compareDates(from.published, to.published);
    if (order === null) amounts.undated = 1;
    else if (order > 0) amounts.later = 1;
    else if (order < 0) {
      amounts.earlier = 1;
      because("date", `it is dated before the other: ${from.published}, ${to.published}`);
    }
    return { amounts, reasons };
  }
}
