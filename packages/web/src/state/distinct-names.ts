import type { Source } from "./material.js";

/** The sources with a number behind each name that another one before it has: evidence names its source. */
export function withDistinctNames(sources: readonly Source[]): Source[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    let name = source.name;
    for (let number = 2; taken.has(name); number++) name = `${source.name} (${number})`;
    taken.add(name);
    return name === source.name && source.article.name === name
      ? source
      : { ...source, name, article: { ...source.article, name } };
  });
}
