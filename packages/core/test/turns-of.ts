import { articleFromText } from "../src/article/plain-text.js";

/** The turns as [speaker, words], or null where the text is no transcript. */
export function turnsOf(text: string) {
  const { kind, turns } = articleFromText(text, {});
  if (kind !== "transcript") return null;
  return turns.map(({ speaker, start, end }) => [speaker, text.slice(start, end)]);
}
