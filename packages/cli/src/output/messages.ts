import { oneLine } from "@hearsay/core/plumbing";

/** Clears the line of a terminal, on which a progress bar may stand. */
const CLEAR = "\r\u001b[2K";

/** One line on standard error, in which nothing acts on a terminal: names of files may hold anything. */
export function warn(message: string): void {
  say(`hearsay: ${message}`);
}

/** The same as the command's last word. */
export function say(message: string): void {
  process.stderr.write(`${process.stderr.isTTY ? CLEAR : ""}${oneLine(message)}\n`);
}
