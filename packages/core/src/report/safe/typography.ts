import type { TextChange } from "../repairs.js";

/** Signs that stand for each other, by what they are. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ["double", /^[“”„‟«»"]$/],
  ["single", /^[‘’‚‛‹›'ʼ]$/],
  ["dash", /^(?:[-‐‑–—―]|-{2,3})$/],
  ["ellipsis", /^(?:…|\.\.\.|\. \. \.)$/],
];

/** What a sign of typography is; `double` and `single` are quotation marks, the latter apostrophes, too. */
export type Kind = "double" | "single" | "dash" | "ellipsis";

const TOKEN = /[\p{L}\p{M}\p{N}]+|-{2,3}|\.\.\.|\. \. \.|\S/gu;
const WORD = /^[\p{L}\p{M}\p{N}]/u;

interface Token {
  readonly text: string;
  readonly start: number;
}

/**
 * The changes that give a text the marks, dashes and ellipses of another with the very same words; empty where the words differ.
 * White space, letters and all other signs stay; where the two have different signs between two words, these stay, too. A quotation
 * mark is changed together with its partner, or not at all. Linear.
 *
 * @param spared kinds of signs that are left alone
 * @param offset added to the offsets of the changes
 */
export function typographyOf(
  draft: string,
  source: string,
  spared: ReadonlySet<Kind>,
  offset = 0,
): TextChange[] {
  const ours = betweenWords(draft);
  const theirs = betweenWords(source);
  if (ours.words.join(" ") !== theirs.words.join(" ")) return [];
  const changes = ours.gaps.flatMap((gap, at) => changesOfGap(gap, theirs.gaps[at] ?? [], spared));
  const marks = ours.gaps.flat().filter((token) => isMark(draft, token));
  const isPaired = marks.length % 2 === 0 && marks.every((token) => changes.some(([one]) => one === token));
  return changes
    .filter(([token]) => isPaired || !isMark(draft, token))
    .map(([{ text, start }, insert]) => ({
      from: offset + start,
      to: offset + start + text.length,
      insert,
    }));
}

function betweenWords(text: string): { readonly words: string[]; readonly gaps: Token[][] } {
  const words: string[] = [];
  const gaps: Token[][] = [[]];
  for (const match of text.matchAll(TOKEN)) {
    if (WORD.test(match[0])) {
      words.push(match[0]);
      gaps.push([]);
    } else gaps.at(-1)?.push({ text: match[0], start: match.index });
  }
  return { words, gaps };
}

function changesOfGap(
  ours: readonly Token[],
  theirs: readonly Token[],
  spared: ReadonlySet<Kind>,
): (readonly [Token, string])[] {
  if (ours.length !== theirs.length) return [];
  return ours.flatMap((token, at) => {
    const wanted = (theirs[at] as Token).text;
    const kind = kindOf(token.text);
    const isSafe = kind !== null && kind === kindOf(wanted) && !spared.has(kind) && wanted !== token.text;
    return isSafe ? [[token, wanted] as const] : [];
  });
}

function kindOf(text: string): Kind | null {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** A quotation mark rather than an apostrophe within a word. */
function isMark(text: string, { text: sign, start }: Token): boolean {
  const kind = kindOf(sign);
  if (kind !== "single" && kind !== "double") return false;
  const isWithin = /\p{L}/u.test(text[start - 1] ?? " ") && /\p{L}/u.test(text[start + sign.length] ?? " ");
  return !isWithin;
}

/** The kinds of the marks that a stretch begins and ends with: within them, the same kind would end it. */
export function kindsOfMarks(stretch: string): ReadonlySet<Kind> {
  return new Set([stretch[0] ?? "", stretch.at(-1) ?? ""].flatMap((sign) => kindOf(sign) ?? []));
}
