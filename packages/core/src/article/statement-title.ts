const KINDS =
  "statement|remarks|speech|address|testimony|keynote|lecture|comments|open letter|letter|email|e-mail|diary|press release|news release|media release|communiqué";
const OF_ONE_PERSON = new RegExp(
  `^(?:full |opening |closing |prepared |written |joint |official |public |complete )*(?:text of (?:the |a )?)?(?:transcript of (?:the |a )?)?(?:${KINDS})(?: as (?:delivered|prepared(?: for delivery)?))?(?: delivered| given| made| issued| released)?(?: by| from| of|:)\\s+(.+)$`,
  "i",
);
const POSSESSIVE =
  /^(.{2,60}?)['’]s? (?:full |opening |closing |prepared |written )?(?:statement|remarks|speech|address|testimony|keynote speech)(?=$|[,:;(–—-]|\s(?:on|at|to|in|about|regarding|following|before|as)\s)/i;
const AS_DELIVERED =
  /\b(?:as (?:prepared for )?deliver(?:ed|y)|as prepared(?: for delivery)?|prepared for delivery|check against delivery)\b/i;
const RELEASE =
  /^\W{0,3}(?:for immediate release|press release|news release|media release|communiqué de presse|pressemitteilung)\b/i;
const RELEASE_AFTER = /\s[|–—:-]?\s?(?:press|news|media) release$/i;

/** Verbs by which a title reports on somebody's words instead of heading them. */
const REPORTS =
  /\b(?:said|says|calls?|called|sparks?|draws?|drew|causes?|caused|prompts?|defends?|slams?|rejects?|was|is|were|has|had)\b/i;

const TAIL =
  /(?:[,:;(|]|\s[–—-]\s|\s(?:on|at|to|about|regarding|concerning|following|after|before|in|as|for|during|with)\s|\.$).*$/i;
const NAME_WORD =
  /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}\p{N}.'’&-]*|of|the|and|de|da|del|der|van|von|la|le|al|bin|ibn|&|for)$/u;
const MOST_NAME_WORDS = 10;

/** The author named in a title such as "Statement by Maren Oduya on the harbour", or null. */
export function authorInTitle(title: string): string | null {
  if (REPORTS.test(title)) return null;
  const of = OF_ONE_PERSON.exec(title);
  if (of !== null) return nameIn(of[1] as string);
  const possessive = POSSESSIVE.exec(title);
  if (possessive !== null) return nameIn(possessive[1] as string);
  const release = RELEASE_AFTER.exec(title);
  return release === null ? null : nameIn(title.slice(0, release.index));
}

/** Whether a title says that the words are one person's, without naming whose: "Remarks as prepared for delivery". */
export function isWordsOfOnePerson(title: string): boolean {
  return AS_DELIVERED.test(title) && title.split(/\s+/).length <= 20;
}

/** Whether a title calls the text a press release. */
export function isPressRelease(title: string): boolean {
  return RELEASE.test(title) || RELEASE_AFTER.test(title);
}

/** Whether a line says that it is a press release and nothing of whose. */
export function isReleaseLine(title: string): boolean {
  return RELEASE.test(title);
}

/** Whether a line is a person's name and nothing else. */
export function isNameLine(line: string): boolean {
  if (/^(?:for|office|the|from|by|on|in|at)\s/i.test(line)) return false;
  const words = line.replace(/,.*$/, "").split(/\s+/);
  return (
    words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word))
  );
}

/** The name at the beginning of `text`, without what follows it; null where it does not read like one. */
function nameIn(text: string): string | null {
  const name = text
    .replace(TAIL, "")
    .replace(/^(?:the)\s/i, "")
    .trim();
  const words = name.split(/\s+/);
  const proper = words.length <= MOST_NAME_WORDS && words.every((word) => NAME_WORD.test(word));
  return proper && /^\p{Lu}/u.test(name) ? name : null;
}
