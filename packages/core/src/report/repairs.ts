import type { Article } from "../article/article.js";
import { overlaps, type Range } from "../text/span.js";
import type { CheckedQuotation, DiffStep } from "../verification/verdict.js";
import { placed } from "./placed-steps.js";
import { isJoin } from "./plain-words.js";

/** A change of the draft's text, in its offsets. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** One way to mend a quotation; each is offered and applied by itself. */
export interface Repair {
  readonly kind: "source-words" | "brackets" | "ellipsis" | "speaker" | "no-marks";
  /** What it does, in words for a reader. */
  readonly label: string;
  readonly changes: readonly TextChange[];
}

/** So long may words be to be named whole in a label. */
const LONGEST_NAMED = 40;

/** The repairs that a quotation's verdict suggests; empty where it stands, or its words cannot be placed in the draft. */
export function repairsOf(draft: Article, quotation: CheckedQuotation): Repair[] {
  switch (quotation.verdict) {
    case "altered":
    case "spliced":
      return repairsOfWords(draft.text, quotation);
    case "misattributed":
      // without marks the words would still be said of another person
      return repairOfSpeaker(draft, quotation);
    case "unquoted":
    case "not-found":
      return withoutMarks(draft.text, quotation);
    default:
      return [];
  }
}

function repairsOfWords(text: string, quotation: CheckedQuotation): Repair[] {
  const { evidence, issues } = quotation;
  if (evidence === null) return [];
  const accused = new Set(
    issues
      .filter(({ verdict }) => verdict === "altered" || verdict === "spliced")
      .map((issue) => issue.class),
  );
  return placed(text, quotation, evidence.diff).flatMap(({ step, start, end }) => {
    if (isJoin(step)) return accused.has("join") ? [ellipsisAt(text, start)] : [];
    if (step.op === "equal" || step.class === null || !accused.has(step.class)) return [];
    return repairsOfStep(text, step, start, end);
  });
}

function repairsOfStep(
  text: string,
  { draft, source, class: cls }: DiffStep,
  start: number,
  end: number,
): Repair[] {
  if (draft === "") {
    const words = `${named(source)} is put in, as the source has it`;
    return [
      { kind: "source-words", label: words, changes: [putIn(text, start, oneLine(source))] },
      ellipsisAt(text, start),
    ];
  }
  // brackets around another figure or the contrary would only hide it
  const brackets: Repair = {
    kind: "brackets",
    label: `${named(draft)} is put in brackets, as the draft’s own`,
    changes: [{ from: start, to: end, insert: `[${text.slice(start, end)}]` }],
  };
  if (source === "") {
    const from = text[start - 1] === " " ? start - 1 : start;
    const label = `${named(draft)} is left out, as in the source`;
    return [{ kind: "source-words", label, changes: [{ from, to: end, insert: "" }] }, brackets];
  }
  const label = `${named(draft)} becomes ${named(source)}, as the source has it`;
  const mayBeBrackets = !draft.startsWith("[") && cls !== "number" && cls !== "negation";
  return [
    { kind: "source-words", label, changes: [{ from: start, to: end, insert: oneLine(source) }] },
    ...(mayBeBrackets ? [brackets] : []),
  ];
}

function ellipsisAt(text: string, at: number): Repair {
  // behind the sentence's own stop
  const behind = /^[.,;:!?]\s/.test(text.slice(at, at + 2)) ? at + 1 : at;
  return {
    kind: "ellipsis",
    label: "An ellipsis shows that words are left out",
    changes: [putIn(text, behind, "…")],
  };
}

/** Words put in at the end of a word, or before the next. */
function putIn(text: string, at: number, words: string): TextChange {
  const before = at === 0 || /[\s“"'‘«„(]/.test(text[at - 1] ?? "") ? "" : " ";
  const after = /[\s”"'’».,;:!?)]|^$/.test(text[at] ?? "") ? "" : " ";
  return { from: at, to: at, insert: `${before}${words}${after}` };
}

/** The credited name, whole or the last of it, that stands in the quotation's paragraph nearest to it becomes the source's. */
function repairOfSpeaker({ text, blocks }: Article, quotation: CheckedQuotation): Repair[] {
  const { speaker, evidence, spans, start, end } = quotation;
  const theirs = evidence?.speaker ?? null;
  if (speaker === null || theirs === null || theirs.trim() === "") return [];
  const block = blocks.find((one) => one.start <= start && one.end >= end) ?? { start: 0, end: text.length };
  const names = [speaker, speaker.split(/\s+/).at(-1) ?? speaker];
  const isQuoted = (place: Range) => spans.some((span) => overlaps(place, span));
  const distance = (place: Range) => Math.min(Math.abs(place.start - end), Math.abs(place.end - start));
  // of a last name within the whole name, the whole name
  const [nearest] = names
    .flatMap((name) => placesOf(text, name, block))
    .filter((place, _, all) => !isQuoted(place) && !all.some((one) => holdsMore(one, place)))
    .sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return [];
  const insert = inNameCase(theirs);
  const name = text.slice(nearest.start, nearest.end);
  const label = `${named(name)} becomes ${named(insert)}, whom the source credits`;
  return [{ kind: "speaker", label, changes: [{ from: nearest.start, to: nearest.end, insert }] }];
}

function holdsMore(one: Range, other: Range): boolean {
  return one.start <= other.start && one.end >= other.end && one.end - one.start > other.end - other.start;
}

function placesOf(text: string, name: string, { start, end }: Range): Range[] {
  const places: Range[] = [];
  for (
    let at = text.indexOf(name, start);
    at !== -1 && at + name.length <= end;
    at = text.indexOf(name, at + 1)
  ) {
    const isWhole = !/[\p{L}\p{N}]/u.test((text[at - 1] ?? " ") + (text[at + name.length] ?? " "));
    if (isWhole) places.push({ start: at, end: at + name.length });
  }
  return places;
}

/** "LIV SANDOVAL", as transcripts print their labels, as a name in running text. */
export function inNameCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

function withoutMarks(text: string, { spans }: CheckedQuotation): Repair[] {
  const changes = spans.flatMap(({ start, end }): TextChange[] => {
    const isMark = (at: number) => /["“”„«»‘’‹›]/.test(text[at] ?? "");
    return [
      ...(isMark(start) ? [{ from: start, to: start + 1, insert: "" }] : []),
      ...(end - 1 > start && isMark(end - 1) ? [{ from: end - 1, to: end, insert: "" }] : []),
    ];
  });
  const label = "The marks are taken away; the sentence is then yours to put into other words";
  return changes.length === 0 ? [] : [{ kind: "no-marks", label, changes }];
}

function named(words: string): string {
  const line = oneLine(words);
  return `“${line.length > LONGEST_NAMED ? `${line.slice(0, LONGEST_NAMED - 1)}…` : line}”`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
