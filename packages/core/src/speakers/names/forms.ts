import { foldAccents } from "../../text/canonical.js";
import { isNameSuffix } from "../lexicon/titles.js";
import { isParticle } from "../name-words.js";
import { plainForm } from "../phrase/tokens.js";

/** "al-Hayya" is a name for all its small beginning. */
export function isCapitalised(word: string): boolean {
  return /^(?:al-|el-)?\p{Lu}/u.test(word);
}

/** One form for the spellings of each word of a name; its particles say too little to be compared. */
export function formsOf(words: readonly string[]): string[] {
  const forms = words
    .flatMap((word) => word.split("-"))
    .map((word) => foldAccents(plainForm(word)).replace(/['\u2019]/g, ""))
    .filter((form) => form !== "");
  const telling = forms.filter((form) => !isParticle(form));
  return telling.length > 0 ? telling : forms;
}

/** The forms with the name that somebody bore before: "Ana Lind, née Brandt"; it stands before the last one. */
export function withMaidenName(forms: readonly string[], phrase: string): readonly string[] {
  const maiden =
    forms.length > 0
      ? /\b(?:n[\u00e9e]e|formerly|born) (\p{Lu}[\p{L}\p{M}'\u2019-]+)/u.exec(phrase)?.[1]
      : undefined;
  return maiden === undefined ? forms : [...forms.slice(0, -1), ...formsOf([maiden]), ...forms.slice(-1)];
}

/** The forms of a name, without what stands behind it: "Per Hallam Jr.", "Ana Lind QC". */
export function formsOfName(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && isSuffix(words[end - 1] as string)) end--;
  return formsOf(words.slice(0, end));
}

/** "Jr.", "III" and letters in capitals; "Ma" and "Do" are names. */
function isSuffix(word: string): boolean {
  const plain = plainForm(word);
  return (
    isNameSuffix(plain) &&
    (/^(?:jr|sr|jnr|snr|junior|senior|esq|ret|phd|dphil|msc|bsc)$/.test(plain) || word === word.toUpperCase())
  );
}
