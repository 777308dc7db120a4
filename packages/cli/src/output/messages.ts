/** Characters that would act on a terminal instead of being shown. */
const ACTING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** One line on standard error. */
export function warn(message: string): void {
  process.stderr.write(`hearsay: ${message.replace(ACTING, "�")}\n`);
}
