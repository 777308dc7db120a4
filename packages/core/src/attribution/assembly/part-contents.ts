import { contains, type Range } from "../../text/span.js";
import { type Draft, shareAny } from "../draft.js";
import { contentsAround } from "./contents-around.js";

/**
 * Parts attributions of which one's content holds the cue of another: a second verb of the same source ("said that … and
 * added …") ends the content before it; any other one is nested in the smallest that holds it.
 */
export function partContents(text: string, drafts: readonly Draft[]): Draft[] {
  const cut = withoutSecondVerbs(text, drafts);
  const around = contentsAround(
    cut,
    cut.flatMap(({ cue }) => cue),
  );
  const inOrder = [...cut].sort((a, b) => sizeOf(b) - sizeOf(a));
  const parted = new Map<Draft, Draft>();
  for (const draft of inOrder) {
    const holders = holdersOf(draft, around).filter(
      (outer) => parted.has(outer) && sizeOf(outer) > sizeOf(draft),
    );
    const smallest = holders.sort((a, b) => sizeOf(a) - sizeOf(b))[0];
    parted.set(draft, smallest === undefined ? draft : { ...draft, within: parted.get(smallest) as Draft });
  }
  return [...parted.values()];
}

/** Those whose content holds every span of the cue. */
function holdersOf(draft: Draft, around: ReadonlyMap<Range, readonly Draft[]>): Draft[] {
  const [first, ...others] = draft.cue.map((span) => around.get(span) ?? []);
  return (first ?? []).filter(
    (outer) => outer !== draft && others.every((holders) => holders.includes(outer)),
  );
}

function sizeOf({ content }: Draft): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

function withoutSecondVerbs(text: string, drafts: readonly Draft[]): Draft[] {
  const ends = new Map<Range, number>();
  const around = contentsAround(
    drafts,
    drafts.flatMap(({ cue }) => cue.slice(0, 1)),
  );
  for (const inner of drafts) {
    const cue = inner.cue[0];
    if (cue === undefined) continue;
    for (const outer of around.get(cue) ?? []) {
      const shares = outer !== inner && (inner.source.length === 0 || shareAny(inner.source, outer.source));
      const range = outer.content.find((content) => contains(content, cue));
      if (!shares || range === undefined) continue;
      const stop = beforeConjunction(text, range, cue);
      if (stop > range.start) ends.set(range, Math.min(stop, ends.get(range) ?? range.end));
    }
  }
  return drafts.map((draft) => ({
    ...draft,
    content: draft.content.map((range) => ({ start: range.start, end: ends.get(range) ?? range.end })),
  }));
}

/** So many characters before a cue a conjunction may begin. */
const REACH = 40;

/** Where the words before ", and" that lead up to a cue end; -1 where nothing of the kind does. */
function beforeConjunction(text: string, content: Range, cue: Range): number {
  const from = Math.max(content.start, cue.start - REACH);
  const before = /[,;]?\s(?:and|but|or|while|then|yet)(?:\s[\p{L}'’-]{1,20}){0,3}\s$|,\s$/u.exec(
    text.slice(from, cue.start),
  );
  return before === null ? -1 : from + before.index;
}
