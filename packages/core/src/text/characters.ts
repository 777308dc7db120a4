/** Classes of characters, by code point; the ASCII ones from a table because every text passes through here. */

const LETTER = 1;
const DIGIT = 2;

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) ascii[code] = LETTER;
  else if (code >= 48 && code <= 57) ascii[code] = DIGIT;
}

const letterOrMark = /^[\p{L}\p{M}]$/u;
const digit = /^\p{N}$/u;

/** Soft hyphen, zero-width characters and the byte-order mark: they stand inside words and mean nothing there. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/** Whether the code point is a letter or a combining mark of any script. */
export function isLetter(code: number): boolean {
  return code < 128 ? ascii[code] === LETTER : letterOrMark.test(String.fromCodePoint(code));
}

/** Whether the code point is a digit or another number sign. */
export function isDigit(code: number): boolean {
  return code < 128 ? ascii[code] === DIGIT : digit.test(String.fromCodePoint(code));
}

/** Whether the code point is a fraction in one character: "½". */
export function isVulgarFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e) || code === 0x2189;
}

/** Whether the code point is a raised digit: that of a footnote, or of "km²". */
export function isRaisedDigit(code: number): boolean {
  return (
    code === 0xb2 || code === 0xb3 || code === 0xb9 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)
  );
}

/** The straight apostrophe and all that is typed or typeset in its place. */
export function isApostrophe(code: number): boolean {
  return (
    code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xb4 || code === 0x60
  );
}

/** Hyphens and dashes, the minus sign among them. */
export function isDash(code: number): boolean {
  return (
    code === 0x2d ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2212 ||
    code === 0x2e3a ||
    code === 0x2e3b
  );
}

/** White space of any kind, line breaks among it. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
