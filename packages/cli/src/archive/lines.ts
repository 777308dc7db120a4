/** A line of a file, numbered from 1 on; or why it cannot be read. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly broken: string };

/** No version is larger; a line that is longer is left out without being kept in memory. */
const LONGEST = 2 ** 28;
const END = 0x0a;

/** The lines of a file of UTF-8, one in memory at a time. */
export async function* linesOf(
  input: AsyncIterable<Buffer>,
  { longest = LONGEST } = {},
): AsyncGenerator<Line> {
  let pieces: Buffer[] = [];
  let length = 0;
  let number = 1;
  const keep = (piece: Buffer) => {
    length += piece.length;
    if (length > longest) pieces = [];
    else pieces.push(piece);
  };
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(END); at !== -1; at = chunk.indexOf(END, from)) {
      keep(chunk.subarray(from, at));
      yield lineOf(pieces, length > longest, number++);
      pieces = [];
      length = 0;
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield lineOf(pieces, length > longest, number);
}

function lineOf(pieces: readonly Buffer[], isTooLong: boolean, number: number): Line {
  if (isTooLong) return { number, broken: "is longer than any line of an export" };
  try {
    return { number, text: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces)) };
  } catch {
    return { number, broken: "is no UTF-8" };
  }
}
