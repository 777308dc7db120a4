import { type Article, type BlockDraft, buildArticle, type LeftOut } from "@hearsay/core";
import { recognise } from "@hearsay/core/plumbing";
import type { ReadOptions } from "../options.js";
import { SaidWords } from "../said-words.js";
import { namesFor } from "../subtitles/names.js";
import { wordsOf } from "../words.js";
import { bodyBlocks, lineOf } from "./body-blocks.js";
import { dateOf } from "./date.js";
import { FACTS, type Fact, type FieldFinder, isRecord } from "./fields.js";
import { longTexts } from "./long-texts.js";
import { speakerName } from "./speaker-name.js";
import { withoutMojibake } from "./threads/mojibake.js";
import { namesIn, wordsIn } from "./value-text.js";

type Record_ = Readonly<Record<string, unknown>>;

/** Whether a record holds an article: a text; or, as a list of results gives it, a title with what it is about and when or where, and no text that is longer. */
export function holdsArticle(record: Record_, finder: FieldFinder): boolean {
  if (wordsIn(finder.find(record, "text")?.value, "\n\n").trim() !== "") return true;
  if (finder.told("text") !== null) return false;
  const has = (fact: Fact) => wordsIn(finder.find(record, fact)?.value, " ").trim() !== "";
  const isResult = has("title") && has("standfirst") && (has("date") || has("url") || has("byline"));
  return isResult && longTexts(record, finder).length === 0;
}

/**
 * The article of a record; somebody's own words where the record says whose. What else of it reads like text is left out, by
 * the name of its field.
 */
export function articleOfRecord(
  name: string,
  record: Record_,
  finder: FieldFinder,
  { speakers = {} }: ReadOptions,
): Article {
  const found = new Map(FACTS.map((fact) => [fact, finder.find(record, fact)]));
  const words = (fact: Fact) => wordsIn(found.get(fact)?.value, fact === "text" ? "\n\n" : ", ");
  const line = (fact: Fact) => lineOf(words(fact).slice(0, LONGEST_LINE)) || null;
  const body = bodyBlocks(words("text"));
  const title = line("title");
  const standfirst = line("standfirst");
  const front: BlockDraft[] = [];
  const leftOut: LeftOut[] = [];
  if (title !== null) {
    front.push({ kind: "headline", text: title });
    if (body.length > 1 && bare(body[0]?.text ?? "") === bare(title)) body.shift();
  }
  if (standfirst !== null) {
    const isRepeated = body.some(({ text }) => sharesBeginning(bare(text), bare(standfirst)));
    if (isRepeated) leftOut.push({ why: "repeated", text: standfirst });
    else front.push({ kind: body.length === 0 ? "paragraph" : "standfirst", text: standfirst });
  }
  const url = line("url");
  const speaker = speakerName(line("speaker"));
  const article = buildArticle({
    name,
    blocks: [...front, ...body],
    byline: namesIn(found.get("byline")?.value),
    published: dateOf(found.get("date")?.value),
    outlet: line("outlet"),
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    section: line("section"),
    language: /^([a-z]{2})(?:[-_]|$)/i.exec(words("language"))?.[1]?.toLowerCase(),
  });
  const used = [...found.values()].flatMap((each) => each?.field ?? []);
  return {
    ...(speaker === null ? article : inWordsOf(namesFor(speakers).nameOf(speaker), article)),
    leftOut: [...leftOut, ...otherTexts(record, new Set(used), article.text)],
  };
}

/** A statement of somebody, unless the text says itself who speaks, as an interview does. */
function inWordsOf(author: string, article: Article): Article {
  const known = recognise(article);
  return known.kind === "transcript" ? known : { ...article, kind: "statement", author };
}

/** A title, an outlet or an address that is longer is none. */
const LONGEST_LINE = 5_000;

/** A value of so many words reads like text. */
const FEWEST_WORDS = 8;
const MOST_OTHERS = 50;

/**
 * Texts in fields that were not used, unless the article says the same.
 *
 * @param apart records within the data that are articles of their own, and texts that the article has in another form
 */
export function otherTexts(
  data: unknown,
  used: ReadonlySet<string>,
  text: string,
  apart: ReadonlySet<unknown> = new Set(),
): LeftOut[] {
  const found: LeftOut[] = [];
  const said = new SaidWords(wordsOf(text));
  let further = 0;
  // how deep data may be nested is checked before it is read
  const look = (value: unknown, path: string): void => {
    if (used.has(path) || apart.has(value)) return;
    if (typeof value === "string") {
      if (!isProse(value)) return;
      if (found.length >= MOST_OTHERS) {
        further++;
        return;
      }
      const plain = bodyBlocks(withoutMojibake(value))
        .map((block) => block.text)
        .join("\n");
      if (!said.say(wordsOf(plain))) found.push({ why: `field ${path}`, text: plain });
    } else if (Array.isArray(value)) for (const each of value) look(each, path);
    else if (isRecord(value)) {
      for (const [key, each] of Object.entries(value)) look(each, path === "" ? key : `${path}.${key}`);
    }
  };
  look(data, "");
  return further === 0 ? found : [...found, { why: "further fields", text: `${further} more texts` }];
}

function isProse(value: string): boolean {
  return value.split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS && !/^\s*[[{]/.test(value);
}

/** The letters and digits alone, in lower case. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether the description tells the beginning of the paragraph, cut short or not. */
function sharesBeginning(paragraph: string, description: string): boolean {
  const length = Math.min(paragraph.length, description.length, 60);
  return length >= 20 && paragraph.slice(0, length) === description.slice(0, length);
}
