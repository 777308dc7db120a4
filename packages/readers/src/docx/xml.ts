import { Parser } from "htmlparser2";
import { DEEPEST } from "../sandbox/deepest.js";
import { UnreadableError } from "../unreadable.js";

/**
 * Refuses XML whose elements are nested so deep that a recursive parser would fail. Linear in its length.
 *
 * @throws {UnreadableError}
 */
export function checkDepth(xml: string): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: () => {
        depth++;
        if (depth > DEEPEST) throw new UnreadableError(`is nested more than ${DEEPEST} elements deep`);
      },
      onclosetag: () => {
        depth--;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(xml);
}

/** The text of each element that holds nothing else, by the element's name; the first of a name counts. */
export function leavesOf(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let name = "";
  let text = "";
  const parser = new Parser(
    {
      onopentag: (opened) => {
        name = opened;
        text = "";
      },
      ontext: (data) => {
        text += data;
      },
      onclosetag: (closed) => {
        if (closed === name && text.trim() !== "" && !found.has(name)) found.set(name, text.trim());
        name = "";
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return found;
}
