/** A text as every store takes it: databases know no character of the code zero, and no half of a pair of surrogates. */
export function kept(text: string): string {
  return text.replace(NO_CHARACTER, "\uFFFD");
}

/** The same of what may be missing. */
export function keptOrNull(text: string | null): string | null {
  return text === null ? null : kept(text);
}

const NO_CHARACTER = /[\0\p{Surrogate}]/gu;
