import { codePoint } from "dingbat-to-unicode";

/** Fonts of signs lie in this private stretch of Unicode, at the code of the sign in the font. */
const PRIVATE = 0xf000;

/** The character that is shown for a code of a font, such as Symbol or Wingdings; none for a control character. */
export function symbolOf(font: string, code: number): string {
  if (!(code > 31 && code <= 0xffff)) return "";
  const inFont = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  return codePoint(font, inFont)?.string ?? String.fromCharCode(inFont);
}
