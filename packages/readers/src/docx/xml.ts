import { Parser } from "htmlparser2";

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
