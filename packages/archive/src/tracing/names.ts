import { formsOf } from "@hearsay/core/plumbing";
import type { LineageArticle } from "./lineage-article.js";

/** Shorter names of one word are words of the language as well ("Time", "Sun"). */
const SHORTEST = 5;

/** Tells which articles name the outlets of which others. */
export class NameFinder {
  readonly #forms = new Map<string, string>();

  constructor(articles: readonly LineageArticle[]) {
    for (const { outlet } of articles) if (outlet !== null) this.#forms.set(outlet, bare(outlet));
  }

  /** Whether `to` says that the words came through the outlet of `from`. */
  isRelayed(from: LineageArticle, to: LineageArticle): boolean {
    const name = this.#nameOf(from, to);
    return name !== null && to.via.some((relay) => bare(relay) === name);
  }

  /** Whether `to` names the outlet of `from` anywhere in its text, as it is written. */
  isNamed(from: LineageArticle, to: LineageArticle): boolean {
    const name = this.#nameOf(from, to);
    if (name === null || from.outlet === null) return false;
    if (name.length < SHORTEST && !name.includes(" ")) return false;
    return to.text.includes(from.outlet.replace(/^the\s+/i, ""));
  }

  /** The name of an outlet that is not the other's own. */
  #nameOf(from: LineageArticle, to: LineageArticle): string | null {
    const name = from.outlet === null ? null : (this.#forms.get(from.outlet) ?? null);
    const own = to.outlet === null ? null : (this.#forms.get(to.outlet) ?? null);
    return name === null || name === "" || name === own ? null : name;
  }
}

/** "The Harbour Post" and "Harbour Post" are one. */
function bare(name: string): string {
  return formsOf(name.replace(/^the\s+/i, "")).join(" ");
}
