import type { Article } from "../article.js";
import { castOf } from "./cast.js";

const OPENING = 600;

/**
 * A transcript from a reader that knows its turns (subtitles), with the full names of its speakers where the talk tells
 * them. Names that the caller gave (the values of `speakers`) stay as they are.
 */
export function withFullNames(article: Article, speakers: Readonly<Record<string, string>>): Article {
  const given = new Set(Object.values(speakers));
  const counts = new Map<string, number>();
  const openings = article.turns.flatMap(({ speaker, start, end }) => {
    if (speaker === null) return [];
    const count = (counts.get(speaker) ?? 0) + 1;
    counts.set(speaker, count);
    return count > 3
      ? []
      : [{ label: speaker, words: article.text.slice(start, Math.min(end, start + OPENING)) }];
  });
  if (counts.size === 0) return article;
  const cast = castOf({ head: "", labels: [...counts.keys()], openings });
  const turns = article.turns.map((turn) => {
    const { speaker } = turn;
    return speaker === null || given.has(speaker) ? turn : { ...turn, speaker: cast.nameOf(speaker) };
  });
  return { ...article, turns };
}
