import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnotatedAttribution } from "@hearsay/readers";
import type { GumDocument, GumSentence, GumWord } from "./gum.js";

/** A document of GUM as plain text, with the attributions of its discourse annotation. */
export interface GumText {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly AnnotatedAttribution[];
}

interface PlacedWord extends GumWord {
  readonly start: number;
  readonly end: number;
  /** Positions in the document. */
  readonly at: number;
  readonly headAt: number;
}

interface Unit {
  readonly words: readonly PlacedWord[];
  readonly head: number;
  readonly relation: string;
  readonly sentence: number;
}

/**
 * Takes attributions from the relations `attribution-positive` and `-negative` of GUM's `.rsd` files (rhetorical structure as
 * dependencies): the satellite holds cue and source, its head and what depends on that in the sentence is the content.
 */
export function gumTexts(folder: string, documents: readonly GumDocument[]): GumText[] {
  return documents.map(({ name, sentences }) => {
    const { text, words } = lineUp(sentences);
    const units = readUnits(readFileSync(join(folder, `${name}.rsd`), "utf8"), words);
    return { name, text, attributions: units.flatMap((unit, at) => attributionOf(units, unit, at, words)) };
  });
}

function lineUp(sentences: readonly GumSentence[]): { text: string; words: PlacedWord[] } {
  let text = "";
  const words: PlacedWord[] = [];
  for (const sentence of sentences) {
    if (text !== "") text = `${text.trimEnd()}${sentence.beginsParagraph ? "\n\n" : " "}`;
    const first = words.length;
    for (const word of sentence.words) {
      const start = text.length;
      text += word.text;
      words.push({
        ...word,
        start,
        end: text.length,
        at: words.length,
        headAt: word.head < 0 ? -1 : first + word.head,
      });
      if (word.spaceAfter) text += " ";
    }
  }
  return { text, words };
}

function readUnits(rsd: string, words: readonly PlacedWord[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const line of rsd.split("\n")) {
    const columns = line.split("\t");
    if (columns.length < 8) continue;
    const size = (columns[1] as string).trim().split(/\s+/).length;
    units.push({
      words: words.slice(next, next + size),
      head: Number(columns[6]) - 1,
      relation: columns[7] as string,
      sentence: Number(/sid=(\d+)/.exec(columns[5] as string)?.[1] ?? -1),
    });
    next += size;
  }
  return units;
}

function attributionOf(
  units: readonly Unit[],
  unit: Unit,
  at: number,
  words: readonly PlacedWord[],
): AnnotatedAttribution[] {
  if (!unit.relation.startsWith("attribution") || unit.words.length === 0) return [];
  const content = contentOf(units, unit, at);
  const inside = new Set(unit.words.map((word) => word.at));
  const cue = cueOf(unit, inside);
  if (content.length === 0 || cue.length === 0) return [];
  const source = sourceOf(unit, inside, cue, words);
  return [
    {
      id: `E${at + 1}`,
      source: rangesOf(source),
      cue: rangesOf(cue),
      content: rangesOf(content),
      within: null,
      kind: null,
      speaker: null,
      speakerKind: null,
      via: [],
    },
  ];
}

/** The unit's head and what depends on it in the same sentence, the unit itself aside. */
function contentOf(units: readonly Unit[], unit: Unit, at: number): PlacedWord[] {
  const kept = new Set([unit.head]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [other, { head, sentence }] of units.entries()) {
      if (other === at || kept.has(other) || !kept.has(head) || sentence !== unit.sentence) continue;
      kept.add(other);
      grown = true;
    }
  }
  const words = [...kept].sort((a, b) => a - b).flatMap((each) => units[each]?.words ?? []);
  while (words.length > 0 && /^[,.;:]$/.test((words[0] as PlacedWord).text)) words.shift();
  while (words.length > 0 && /^[,.;:]$/.test((words.at(-1) as PlacedWord).text)) words.pop();
  return words;
}

function cueOf({ words }: Unit, inside: ReadonlySet<number>): PlacedWord[] {
  const first = words[0] as PlacedWord;
  if (/^according$/i.test(first.text)) return words.slice(0, 2);
  const root =
    words.find((word) => !inside.has(word.headAt) && /^VB/.test(word.tag)) ??
    words.find((word) => /^VB/.test(word.tag));
  if (root === undefined) return [];
  const group = words.filter(
    (word) =>
      word.at === root.at ||
      (word.headAt === root.at &&
        /^(?:aux|cop|compound:prt|advmod|mark$)/.test(word.relation) &&
        Math.abs(word.at - root.at) < 4 &&
        !/^(?:that|if|as)$/i.test(word.text)),
  );
  return group;
}

function sourceOf(
  { words }: Unit,
  inside: ReadonlySet<number>,
  cue: readonly PlacedWord[],
  all: readonly PlacedWord[],
): PlacedWord[] {
  const first = words[0] as PlacedWord;
  if (/^according$/i.test(first.text)) return trimmed(words.slice(2));
  const root = new Set(cue.map((word) => word.at));
  const subject = words.find((word) => /^(?:nsubj|obl:agent)/.test(word.relation) && root.has(word.headAt));
  if (subject === undefined) return [];
  const under = (word: PlacedWord): boolean => {
    for (
      let each: PlacedWord | undefined = word;
      each !== undefined;
      each = each.headAt < 0 ? undefined : all[each.headAt]
    ) {
      if (each.at === subject.at) return true;
    }
    return false;
  };
  return trimmed(words.filter((word) => inside.has(word.at) && !root.has(word.at) && under(word)));
}

function trimmed(words: readonly PlacedWord[]): PlacedWord[] {
  const kept = [...words];
  while (kept.length > 0 && /^[,.;:]$/.test((kept.at(-1) as PlacedWord).text)) kept.pop();
  return kept;
}

/** Words that follow each other, as ranges of the text. */
function rangesOf(words: readonly PlacedWord[]): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let last = -2;
  for (const word of [...words].sort((a, b) => a.at - b.at)) {
    const range = ranges.at(-1);
    if (range && word.at === last + 1) range.end = word.end;
    else ranges.push({ start: word.start, end: word.end });
    last = word.at;
  }
  return ranges;
}
