/** Letters and groups of letters that different ways of writing a foreign sound use for one another. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch/g, "sh"],
  [/tch|tsch/g, "ch"],
  [/dj|dzh/g, "j"],
  [/kh|gh/g, "h"],
  [/ph/g, "f"],
  [/ck|q|c(?![heiy])/g, "k"],
  [/w/g, "v"],
  [/x/g, "ks"],
  [/ou|oo|u/g, "o"],
  [/ee|ie|ei|ey|ij|iy|y|e/g, "i"],
  [/(.)\1+/g, "$1"],
];

/** Whether two names (lower case, without accents) may be one, brought into our letters in two ways: "masri" and "masry". */
export function areSpellingsOfOne(one: string, other: string): boolean {
  return one.length > 3 && other.length > 3 && soundOf(one) === soundOf(other);
}

function soundOf(name: string): string {
  return SOUNDS.reduce((sound, [letters, to]) => sound.replace(letters, to), name.slice(0, 60));
}
