import type { ByteSource } from "../byte-source.js";

/** By name, in lower case; of several of one name, the first. */
export type Headers = ReadonlyMap<string, string>;

const LONGEST_LINE = 64 * 1024;
const MOST_LINES = 1_000;

/**
 * The headers up to the empty line after them.
 *
 * @param left counts down the bytes that they may take up; null where they end before the empty line, or are too long
 */
export async function headersOf(
  source: ByteSource,
  left: { bytes: number } = { bytes: Number.POSITIVE_INFINITY },
): Promise<Headers | null> {
  const headers = new Map<string, string>();
  let last = "";
  let size = 0;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const line = await source.line(Math.min(LONGEST_LINE - size, left.bytes));
    if (line === null) return null;
    size += line.length;
    left.bytes -= line.length;
    if (!line.isWhole) return null;
    if (line.text === "") return headers;
    const [, name, value] = /^([^\s:]{1,200}):(.*)$/.exec(line.text) ?? [];
    if (name !== undefined && value !== undefined) {
      last = name.toLowerCase();
      if (!headers.has(last)) headers.set(last, value.trim());
    } else if (/^[ \t]/.test(line.text) && last !== "")
      headers.set(last, `${headers.get(last)} ${line.text.trim()}`);
    if (size >= LONGEST_LINE) return null;
  }
  return null;
}
