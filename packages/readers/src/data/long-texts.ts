import { SaidWords } from "../said-words.js";
import { wordsOf } from "../words.js";
import { FACTS, type FieldFinder, isRecord } from "./fields.js";
import { wordsIn } from "./value-text.js";

type Record_ = Readonly<Record<string, unknown>>;

/** A field that holds a text which could be an article's. */
export interface LongText {
  readonly field: string;
  readonly text: string;
}

/** So many words are a text: in paragraphs of a page or pieces of a rich text, in several sentences, in any case. */
const WORDS_OF_PAGE = 8;
const WORDS_OF_SENTENCES = 20;
const FEWEST_SENTENCES = 2;
const WORDS = 40;

/** The fields of a record that are no known fact and hold long text, but for those that only say what another one says. */
export function longTexts(record: Record_, finder: FieldFinder): LongText[] {
  const used = new Set(FACTS.flatMap((fact) => finder.find(record, fact)?.field ?? []));
  const texts: LongText[] = [];
  for (const [key, value] of Object.entries(record)) {
    const nested = isRecord(value)
      ? Object.entries(value).map(([inner, each]) => [`${key}.${inner}`, each] as const)
      : [];
    const whole = used.has(key) ? "" : textOf(value);
    if (whole !== "") texts.push({ field: key, text: whole });
    else {
      for (const [field, each] of nested) {
        const text = used.has(field) ? "" : textOf(each);
        if (text !== "") texts.push({ field, text });
      }
    }
  }
  return texts.length < 2 ? texts : distinct(texts);
}

/** A value's text where that is long, else an empty one. Of lists of records, such as comments, the texts are not the record's own. */
function textOf(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return "";
  if (Array.isArray(value) && value.some((each) => isRecord(each) && !isRichText(each))) return "";
  const text = wordsIn(value, "\n\n");
  return isLong(text, Array.isArray(value) && value.some(isRecord)) ? text : "";
}

/** A piece of a rich text: paragraphs and runs, and nobody and no date beside them. */
function isRichText(piece: Record_): boolean {
  return Object.keys(piece).every((key) => !/name|author|user|date|time|title/i.test(key));
}

function isLong(text: string, inPieces: boolean): boolean {
  if (/^\s*[[{]/.test(text)) return false;
  const plain = text.replace(/<[^<>]{1,2000}>/g, " ").slice(0, 20_000);
  const words = plain.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  const sentences = plain.match(/[.!?…。][”"’»)\]]?(?=\s|$)/g)?.length ?? 0;
  if (words >= WORDS) return true;
  if (inPieces || /<(?:p|br|div)\b/i.test(text)) return words >= WORDS_OF_PAGE;
  return words >= WORDS_OF_SENTENCES && sentences >= FEWEST_SENTENCES;
}

function distinct(texts: readonly LongText[]): LongText[] {
  const longest = [...texts].sort((a, b) => b.text.length - a.text.length);
  const kept: { text: LongText; said: SaidWords }[] = [];
  for (const text of longest) {
    const words = wordsOf(text.text.replace(/<[^<>]{1,2000}>/g, " "));
    if (!kept.some(({ said }) => said.say(words))) kept.push({ text, said: new SaidWords(words) });
  }
  const fields = new Set(kept.map(({ text }) => text.field));
  return texts.filter(({ field }) => fields.has(field));
}
