/** Characters that would act on a terminal instead of being shown. */
const ACTING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Clears the line of a terminal, on which a progress bar may stand. */
const CLEAR = "\r\u001b[2K";

/** One line on standard error. */
export function warn(message: string): void {
  process.stderr.write(`${process.stderr.isTTY ? CLEAR : ""}hearsay: ${message.replace(ACTING, "�")}\n`);
}
