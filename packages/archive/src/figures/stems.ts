/** "embezzling", "embezzles" for "embezzled": a term that is a verb's past form stands for its other forms. */
export function stemIn(forms: ReadonlySet<string>, word: string): string | undefined {
  const stem = /^(\p{L}{5,})ed$/u.exec(word)?.[1];
  return stem === undefined ? undefined : [`${stem}ing`, `${stem}e`, stem].find((form) => forms.has(form));
}

export function hasStem(forms: ReadonlySet<string>, word: string): boolean {
  return stemIn(forms, word) !== undefined;
}
