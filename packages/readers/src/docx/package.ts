import { isOfUnreadKind } from "../format.js";
import type { Part, RefusedPart } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";
import { partAt } from "../zip/paths.js";
import { type Unpacked, unpack } from "../zip/unpack.js";
import { relationsOf } from "./relations.js";

/** One part of a Word file, by its name in lower case. */
export interface DocxPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The parts of a Word file that hold its text. */
export interface DocxPackage {
  readonly document: DocxPart;
  /** Parts that the document refers to, by what they are to it: `styles`, `footnotes`, `header` … */
  related(type: string): readonly DocxPart[];
  /** The part of this name. */
  part(name: string): Uint8Array | null;
  /** Files of other kinds that the document shows as text of its own. */
  readonly foreign: readonly Part[];
  /** Files that are packed into the document and stand in it as a sign at most. */
  readonly embedded: readonly (Part | RefusedPart)[];
  /** How many files that it shows so lie outside. */
  readonly missing: number;
}

/** Other kinds of files that are packed as Word's are, and what their owner can do. */
const OTHERS: readonly [part: string, reason: string][] = [
  ["xl/workbook.xml", "is a workbook of Excel; save what is to be read as .docx or as .csv"],
  ["xl/workbook.bin", "is a workbook of Excel; save what is to be read as .docx or as .csv"],
  ["ppt/presentation.xml", "is a presentation of PowerPoint; save its text as .docx, or it as .pdf"],
];

/**
 * Unpacks a Word file.
 *
 * @throws {UnreadableError} where the file is encrypted, an archive of another kind, damaged or a bomb
 */
export function openDocx(bytes: Uint8Array): DocxPackage {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableError("is encrypted, or an old .doc: save it as .docx without a password");
  }
  if (!startsWith(bytes, [0x50, 0x4b]))
    throw new UnreadableError("is damaged: it is no Word file (.docx) inside");
  // pictures, fonts and embedded files hold no text
  const unpacked = unpack(bytes, (name) => name.endsWith(".xml") || name.endsWith(".rels"));
  const { parts, names } = unpacked;
  for (const [part, reason] of OTHERS) if (names.has(part)) throw new UnreadableError(reason);
  const main = mainPart(unpacked);
  const document = parts.get(main);
  if (document === undefined) throw new UnreadableError("is damaged: it holds no Word document");
  const relations = relationsOf(parts.get(relationsPart(main)));
  const targets = (type: string) =>
    new Set(relations.filter((each) => each.type === type).map(({ target }) => partAt(main, target)));
  const shown = new Set([...targets("aFChunk"), ...targets("subDocument")]);
  const foreign = shown.size === 0 ? [] : [...unpack(bytes, (name) => shown.has(name)).parts];
  return {
    document: { name: main, bytes: document },
    related: (type) =>
      [...targets(type)].flatMap((name) => {
        const part = parts.get(name);
        return part === undefined ? [] : { name, bytes: part };
      }),
    part: (name) => parts.get(name) ?? null,
    foreign: foreign.map(([name, content]) => ({ name, bytes: content })),
    embedded: [...names]
      .filter((name) => isEmbedded(name, targets("chart").size > 0))
      .map((name) => embedded(bytes, name)),
    missing: shown.size - foreign.length,
  };
}

/** Whether the part is a file of its own; the tables behind charts, which show what is in them, are none. */
function isEmbedded(name: string, hasCharts: boolean): boolean {
  return /^word\/embeddings\/[^/]+$/.test(name) && !(hasCharts && /\.xls[a-z]?$/.test(name));
}

function embedded(document: Uint8Array, part: string): Part | RefusedPart {
  const name = part.slice(part.lastIndexOf("/") + 1);
  if (isOfUnreadKind(name)) return { name, bytes: new Uint8Array() };
  try {
    return { name, bytes: unpack(document, (each) => each === part).parts.get(part) ?? new Uint8Array() };
  } catch (error) {
    if (error instanceof UnreadableError) return { name, reason: error.reason };
    throw error;
  }
}

function mainPart({ parts, names }: Unpacked): string {
  const told = relationsOf(parts.get("_rels/.rels")).find(({ type }) => type === "officeDocument");
  const main = told === undefined ? "" : partAt("", told.target);
  if (parts.has(main)) return main;
  return [...names].find((name) => /^word\/document\d*\.xml$/.test(name)) ?? "";
}

/** The name of the part that says what a part refers to. */
export function relationsPart(part: string): string {
  const folder = part.lastIndexOf("/") + 1;
  return `${part.slice(0, folder)}_rels/${part.slice(folder)}.rels`;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
