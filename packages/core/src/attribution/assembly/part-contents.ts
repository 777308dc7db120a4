import type { Range } from "../../text/span.js";
import { type Draft, holds, shareAny } from "../draft.js";

/**
 * Parts attributions of which one's content holds the cue of another: a second verb of the same source ("said that … and
 * added …") ends the content before it; any other one is nested in it.
 */
export function partContents(text: string, drafts: readonly Draft[]): Draft[] {
  const cut = drafts.map((draft) => withoutSecondVerbs(text, draft, drafts));
  const parted: Draft[] = [];
  for (const draft of [...cut].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    const holders = parted.filter((outer) => draft.cue.length > 0 && sizeOf(outer) > sizeOf(draft) && draft.cue.every((range) => holds(outer.content, range)));
    const within = holders.at(-1) ?? null;
    parted.push(within === null ? draft : { ...draft, within });
  }
  return parted;
}

function sizeOf({ content }: Draft): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

function withoutSecondVerbs(text: string, draft: Draft, all: readonly Draft[]): Draft {
  const content = draft.content.map((range) => {
    let { end } = range;
    for (const other of all) {
      const cue = other.cue[0];
      if (other === draft || cue === undefined || cue.start <= range.start || cue.end > end) continue;
      const shares = other.source.length === 0 || shareAny(other.source, draft.source);
      const stop = shares ? beforeConjunction(text, range, cue) : -1;
      if (stop > range.start) end = stop;
    }
    return end === range.end ? range : { start: range.start, end };
  });
  return { ...draft, content };
}

/** So many characters before a cue a conjunction may begin. */
const REACH = 40;

/** Where the words before ", and" that lead up to a cue end; -1 where nothing of the kind does. */
function beforeConjunction(text: string, content: Range, cue: Range): number {
  const from = Math.max(content.start, cue.start - REACH);
  const before = /[,;]?\s(?:and|but|or|while|then|yet)(?:\s[\p{L}'’-]{1,20}){0,3}\s$|,\s$/u.exec(text.slice(from, cue.start));
  return before === null ? -1 : from + before.index;
}
