import type { Article } from "../../article/article.js";
import type { Quotation } from "../../quotations/quotation.js";
import { NAME_ENDINGS, NAME_PARTICLES, TITLE_ABBREVIATIONS } from "../../text/name-parts.js";
import type { Range } from "../../text/span.js";
import { type Name, nameOf } from "../name.js";
import { isTimeWord } from "../phrase/source-phrase.js";

/** A capitalised run of the text that names somebody or something; its range holds titles, too. */
export interface Mention extends Range {
  readonly name: Name;
  /** Begins a sentence, as those do of whom the text goes on to speak. */
  readonly opensSentence: boolean;
}

/** A full stop belongs to an initial, a short title or an ending ("J.", "Gov.", "Inc."), not to a word at a sentence's end. */
const ABBREVIATION = `(?:\\p{Lu}|${[...TITLE_ABBREVIATIONS, ...NAME_ENDINGS].join("|")})\\.`;
const CAPITAL = `(?:${ABBREVIATION}|\\p{Lu}[\\p{L}\\p{M}'\u2019]*(?:-(?:\\p{Lu}?[\\p{L}\\p{M}'\u2019]+|\\p{N}{1,3}))*)`;
/** Ray “Boots” Hallam. */
const NICKNAME = "(?:[\"\u201c\u2018'][\\p{L} .-]{1,20}[\"\u201d\u2019'] )?";
const JOINT = `(?:(?:${[...NAME_PARTICLES].join("|")}|of|for|&) (?:(?:la|las|los|der|den|el) )?|of the |al-|el-|d['\u2019])?`;
/** A run of capitalised words on one line; at most eight of them, so that the time stays linear. */
const RUN = new RegExp(`(?:al-|el-)?${CAPITAL}(?: ${NICKNAME}${JOINT}${CAPITAL}){0,7}`, "gu");
const STARTS_SENTENCE =
  /(?:^|[.?!:]["'\u201d\u2019)]*\s+|\n\s*|[\u2014\u2013]\s)["'\u201c\u2018(]*(?:(?:But|And|Yet|The|Even|Then)\s)?$/;

const found = new WeakMap<
  readonly Quotation[],
  { readonly article: Article; readonly mentions: readonly Mention[] }
>();

/** The capitalised runs of an article's body outside of its quotations, in order; looked for once for the same quotations. */
export function mentionsOf(article: Article, quotations: readonly Quotation[]): readonly Mention[] {
  const before = found.get(quotations);
  if (before?.article === article) return before.mentions;
  const mentions = findMentions(article, quotations);
  found.set(quotations, { article, mentions });
  return mentions;
}

function findMentions({ text, blocks }: Article, quotations: readonly Quotation[]): Mention[] {
  const mentions: Mention[] = [];
  const names = new Map<string, Name>();
  const left = [
    ...quotations.flatMap((quotation) => quotation.spans),
    ...blocks.filter(
      (block) => block.kind === "headline" || block.kind === "byline" || isTitleCase(text, block),
    ),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const match of text.matchAll(RUN)) {
    while (next < left.length && (left[next] as Range).end <= match.index) next++;
    if ((left[next]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue;
    const run = match[0];
    if (isDateline(text, match.index, run) || isShouted(run)) continue;
    let name = names.get(run);
    if (name === undefined) {
      name = nameOf(run);
      names.set(run, name);
    }
    if (
      name.kind !== "named" ||
      name.forms.length === 0 ||
      name.words.every((word) => isTimeWord(word.toLowerCase()))
    )
      continue;
    const shown = run.indexOf(name.words[0] as string);
    const start = match.index + Math.max(0, leadingFunctionWords(run, shown));
    const end =
      match.index +
      Math.max(shown, run.lastIndexOf(name.words.at(-1) as string)) +
      (name.words.at(-1) as string).length;
    mentions.push({
      start,
      end,
      name,
      opensSentence: STARTS_SENTENCE.test(text.slice(Math.max(0, start - 12), start)),
    });
  }
  return mentions;
}

/** A headline in capitals inside of the text. */
function isShouted(run: string): boolean {
  return run.split(" ").length > 2 && !/\p{Ll}/u.test(run);
}

/** A line in which nearly every word has a capital tells nothing by them: "Mayor Asks Board To Wait". */
function isTitleCase(text: string, { start, end }: Range): boolean {
  if (end - start > 160) return false;
  const words = text.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
  return words.length > 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.8;
}

/** "PORT SABLE (Coastal Press) —": where a report was written, in capitals at a paragraph's beginning. */
function isDateline(text: string, start: number, run: string): boolean {
  if (start > 0 && text[start - 1] !== "\n") return false;
  return (
    !/\p{Ll}/u.test(run) &&
    /^(?:, [\p{L}. ]{2,20})?\s?(?:\(|[\u2014\u2013:-]\s)/u.test(
      text.slice(start + run.length, start + run.length + 30),
    )
  );
}

/** How much of a run stands before its name and its titles: "But", "The". */
function leadingFunctionWords(run: string, name: number): number {
  const lead =
    /^(?:(?:The|A|An|But|And|Yet|In|On|At|As|When|While|If|For|After|Before|Then|So|By|Even|Only|According|To|From|With|Now|Meanwhile|However|Although|Though|Because|Since|Last|Like|Neither|Both|Among|Asked)\s)*/.exec(
      run,
    )?.[0].length ?? 0;
  return Math.min(lead, name);
}
