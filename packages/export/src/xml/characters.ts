/** What XML 1.0 does not allow in any form: control characters, half characters and two that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

/** The text with a sign (U+FFFD) for each character that XML does not allow. */
export function allowedInXml(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd");
}

/** Whether an offset parts the two halves of a character. */
export function isWithinCharacter(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(offset - 1, 0), offset + 1));
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text as it is written between tags of XML. */
export function xmlText(text: string): string {
  return allowedInXml(text).replace(/[&<>\r]/g, (character) => REFERENCES[character] as string);
}

/** Text as it is written between the double quotes of an attribute. */
export function xmlAttribute(text: string): string {
  return allowedInXml(text).replace(/[&<>"\t\n\r]/g, (character) => REFERENCES[character] as string);
}
