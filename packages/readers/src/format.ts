import { plainText } from "./plain-text.js";
import type { Reader } from "./reader.js";
import { READERS } from "./readers.js";

/** How a file is read, with a note where its name promises something else; or why it cannot be. */
export type Recognised =
  | { readonly reader: Reader; readonly note: string | null }
  | { readonly reason: string };

/** What a file is that is not read, by its first bytes, and what its owner can do. */
const REFUSED: readonly { readonly sniff: (head: string) => boolean; readonly reason: string }[] = [
  {
    sniff: (head) => head.startsWith("PK\x03\x04"),
    reason: "is an archive (ZIP); unpack it and name the files in it",
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

/** Whether the name has an ending at all. */
export function hasEnding(name: string): boolean {
  return /[^/\\.]\.[^/\\.]+$/.test(name);
}

const HEAD = 1024;

/**
 * How a file is read: as its ending says, unless its first bytes show another binary format; without a known ending, as
 * its first bytes look.
 */
export function recogniseFormat(name: string, bytes: Uint8Array): Recognised {
  const promised = readerOfName(name);
  if (promised?.isBinary) return { reader: promised, note: null };
  const reason = REFUSED_ENDINGS.get(endingOf(name));
  if (reason !== undefined) return { reason };
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const binary = sniffed(head, true);
  if (binary !== null) return { reader: binary, note: promised === null ? null : renamed(promised, binary) };
  const refused = REFUSED.find(({ sniff }) => sniff(head));
  if (refused !== undefined) return { reason: refused.reason };
  const start = head.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  return { reader: promised ?? sniffed(start, false) ?? plainText, note: null };
}

function sniffed(head: string, binary: boolean): Reader | null {
  return READERS.find(({ isBinary, sniff }) => isBinary === binary && sniff?.(head)) ?? null;
}

function renamed(promised: Reader, found: Reader): string {
  return `is named as ${promised.name} but is ${found.name.toUpperCase()}; read as that`;
}
