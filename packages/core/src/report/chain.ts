import type { Attribution } from "../attribution/attribution.js";
import type { ReadReport } from "../rules/report.js";

/**
 * Through whom the words of each attribution came: who said them, who passed them on, in order, and at last the article's
 * outlet. What stands inside somebody's words came through that somebody, too.
 */
export class Chains {
  readonly #attributions: ReadonlyMap<string, Attribution>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #outlet: string;

  constructor({ attributions, speakers, article }: ReadReport) {
    this.#attributions = new Map(attributions.map((attribution) => [attribution.id, attribution]));
    this.#names = new Map(speakers.map(({ id, name }) => [id, name]));
    this.#outlet = article.outlet ?? "this article";
  }

  /** Names in order, each once; two where the speaker's words came straight into the article. */
  of(attribution: Attribution): string[] {
    const links = this.#said(attribution);
    const seen = new Set([attribution.id]);
    for (let holder = this.#holder(attribution); holder !== undefined && !seen.has(holder.id); ) {
      seen.add(holder.id);
      links.push(...this.#said(holder));
      holder = this.#holder(holder);
    }
    links.push(this.#outlet);
    return links.filter((name, at) => links.lastIndexOf(name) === at);
  }

  #holder({ within }: Attribution): Attribution | undefined {
    return within === null ? undefined : this.#attributions.get(within);
  }

  #said({ speaker, source, via }: Attribution): string[] {
    const from = (speaker === null ? undefined : this.#names.get(speaker)) ?? source[0]?.text ?? "somebody";
    return [from, ...via.map((id) => this.#names.get(id) ?? id)];
  }
}
