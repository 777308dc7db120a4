import { type Line, linesOf } from "../text/lines.js";
import { wordsOf } from "../text/words.js";
import type { Article } from "./article.js";
import {
  authorInTitle,
  isNameLine,
  isPressRelease,
  isReleaseLine,
  isWordsOfOnePerson,
} from "./statement-title.js";
import { isFirstPerson } from "./voice.js";

/** A statement says what it is in its first lines. */
const TITLE_LINES = 6;
const LONGEST_TITLE = 200;

/** How much of the text is looked at for its voice. */
const VOICE_SAMPLE = 20_000;

/**
 * The article as a statement, where it is from beginning to end the words of one person or body, or null where it
 * is not: it calls itself a statement, a speech, remarks or a press release in its first lines (or the caller says
 * in `speakers`, by the file's name, whose words it is), and it does not report what others said about it.
 */
export function asStatement(
  article: Article,
  speakers: Readonly<Record<string, string>> = {},
): Article | null {
  const told = authorByName(article.name, speakers);
  if (told !== null) return { ...article, kind: "statement", author: told, authorTold: true };
  const titles = titleLines(article.text);
  for (const title of titles) {
    const author = authorInTitle(title);
    const release = isPressRelease(title);
    if (author === null && !release && !isWordsOfOnePerson(title)) continue;
    if (!release && !speaksForItself(article.text.slice(0, VOICE_SAMPLE))) continue;
    return { ...article, kind: "statement", author: author ?? authorBeside(titles, title) };
  }
  return null;
}

/** What the caller gives for a file, as its author: by its whole name, its last part, or that without the ending. */
export function authorByName<T>(name: string, speakers: Readonly<Record<string, T>>): T | null {
  const last = name.split(/[/\\]/).at(-1) ?? name;
  const dot = last.lastIndexOf(".");
  for (const key of [name, last, dot > 0 ? last.slice(0, dot) : last]) {
    if (Object.hasOwn(speakers, key)) return speakers[key] ?? null;
  }
  return null;
}

function titleLines(text: string): string[] {
  const titles: string[] = [];
  for (const line of linesOf(text, 0, Math.min(text.length, 4000)) as Line[]) {
    if (line.start === line.end) continue;
    if (line.end - line.start > LONGEST_TITLE) break;
    titles.push(text.slice(line.start, line.end));
    if (titles.length === TITLE_LINES) break;
  }
  return titles;
}

/** The author from a neighbouring line: another title that names one, or a line that is only a name. */
function authorBeside(titles: readonly string[], title: string): string | null {
  for (const other of titles) {
    const author = other === title ? null : authorInTitle(other);
    if (author !== null) return author;
  }
  if (isReleaseLine(title)) return null;
  return titles.find((other) => other !== title && isNameLine(other)) ?? null;
}

/** One word in so many must be of the first person. */
const FIRST_PERSON_EVERY = 120;

const REPORTS =
  /[,.!?]["”’]\s(?:said|says|(?:he|she|they|\p{Lu}[\p{L}'’-]+)\s(?:said|says|told|added|wrote)\b)/gu;

/** Whether the text, its quotations aside, speaks in the first person and does not report what was said. */
function speaksForItself(text: string): boolean {
  if ((text.match(REPORTS)?.length ?? 0) > 1) return false;
  const own = wordsOf(text.replace(/["“][^"“”]{0,2000}["”]/g, " "));
  return own.filter(({ norm }) => isFirstPerson(norm)).length * FIRST_PERSON_EVERY >= Math.max(own.length, 1);
}
