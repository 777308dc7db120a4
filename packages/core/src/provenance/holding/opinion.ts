import type { DocumentView } from "./document-view.js";
import { type Holding, type Owner, ownWords } from "./holding.js";
import { isPersonName, peopleInLine, person } from "./who.js";

const ABOUT_WRITER =
  /^\W{0,3}(?:the (?:writer|author)|(\p{Lu}[\p{L}'\u2019.-]+(?:\s\p{Lu}[\p{L}'\u2019.-]+){1,3})) (?:is|are|runs|writes|teaches|works|chairs|leads|serves)\b.{3,}$/u;
const BY_WRITER =
  /\b[Bb]y \*{0,2}_?(\p{Lu}[\p{L}'\u2019.-]+(?:\s\p{Lu}[\p{L}'\u2019.-]+){1,3})\*{0,2}_?\.?$/u;

/** Writers of their own words say "I" at least so often; "I" of a reporter on the scene is rarer. */
const SINGULAR_EVERY = 90;
const FIRST_PERSON_EVERY = 60;
/** More direct quotations than this, in proportion to "I", are a reporter's. */
const QUOTATIONS_PER_I = 1;

/** An op-ed, a blog, a newsletter, a column: the own words of whom its byline names, who says "I". */
export function asOpinion(view: DocumentView): Holding | null {
  const { article, voice, head, tail, reading } = view;
  if (article.turns.length > 0) return null;
  const about = tail.slice(-2).find(({ text }) => ABOUT_WRITER.test(text) && text.length < 300);
  const byLine = head.slice(0, 6).find(({ text }) => text.length <= 140 && BY_WRITER.test(text));
  const named = about === undefined ? undefined : ABOUT_WRITER.exec(about.text)?.[1];
  const writers: Owner[] = [
    ...(article.byline === null ? [] : peopleInLine(article.byline)),
    ...(byLine === undefined ? [] : [person(BY_WRITER.exec(byLine.text)?.[1] ?? "")]),
    ...(named === undefined || !isPersonName(named) ? [] : [person(named)]),
  ];
  const direct = reading.attributions.filter(({ kind }) => kind === "direct").length;
  const saysI = voice.singular * SINGULAR_EVERY >= voice.words && voice.singular >= 2;
  const speaks = (voice.singular + voice.plural) * FIRST_PERSON_EVERY >= voice.words;
  if (!(saysI || (speaks && about !== undefined)) || direct > voice.singular * QUOTATIONS_PER_I) return null;
  const evidence = [
    "it speaks in the first person outside of quotation marks",
    ...(writers[0] === undefined ? [] : [`its byline: ${writers[0].name}`]),
  ];
  return ownWords(writers.length > 0 ? "column" : "text in the first person", writers, evidence);
}
