import type { WrittenLine } from "./document-view.js";
import type { Owner } from "./holding.js";
import { body, isPersonName, ownerInLine, person } from "./who.js";

const CLOSING =
  /^(?:(?:yours|very|most)\s(?:\p{L}+\s?){1,3}|yours|(?:with\s)?(?:(?:kind|kindest|best|warm|warmest|many)\s)?(?:regards|wishes|thanks)|best|all the best|sincerely|respectfully(?: submitted| yours)?|faithfully|cheers|thanks(?: again| so much)?|thank you|in (?:solidarity|hope|friendship|peace|christ)|love|cordially|ever|xx?|with (?:\p{L}+ ){0,3}(?:love|prayers|blessings|regards|wishes|thanks|gratitude|affection|respect|sympathy)|god bless(?: you)?|peace|amen|onwards?|until next (?:time|week|month)|signed)\s?[,.!:\u2013-]?$/iu;

const FOR_BODY =
  /^(?:[Ff]or and )?(?:[Oo]n behalf of|[Ff]or)\s+(?:the\s+)?(?![Ii]mmediate|IMMEDIATE)(\p{Lu}.{2,100})$/u;

const SALUTATION =
  /^(?:dear\b.{0,80}|(?:hi|hello|hey)\b.{0,40}|good (?:morning|afternoon|evening)\b.{0,40}|to (?:the editor|whom it may concern|(?:all|our|my) .{2,80}|the (?:people|members|residents|parents|trustees|board|students|staff|shareholders) .{0,80})|sirs?|madam|(?:fellow|friends|colleagues|neighbours|neighbors)\b.{0,60})\s?[,:;!\u2013\u2014-]?$/iu;

const SIR =
  /^(?:sir|madam|sirs|dear (?:sir|madam|editor)\b[^,\u2013\u2014-]{0,20}|editor|to the editor)\s?(?:[,:\u2013\u2014-]|--)(?:\s|$)/i;

/** Whether a line greets those to whom a letter or a message is written. */
export function isSalutation(line: string): boolean {
  return SALUTATION.test(line) || SIR.test(line);
}

/** Whether a line closes a letter: "Yours sincerely,", "Best wishes". */
function isClosing(line: string): boolean {
  return line.length <= 40 && CLOSING.test(line);
}

/** What may stand below a signature and is no part of what is signed. */
const AFTER_SIGNATURE =
  /^(?:notes? (?:to|for) editors?|cc\b|enc(?:l|s)?\b|p\.?\s?s\.?\b|ends$|-\s?ends\s?-$|###|--$|_{5,}|unsubscribe|please consider the environment|(?:this e-?mail|sent from)\b|have your say|\*have your say)/i;

/** Names are looked for in so many lines after a closing, or before the end of the text. */
const MOST_LINES = 14;
/** So many lines after a closing may name who signs. */
const MOST_NAMES = 6;
/** A line of a signature is no longer than this. */
const LONGEST = 100;

/** Who signs a text, and where the signature begins. */
export interface Signature {
  readonly owners: readonly Owner[];
  /** The position in the lines from which the signature stands. */
  readonly from: number;
  /** It stands after a closing ("Yours, …") or signs for a body, so that it can be nothing else. */
  readonly isCertain: boolean;
}

/**
 * The signature at the end of lines: the names after a closing, else a block of names and roles after the last sentence; null
 * where there is none. A role on the line after a name belongs to it.
 */
export function signatureIn(all: readonly WrittenLine[]): Signature | null {
  const after = all.findIndex(({ text }, at) => at > 2 && AFTER_SIGNATURE.test(text));
  const lines = after < 0 ? all : all.slice(0, after);
  const closing = lines.findLastIndex(({ text }) => isClosing(text));
  if (closing >= 0) {
    const owners = ownersIn(lines.slice(closing + 1, closing + 1 + MOST_NAMES));
    if (owners.length > 0) return { owners, from: closing, isCertain: true };
  }
  let from = lines.length;
  while (from > 0 && lines.length - from < MOST_LINES && isShort((lines[from - 1] as WrittenLine).text))
    from--;
  const block = lines.slice(from);
  const forBody = block.some(({ text }) => FOR_BODY.test(text));
  const first = block.findIndex(({ text }) => ownerInLine(text)?.kind === "person" || FOR_BODY.test(text));
  if (first < 0 || from + first === 0) return null;
  const owners = ownersIn(block.slice(first));
  return owners.length === 0 ? null : { owners, from: from + first, isCertain: forBody };
}

function isShort(line: string): boolean {
  return (
    line.length <= LONGEST &&
    !/[.!?:;,]["\u201d\u2019]?$/.test(line.replace(/\b(?:Jr|Sr|Esq|Ltd|Inc|Co)\.$/, ""))
  );
}

/** The people and bodies whom the lines of a signature name, each with the roles that follow. */
function ownersIn(lines: readonly WrittenLine[]): Owner[] {
  const owners: Owner[] = [];
  for (const { text } of lines) {
    if (text.length > LONGEST) break;
    const bodyOf = FOR_BODY.exec(text)?.[1];
    const own = bodyOf === undefined ? ownerInLine(text) : body(bodyOf);
    const last = owners.at(-1);
    if (own !== null && (own.kind === "person" || bodyOf !== undefined || last === undefined))
      owners.push(own);
    else if (last !== undefined && /\p{L}{2}/u.test(text))
      owners[owners.length - 1] = { ...last, names: [...last.names, text] };
    else if (isFirstName(text)) owners.push(person(text.replace(/[,.!]$/, "")));
  }
  return owners.filter(({ name }) => name !== "");
}

/** A first name alone signs a message. */
function isFirstName(line: string): boolean {
  return (
    /^\p{Lu}[\p{L}'\u2019-]{1,20}(?:\s(?:and|&)\s\p{Lu}[\p{L}'\u2019-]{1,20})?[,.!]?$/u.test(line) &&
    !isPersonName(line)
  );
}
