import type { Edit } from "../xml/edits.js";
import type { Element } from "../xml/elements.js";

/** Something within a run, with where it ends. */
export interface Child {
  readonly element: Element;
  /** Its number among the run's. */
  readonly index: number;
  closeStart: number;
  end: number;
}

/** A run of one look, with where it ends. */
export interface Run {
  readonly element: Element;
  /** Its properties as they are written. */
  properties: string;
  readonly children: Child[];
  end: number;
}

/** Where a run is to be split. */
export interface Split {
  readonly run: Run;
  /** The text that is split with it; null where it is split between two of its children. */
  readonly text: Child | null;
  readonly inCdata: boolean;
}

/** An offset at which marks may stand, and the run that has to be split there, if one has to be. */
export interface Place {
  readonly at: number;
  readonly split: Split | null;
}

/** The place before or after something within a run that has ended; of two neighbours, after the one is before the other. */
export function besideChild(run: Run, child: Child, side: "before" | "after"): Place {
  const before = side === "after" ? child : run.children[child.index - 1];
  if (before === undefined) return { at: run.element.start, split: null };
  if (before.index === run.children.length - 1) return { at: run.end, split: null };
  return { at: before.end, split: { run, text: null, inCdata: false } };
}

/** The place within a text of a run that has ended; beside it, where the offset is at one of its ends. */
export function withinText(
  xml: string,
  run: Run,
  text: Child,
  {
    at,
    inCdata,
    side,
  }: { readonly at: number; readonly inCdata: boolean; readonly side: "before" | "after" },
): Place {
  const { from, to } = shownText(xml, text);
  const within = Math.min(Math.max(at, from), to);
  const isWithin = within > text.element.openEnd && within < text.closeStart;
  return isWithin ? { at: within, split: { run, text, inCdata } } : besideChild(run, text, side);
}

/**
 * Splits a run in two with marks between them. What is written of it stays: only the end of the first and the beginning of the
 * second are put in, with the same properties.
 */
export function splitRun(xml: string, at: number, { run, text, inCdata }: Split, marks: string): Edit {
  const parts = [closing(run.element), marks, tagOf(xml, run.element), run.properties];
  if (text !== null) {
    parts.unshift(inCdata ? "]]>" : "", closing(text.element));
    parts.push(preserving(xml, text.element), inCdata ? "<![CDATA[" : "");
  }
  return { at, insert: parts.join("") };
}

/**
 * What has to be written of a text that is split, wherever that is: white space at its new ends must count, while white space at
 * the ends of a text that does not keep it is not shown, and goes into texts of its own.
 */
export function keepWhiteSpace(xml: string, text: Child): Edit[] {
  const { element, closeStart } = text;
  if (element.preserves) return [];
  const { from, to } = shownText(xml, text);
  const tag = tagOf(xml, element);
  const kept = preserving(xml, element);
  const edits: Edit[] =
    from > element.openEnd
      ? [{ at: from, insert: closing(element) + kept, rank: -1 }]
      : [{ at: element.start, insert: kept, remove: tag.length, rank: 1 }];
  if (to < closeStart) edits.push({ at: to, insert: closing(element) + tag, rank: 1 });
  return edits;
}

function tagOf(xml: string, { start, openEnd }: Element): string {
  return xml.slice(start, openEnd);
}

function closing({ prefix, name }: Element): string {
  return `</${prefix === "" ? "" : `${prefix}:`}${name}>`;
}

/** An element's tag with a note that its white space counts. */
function preserving(xml: string, element: Element): string {
  const tag = tagOf(xml, element);
  if (element.preserves) return tag;
  const bare = tag.slice(0, -1).replace(/\s+xml:space\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return `${bare} xml:space="preserve">`;
}

/** A text without white space at its ends that is not shown. */
function shownText(xml: string, { element, closeStart }: Child): { from: number; to: number } {
  let from = element.openEnd;
  let to = closeStart;
  if (element.preserves) return { from, to };
  while (from < to && isXmlSpace(xml.charCodeAt(from))) from++;
  while (to > from && isXmlSpace(xml.charCodeAt(to - 1))) to--;
  return { from, to };
}

function isXmlSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
