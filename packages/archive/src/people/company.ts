import { nameWords } from "./name-words.js";
import type { SourceKind } from "./said.js";

/** So many people of one article are looked at. */
const MOST = 40;

/** The full names of the people whom an article credits, as they are compared; a surname alone may be anybody's. */
export function companyOf(
  sources: Iterable<{ readonly name: string | null; readonly sourceKind: SourceKind }>,
): readonly string[] {
  const names = new Set<string>();
  for (const { name, sourceKind } of sources) {
    if (name === null || sourceKind !== "person") continue;
    const words = nameWords(name);
    if (words.length > 1) names.add(words.join(" "));
    if (names.size >= MOST) break;
  }
  return [...names];
}
