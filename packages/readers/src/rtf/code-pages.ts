/** Code pages by the number that RTF gives them, under the names of the WHATWG encoding standard. */
const BY_NUMBER: ReadonlyMap<number, string> = new Map([
  [708, "iso-8859-6"],
  [866, "ibm866"],
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  ...Array.from({ length: 9 }, (_, at): [number, string] => [1250 + at, `windows-${1250 + at}`]),
  [10000, "macintosh"],
  [10007, "x-mac-cyrillic"],
  [20866, "koi8-r"],
  [21866, "koi8-u"],
  [54936, "gb18030"],
  [65001, "utf-8"],
]);

/** Code pages by the character set of a font; 1, "default", is the document's own. */
const BY_CHARACTER_SET: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
]);

/** The character set of fonts that hold signs instead of letters. */
export const SYMBOLS = 2;

export const LATIN = "windows-1252";

/** The encoding of a code page, or null where it is not known here. */
export function encodingOfPage(page: number): string | null {
  return BY_NUMBER.get(page) ?? null;
}

/** The code page of a font's character set, or null where that is the document's. */
export function pageOfCharacterSet(characterSet: number): number | null {
  return BY_CHARACTER_SET.get(characterSet) ?? null;
}
