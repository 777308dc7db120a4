import { Parser } from "htmlparser2";
import { DEEPEST } from "../sandbox/deepest.js";
import { UnreadableError } from "../unreadable.js";

export type Attributes = Readonly<Record<string, string>>;

/** What is to be done where an element ends; `SKIP`: nothing within the element counts. */
type End = (() => void) | typeof SKIP | undefined;

export const SKIP: unique symbol = Symbol("skip");

/** What is told each stretch of text, and where it begins, as an offset of the part's decoded text. */
export interface Walked {
  text(data: string, at: number): void;
}

/** What an element's beginning means; `at` is where its tag begins, as an offset of the part's decoded text. */
export type Begin<State> = (state: State, attributes: Attributes, at: number) => End;

/**
 * What a format's elements mean, by their names without prefix (with it where only one of several namesakes is meant);
 * the rest are looked through.
 */
export type Elements<State> = ReadonlyMap<string, Begin<State>>;

/** An element whose end means nothing. */
export function noting<State>(
  note: (state: State, attributes: Attributes, at: number) => void,
): Begin<State> {
  return (state, attributes, at) => {
    note(state, attributes, at);
    return undefined;
  };
}

/** An element that does not count, with all within it. */
export const skipped = (): typeof SKIP => SKIP;

const CHUNK = 64 * 1024;

/** Stands before characters that are no markup whatever they are. */
const CDATA = "<![CDATA[";

/**
 * Walks XML once, in time linear in its length and without building a tree. Names count without their prefix, so that
 * other prefixes and the strict namespaces of OOXML read alike. Entities of its own are not expanded.
 *
 * @returns whether each element was closed where it should be
 * @throws {UnreadableError} where elements are nested deeper than the limit
 */
export function walkXml<State extends Walked>(
  bytes: Uint8Array,
  elements: Elements<State>,
  state: State,
): boolean {
  const ends: End[] = [];
  let depth = 0;
  let skipped = 0;
  let whole = true;
  // an element that is closed within its own tag counts as closed by implication, too
  let justOpened = false;
  let beforeText = 0;
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth++;
        justOpened = true;
        if (depth > DEEPEST) throw new UnreadableError(`is nested more than ${DEEPEST} elements deep`);
        if (skipped > 0) skipped++;
        else {
          const end = (elements.get(name) ?? elements.get(localName(name)))?.(
            state,
            attributes,
            parser.startIndex,
          );
          if (end === SKIP) skipped = 1;
          else ends.push(end);
        }
      },
      onclosetag: (_name, isImplied) => {
        depth--;
        if (isImplied && !justOpened) whole = false;
        justOpened = false;
        if (skipped > 0) skipped--;
        else (ends.pop() as (() => void) | undefined)?.();
      },
      ontext: (data) => {
        justOpened = false;
        if (skipped === 0) state.text(data, parser.startIndex + beforeText);
      },
      oncdatastart: () => {
        beforeText = CDATA.length;
      },
      oncdataend: () => {
        beforeText = 0;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder(encodingOfXml(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.end(decoder.decode());
  return whole && bytes.length > 0;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** XML without a byte-order mark that says otherwise is UTF-8 in documents of Office and OpenDocument. */
export function encodingOfXml(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** An attribute by its name without prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const suffix = `:${name}`;
  for (const key in attributes) if (key === name || key.endsWith(suffix)) return attributes[key];
  return undefined;
}
