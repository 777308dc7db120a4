/**
 * Characters that would act on a terminal or a page instead of being shown: controls, and those that turn
 * the direction of the text around them.
 */
const ACTING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;

/** The text with its line breaks and tabs as single spaces, and every acting character as its number: `<U+202E>`. */
export function oneLine(text: string): string {
  return text.replace(SPACES, " ").replace(ACTING, named).trim();
}

/** The text with every acting character but line breaks and tabs as its number: `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(ACTING, (character) =>
    character === "\n" || character === "\t" || character === "\r" ? character : named(character),
  );
}

/** The text with every acting character but white space as U+FFFD: as long as before, so that offsets hold. */
export function unacting(text: string): string {
  return text.replace(ACTING, (character) => (/\s/.test(character) ? character : "\ufffd"));
}

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
