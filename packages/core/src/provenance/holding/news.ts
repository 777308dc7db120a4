import type { DocumentView } from "./document-view.js";
import { excerpt } from "./excerpt.js";
import { type Holding, type Owner, reportBy } from "./holding.js";
import { body, ownerInLine, peopleInLine, person } from "./who.js";

/** "LARNHOLM, July 2 (Reuters) — Crews …", "PORT ELLIS —" */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}'\u2019. -]{2,40}(?:,\s[\p{L}\d. ]{3,30})?\s?(?:\([^()]{2,40}\)\s?)?|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,3}(?:,\s[\p{L}. ]{3,14}\d{1,2})?\s?\([^()]{2,40}\)\s?)(?:\u2014|\u2013|--|-)\s+\p{Lu}/u;
const REPORTED =
  /\b(?:said|says|told|added|according to|announced|reported|stated|claimed|argued|warned|denied|confirmed|insisted|explained)\b/gi;

/** A report without any quotation has so many verbs of speech, one in so many words. */
const FEWEST_VERBS = 3;
const VERB_EVERY = 80;
const SAMPLE = 20_000;

/** A news report: somebody quotes or retells others in the third person. Null where nothing proves it. */
export function asNews(view: DocumentView): Holding | null {
  const { article, reading, head, voice } = view;
  if (article.turns.length > 0 || article.kind === "statement") return null;
  const owners = [
    ...(article.byline === null ? [] : writersOf(article.byline)),
    ...(article.outlet === null ? [] : [body(article.outlet)]),
  ];
  if (owners.length === 0) owners.push(...letterhead(view));
  const credited = reading.attributions.filter(
    ({ quotations, source }) => quotations.length > 0 && isOfOthers(source),
  );
  const evidence: string[] = [];
  const [first] = credited;
  if (first !== undefined) {
    const source = excerpt(first.source[0]?.text ?? "", 60);
    evidence.push(`it quotes others: \u201c${source} ${first.cue[0]?.text ?? ""}\u201d`);
  }
  const dateline = head.slice(0, 8).find(({ text }) => DATELINE.test(text));
  if (dateline !== undefined) evidence.push(`its dateline: \u201c${excerpt(dateline.text, 40)}\u201d`);
  const verbs = article.text.slice(0, SAMPLE).match(REPORTED)?.length ?? 0;
  const retells = verbs >= FEWEST_VERBS && verbs * VERB_EVERY >= Math.min(voice.words, SAMPLE / 6);
  if (retells) evidence.push("it retells what others said");
  // a leaflet or a circular quotes those against whom it speaks, and is no report about others
  if (dateline === undefined && article.byline === null && speaksForMany(voice)) return null;
  const isSigned = article.headline !== null || owners.length > 0;
  if (first === undefined && dateline === undefined && !(retells && isSigned)) return null;
  return reportBy("news report", owners, evidence);
}

/** "We", "us" and "our" of the text itself so often, in so many words. */
const PLURAL_EVERY = 60;

function speaksForMany({ plural, words }: DocumentView["voice"]): boolean {
  return plural >= 3 && plural * PLURAL_EVERY >= words;
}

function writersOf(byline: string): Owner[] {
  const people = peopleInLine(byline);
  return people.length > 0 ? people : [person(byline)];
}

/** Bodies whose names stand over the text on lines of their own: it may be their own news. */
function letterhead({ head }: DocumentView): Owner[] {
  return head.slice(0, 4).flatMap(({ text }) => {
    const owner = text.length <= 80 ? ownerInLine(text) : null;
    return owner?.kind === "body" ? [owner] : [];
  });
}

function isOfOthers(source: readonly { readonly text: string }[]): boolean {
  return source.some(
    ({ text }) => !/^(?:i|we|you|me|us|it|this|that|which|these|those|there)$/i.test(text.trim()),
  );
}
