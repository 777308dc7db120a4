import { plainText } from "./plain-text.js";
import type { Reader } from "./reader.js";
import { READERS } from "./readers.js";
import { isWarc } from "./warc/is-warc.js";
import { warc } from "./warc/reader.js";

/** How a file is read, with a note where its name promises something else; or why it cannot be. */
export type Recognised =
  | { readonly reader: Reader; readonly note: string | null }
  | { readonly reason: string };

/** How archives of bzip2, 7-Zip, RAR, xz and zstd begin. */
const OTHER_ARCHIVES = ["BZh91AY", "7z\xbc\xaf\x27\x1c", "Rar!\x1a\x07", "\xfd7zXZ\0", "\x28\xb5\x2f\xfd"];

/** What a file is that is not read, by its first bytes, and what its owner can do. */
const REFUSED: readonly {
  readonly sniff: (head: string, name: string) => boolean;
  readonly reason: string;
}[] = [
  {
    sniff: (head, name) => head.startsWith("\u00d0\u00cf\u0011\u00e0") && /\.msg$/i.test(name),
    reason: "is a message of Outlook's own form (.msg), which is not read; save it as .eml or as plain text",
  },
  {
    sniff: (head) => OTHER_ARCHIVES.some((beginning) => head.startsWith(beginning)),
    reason:
      "is an archive of a kind that is not read (bzip2, 7-Zip, RAR, xz or zstd); unpack it, or pack it as ZIP",
  },
  {
    sniff: (head) => head.startsWith("\u00d0\u00cf\u0011\u00e0"),
    reason: "is an old or an encrypted Office file; save it as .docx, without a password",
  },
  {
    sniff: (head) => head.startsWith("\u00ffWPC"),
    reason: "is a WordPerfect file; save it as .docx or as plain text",
  },
];

/** Of other files that an Office writes only the ending tells from its beginning what they are. */
const REFUSED_ENDINGS: ReadonlyMap<string, string> = new Map([
  ...["pages", "key", "numbers"].map(
    (ending) => [ending, "is a file of Apple's iWork; export it as .docx or as .pdf"] as const,
  ),
  ...["wpd", "wps"].map(
    (ending) => [ending, "is a file of an older word processor; save it as .docx or as plain text"] as const,
  ),
  ...["xlsx", "xlsm", "xlsb", "ods"].map(
    (ending) => [ending, "is a spreadsheet; save what is to be read as .csv or as .docx"] as const,
  ),
  ...["pptx", "pptm", "ppsx", "odp"].map(
    (ending) => [ending, "is a presentation; save its text as .docx, or it as .pdf"] as const,
  ),
]);
/** Structured texts that are no prose and are not read, by the name's ending or how they begin. */
const REFUSED_TEXTS: readonly {
  readonly name: RegExp;
  readonly start: RegExp | null;
  readonly reason: string;
}[] = [
  {
    name: /\.(?:xml|rss|atom)$/i,
    start: /^<\?xml\s/,
    reason: "is XML of a kind that is not read; save what it holds as HTML, plain text or JSON",
  },
  {
    name: /\.(?:ya?ml|toml|ini|sql)$/i,
    start: null,
    reason:
      "is data of a kind that is not read; save it as JSON or CSV, and say with --fields where the text stands",
  },
];

const BY_ENDING: ReadonlyMap<string, Reader> = new Map(
  READERS.flatMap((reader) => reader.endings.map((ending): [string, Reader] => [ending, reader])),
);

/** The reader that a file's name asks for, or null where its ending says nothing. A name without an ending may be text. */
export function readerOfName(name: string): Reader | null {
  return BY_ENDING.get(endingOf(name)) ?? null;
}

/** In lower case, without the dot; empty where there is none. */
function endingOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const dot = last.lastIndexOf(".");
  return dot <= 0 ? "" : last.slice(dot + 1).toLowerCase();
}

/** Whether the name has an ending, and it is none of those that are read. */
export function isOfUnreadKind(name: string): boolean {
  return readerOfName(name) === null && /[^/\\.]\.[^/\\.]+$/.test(name);
}

const HEAD = 1024;

/** No prose begins so, whatever the file is called. */
const STRUCTURED = /^(?:<\?xml\s|(?:\[\s{0,20})?\{\s{0,20}"[^"\n]{1,200}"\s{0,9}:)/;

/**
 * How a file is read: as its ending says, unless its first bytes show another binary format, or data in what is called a plain
 * text; without a known ending, as its first bytes look.
 */
export function recogniseFormat(name: string, bytes: Uint8Array): Recognised {
  // packed, it is told from other packed files by what is within
  if (isWarc(bytes)) return { reader: warc, note: null };
  const promised = readerOfName(name);
  if (promised?.isBinary) return { reader: promised, note: null };
  const reason = REFUSED_ENDINGS.get(endingOf(name));
  if (reason !== undefined) return { reason };
  // a decoder takes Latin-1 for windows-1252, in which 0x80 to 0x9F are other characters
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  const binary = sniffed(head, true);
  if (binary !== null) return { reader: binary, note: promised === null ? null : renamed(promised, binary) };
  const refused = REFUSED.find(({ sniff }) => sniff(head, name));
  if (refused !== undefined) return { reason: refused.reason };
  const start = head.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  if (promised !== null && !(promised === plainText && STRUCTURED.test(start)))
    return { reader: promised, note: null };
  const shown = sniffed(start, false);
  if (shown !== null) return { reader: shown, note: promised === null ? null : renamed(promised, shown) };
  const text = REFUSED_TEXTS.find((each) => each.name.test(name) || each.start?.test(start));
  return text === undefined ? { reader: promised ?? plainText, note: null } : { reason: text.reason };
}

function sniffed(head: string, binary: boolean): Reader | null {
  return READERS.find(({ isBinary, sniff }) => isBinary === binary && sniff?.(head)) ?? null;
}

function renamed(promised: Reader, found: Reader): string {
  return `is named as ${promised.name} but is ${found.name.toUpperCase()}; read as that`;
}
