import type { Line } from "../../text/lines.js";
import { bareName, isGenericLabel, isTitledInCapitals, type Label } from "../label.js";
import { ALL_LABELLED, labelledShare, readsAsTranscript } from "../transcript-signs.js";
import { soundsSpoken } from "../voice.js";
import { labelledLines } from "./labelled.js";
import { fullNamesIn, keyOf } from "./names.js";
import { type LabelAt, type Page, plainLabels } from "./page.js";
import { isRole } from "./roles.js";

/** In a talk of so few turns nobody need speak twice. */
const FEW_LABELS = 8;

/** "NAME: words", "SPEAKER 1 [00:12:03]", "Q." and "A.", where they make the text a transcript; else null. */
export function colonLabels(page: Page): LabelAt | null {
  const every = plainLabels(page);
  const isShort = every.size <= FEW_LABELS;
  const isPlain = isShort && labelledShare(page.text, page.lines, labelledLines(page, every)) >= ALL_LABELLED;
  const labels = withoutHead(page, trusted(page, every, isPlain));
  const labelled = labelledLines(page, labels);
  const named = labelled.some(({ name }) => name !== null);
  return named && readsAsTranscript(page.text, page.lines, labelled, page.isKnown) ? labels : null;
}

/**
 * Leaves out what stands before a colon once and is nobody's name ("Look: there it is"): where most names are in
 * capitals, other ones; else single words, unless the text `isPlain`: a few turns and nothing else.
 */
function trusted(page: Page, labels: LabelAt, isPlain: boolean): LabelAt {
  const counts = new Map<string, number>();
  let capitals = 0;
  for (const { name } of labels.values()) {
    if (name === null) continue;
    const bare = bareName(name);
    counts.set(keyOf(bare), (counts.get(keyOf(bare)) ?? 0) + 1);
    if (!/\p{Ll}/u.test(bare)) capitals++;
  }
  const [first] = [...labels.values()].filter(({ name }) => name !== null);
  const mostlyCapitals =
    capitals > labels.size / 2 || (first !== undefined && isTitledInCapitals(first.name as string));
  const isTrusted = (line: Line, { name, time, length }: Label) => {
    if (name === null || time !== null || page.isKnown(name) || isGenericLabel(name)) return true;
    const bare = bareName(name);
    const inCapitals = !/\p{Ll}/u.test(bare);
    if ((counts.get(keyOf(bare)) ?? 0) > 1) return true;
    // a heading in capitals: "NURSING HOME: TIMELINE"
    const rest = page.text.slice(line.start + length, Math.min(line.end, line.start + length + 80));
    if (inCapitals) return rest === "" || /\p{Ll}|[.!?]/u.test(rest) || isPlain;
    return !mostlyCapitals && (isPlain || bare.includes(" "));
  };
  return new Map([...labels].filter(([line, label]) => isTrusted(line, label)));
}

/**
 * Leaves out the lines before the talk that say who takes part ("Interviewer: Neil Holt", "Host: Ada Okafor. Guest: …") or
 * give a title ("STAGE DOOR: Interview with …").
 */
function withoutHead(page: Page, labels: LabelAt): LabelAt {
  const counts = new Map<string, number>();
  for (const { name } of labels.values()) {
    if (name !== null) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  }
  const kept = new Map(labels);
  for (const [line, label] of labels) {
    if (label.name === null || label.time !== null || page.isKnown(label.name)) break;
    const rest = page.text.slice(
      line.start + label.length,
      Math.min(line.end, line.start + label.length + 300),
    );
    const once = (counts.get(keyOf(label.name)) ?? 0) === 1;
    const isList = listsSomebody(rest) && (once || isRole(label.name));
    const isTitle =
      once &&
      /\b(?:interview|transcript|recorded|conversation|q\s?&\s?a)\b/i.test(rest) &&
      /^\p{Lu}/u.test(rest);
    if (soundsSpoken(rest) || !(isList || (isTitle && labels.size > 2))) break;
    kept.delete(line);
  }
  return kept.size === 0 ? labels : kept;
}

/** Whether the words begin with a full name that a comma, a bracket or nothing follows. */
function listsSomebody(words: string): boolean {
  const name = fullNamesIn(words.slice(0, 120))[0];
  if (name === undefined) return false;
  const at = words.indexOf(name);
  return (
    at >= 0 &&
    at <= 24 &&
    /^(?:$|[.]?$|[,;(]|\.\s\p{Lu}[\p{L} ]{2,30}:)/u.test(words.slice(at + name.length).trim())
  );
}
