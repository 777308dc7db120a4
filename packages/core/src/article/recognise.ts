import type { Article } from "./article.js";
import { asStatement, authorByName } from "./statement.js";
import { withFullNames } from "./transcript/full-names.js";
import { isAnybody } from "./transcript/roles.js";
import { asTranscript } from "./transcript.js";

/**
 * The same article, told for a transcript or for a statement where it reads like one; every reader's last step.
 * `speakers` names the labels of a transcript ("SPEAKER 1" → "Maren Oduya"), or says whose own words a whole file
 * is (its name, with or without folders and ending → the author). The text is never changed.
 */
export function recognise(article: Article, speakers: Readonly<Record<string, string>> = {}): Article {
  if (article.kind === "transcript") return nameUnknownTurns(withFullNames(article, speakers), speakers);
  if (article.kind === "statement") return article;
  const transcript = asTranscript(article, speakers);
  if (transcript !== null) return nameUnknownTurns(transcript, speakers);
  return asStatement(article, speakers) ?? article;
}

/**
 * A recording of one person has no labels, or one before the whole speech: the caller may name whose it is by the file's
 * name. Interjections of an audience are no second person.
 */
function nameUnknownTurns(article: Article, speakers: Readonly<Record<string, string>>): Article {
  const told = authorByName(article.name, speakers);
  if (told === null) return article;
  const voices = new Set(
    article.turns.flatMap(({ speaker }) => speaker ?? []).filter((name) => !isAnybody(name)),
  );
  const isTheirs = (speaker: string | null) => speaker === null || (voices.size === 1 && voices.has(speaker));
  return {
    ...article,
    turns: article.turns.map((turn) => (isTheirs(turn.speaker) ? { ...turn, speaker: told } : turn)),
  };
}
