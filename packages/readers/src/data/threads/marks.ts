const MARKED = /(^|[\s(“"])(\*{1,3}|_{1,2}|~{1,2}|`|\|\|)(\S(?:[^\n]{0,500}?\S)?)\2(?=$|[\s.,;:!?)”"])/gm;
const LINK = /\[([^[\]\n]{1,300})\]\(https?:[^()\s]{1,2000}\)/g;

/** The text as it is shown, without the marks of bold, italics, code and links that people write. */
export function withoutMarks(written: string): string {
  return written.replace(LINK, "$1").replace(MARKED, "$1$3");
}
