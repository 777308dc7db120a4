import type { Article } from "../article/article.js";

/** Names are introduced in the head of a document, or where somebody is first spoken of. */
const WITHIN = 6000;

const OTHER_NAME =
  /^,?\s?\(?(?:n\u00e9e|nee|born|formerly|(?:also|better) known as|a\.?k\.?a\.?|alias)\s+(\p{Lu}[\p{L}\p{M}'\u2019-]+(?:\s\p{Lu}[\p{L}\p{M}'\u2019-]+){0,2})/u;

/**
 * The other names that a document gives to somebody beside the name: "Dilys Penrhyn (n\u00e9e Crake)" is also "Crake" and "Dilys Crake".
 * Linear in the head of the document.
 */
export function aliasesOf({ text }: Article, name: string): string[] {
  const aliases: string[] = [];
  const head = text.slice(0, WITHIN);
  for (let at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + name.length)) {
    const other = OTHER_NAME.exec(head.slice(at + name.length, at + name.length + 80))?.[1];
    if (other === undefined) continue;
    const first = name.split(/\s+/)[0] ?? "";
    aliases.push(other, ...(other.includes(" ") || first === name ? [] : [`${first} ${other}`]));
  }
  return aliases;
}
