import { oneLine } from "@hearsay/core/plumbing";

/** Text that is shown, of which parts may be marked: words that differ, a label. */
export interface ShownPiece {
  readonly text: string;
  readonly isMarked?: boolean;
}

/** One paragraph of a hover. */
export type ShownLine = readonly ShownPiece[];

/** So much of a line is shown; of a longer one, its beginning. */
const LONGEST = 1_200;

/** Lines as Markdown in which nothing of their text is markup: no link, no picture, no command, no element. */
export function asMarkdown(lines: readonly ShownLine[]): string {
  return written(lines, ({ text, isMarked }) => {
    const words = withoutMarkup(text);
    return isMarked ? `**${words}**` : words;
  });
}

/** Lines as plain text; marked words stand in braces. */
export function asPlainText(lines: readonly ShownLine[]): string {
  return written(lines, ({ text, isMarked }) => (isMarked ? `{${text}}` : text));
}

function written(lines: readonly ShownLine[], write: (piece: ShownPiece) => string): string {
  return lines.map((line) => shortened(line).map(write).join(" ")).join("\n\n");
}

function shortened(line: ShownLine): ShownPiece[] {
  const shown: ShownPiece[] = [];
  let length = 0;
  for (const piece of line) {
    const text = oneLine(piece.text);
    if (text === "") continue;
    const room = LONGEST - length;
    shown.push({ ...piece, text: text.length > room ? `${cut(text, room)}…` : text });
    if (text.length > room) break;
    length += text.length;
  }
  return shown;
}

/** Not in the middle of a character. */
function cut(text: string, length: number): string {
  const end = /[\ud800-\udbff]/.test(text[length - 1] ?? "") ? length - 1 : length;
  return text.slice(0, end);
}

/**
 * Text in which every sign is escaped that could begin markup in CommonMark, in GitHub's tables, strikethrough and bare addresses, or
 * in what editors add (icons: `$(…)`, mathematics). Marks of ordinary prose stay readable in editors that show the source.
 */
function withoutMarkup(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>~&#|$!@^=]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/(?<=www)\./gi, "\\.")
    .replace(/^(\d{0,9})([-+.)])/, "$1\\$2");
}
