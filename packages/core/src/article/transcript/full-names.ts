import type { Article } from "../article.js";
import { Cast } from "./cast.js";
import { openingsOf } from "./introductions.js";

/**
 * A transcript from a reader that knows its turns (subtitles), with the full names of its speakers where the talk tells
 * them. Names that the caller gave (the values of `speakers`) stay as they are.
 */
export function withFullNames(article: Article, speakers: Readonly<Record<string, string>>): Article {
  const given = new Set(Object.values(speakers));
  const labels = new Set(article.turns.flatMap(({ speaker }) => speaker ?? []));
  if (labels.size === 0) return article;
  const said = article.turns.map(({ speaker, start, end }) => ({ label: speaker, start, end }));
  const cast = new Cast({ head: "", labels: [...labels], openings: openingsOf(article.text, said) });
  const turns = article.turns.map((turn) => {
    const { speaker } = turn;
    return speaker === null || given.has(speaker) ? turn : { ...turn, speaker: cast.nameOf(speaker) };
  });
  return { ...article, turns };
}
