import type { LeftOut } from "@hearsay/core";
import { holdsWords } from "../document/fields.js";

/** Words that begin a group which is no text of the document: tables, properties, pictures, marks of an index. */
export const NOTHING: ReadonlySet<string> = new Set(
  (
    "colortbl filetbl listtable info pict nonshppict shprslt listtext pntext pntxta pntxtb nonesttables " +
    "nesttableprops rxe ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn falt fname private upr mmathPict " +
    "revtbl objdata objclass objname bkmkstart bkmkend themedata colorschememapping datastore"
  ).split(" "),
);

/** Groups of words beside the text, and what they are called where they say something to readers. */
export const BESIDE: ReadonlyMap<string, string> = new Map([
  ["fldinst", "field code"],
  ["sp", "property of a drawing"],
  ["xe", "entry of an index"],
  ["txe", "entry of an index"],
  ["tc", "entry of the contents"],
]);

/** The properties of drawings that hold words for readers. */
const DRAWN: readonly (readonly [property: string, why: string])[] = [
  ["wzDescription", "description of a picture"],
  ["gtextUNICODE", "lettering"],
];

/** What words beside the text are, and those that are for readers; null where none are. */
export function toldBeside(why: string, words: string): LeftOut | null {
  if (why === "field code" && !holdsWords(words)) return null;
  if (why !== "property of a drawing") return { why, text: words };
  // the name of a property stands before its value
  const drawn = DRAWN.find(([property]) => words.startsWith(property));
  return drawn === undefined ? null : { why: drawn[1], text: words.slice(drawn[0].length) };
}

/** Groups that a reader which knows them must enter, although one that does not is to skip them. */
export const ENTERED: ReadonlySet<string> = new Set("shpinst shpgrp do moMath moMathPara".split(" "));

/** Groups of a text within the text, and what becomes of it. */
export const WITHIN: ReadonlyMap<string, "box" | "note" | "comment" | "page header" | "page footer"> =
  new Map([
    ["shptxt", "box"],
    ["dptxbxtext", "box"],
    ["footnote", "note"],
    ["annotation", "comment"],
    ...["header", "headerl", "headerr", "headerf"].map((name) => [name, "page header"] as const),
    ...["footer", "footerl", "footerr", "footerf"].map((name) => [name, "page footer"] as const),
  ]);

/** Words that stand for a character (Rich Text Format 1.9.1, "Special characters"). */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["page", " "],
  ["column", " "],
  ["emdash", "—"],
  ["endash", "–"],
  ["emspace", " "],
  ["enspace", " "],
  ["qmspace", " "],
  ["bullet", "•"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
]);

/** Symbols that stand for a character. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["~", "\u00a0"],
  ["_", "\u2011"],
  ["-", "\u00ad"],
  ["{", "{"],
  ["}", "}"],
  ["\\", "\\"],
  ["\t", "\t"],
]);

/** Words that end a paragraph, a cell or a row. */
export const ENDS: ReadonlySet<string> = new Set("par sect cell nestcell row nestrow".split(" "));
