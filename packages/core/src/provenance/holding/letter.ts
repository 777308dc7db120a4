import type { DocumentView, WrittenLine } from "./document-view.js";
import { excerpt } from "./excerpt.js";
import { type Holding, type OwnedPart, ownWords } from "./holding.js";
import { isSalutation, signatureIn } from "./signature.js";
import { ownerInLine } from "./who.js";

/** A salutation stands in the first lines, after a letterhead and an address. */
const SALUTATION_WITHIN = 20;

/** "We, the undersigned", "An open letter to the trustees": a letter without a salutation. */
const OPEN_LETTER = /\bopen letter\b|\bwe,? the undersigned\b/i;

/** The title of a page of letters. */
const LETTERS_PAGE =
  /^(?:letters?(?: to the editor| page)?|(?:the )?post ?bag|(?:readers['\u2019]? |your )(?:letters|views|say|comments)|mail ?b(?:ag|ox)|have your say|correspondence|feedback)\b/i;

/** Letters say "I" or "we" at least once in so many words. */
const FIRST_PERSON_EVERY = 120;

/**
 * A letter, an open letter, a message that greets and signs, or several letters on one page: each is the own words of those who
 * sign it. Null where nobody is greeted and nothing is signed as a letter is.
 */
export function asLetters(view: DocumentView): Holding | null {
  const { lines } = view;
  const page = view.head
    .slice(0, 6)
    .find(({ text }) => LETTERS_PAGE.test(text) && text.replace(/\s+/g, " ").length <= 60);
  const signed = page === undefined ? [] : signedLetters(lines);
  if (page !== undefined && signed.length >= 2)
    return ownWords("letters", [], [`its title: \u201c${page.text}\u201d, and its signatures`], {
      parts: signed,
    });
  const openings = lines.flatMap(({ text }, at) => (isSalutation(text) ? [at] : []));
  if (openings.length >= 2 && haveSignatures(lines, openings)) {
    return ownWords("letters", [], ["several letters, each with a salutation and a signature"], {
      parts: lettersFrom(lines, openings),
    });
  }
  const first = openings[0];
  const isOpen = view.head.slice(0, 4).some(({ text }) => OPEN_LETTER.test(text));
  if (!isOpen && (first === undefined || first >= SALUTATION_WITHIN)) return null;
  if (!speaksForItself(view)) return null;
  const signature = signatureIn(lines);
  const opening = first === undefined ? (view.head[0] as WrittenLine) : (lines[first] as WrittenLine);
  const evidence = [`its salutation: \u201c${excerpt(opening.text, 60)}\u201d`];
  if (signature === null) return ownWords("letter", [], evidence);
  const names = signature.owners.map(({ name }) => name).join(", ");
  return ownWords("letter", signature.owners, [...evidence, `it is signed: ${names}`]);
}

/**
 * The letters of a page without salutations: each goes on to the line that names who signs it. Of one that nobody signs by name
 * the owner is not told.
 */
function signedLetters(lines: readonly WrittenLine[]): OwnedPart[] {
  const parts: OwnedPart[] = [];
  let from = 1;
  for (let at = 2; at < lines.length; at++) {
    const line = lines[at] as WrittenLine;
    const isSigned = /[.!?]["\u201d]?$/.test((lines[at - 1] as WrittenLine).text) && line.text.length <= 60;
    const owner = isSigned && !isSalutation(line.text) ? ownerInLine(line.text) : null;
    const isNameless =
      isSigned &&
      /^(?:name (?:and address )?(?:supplied|withheld)|anonymous|\p{Lu}\.\s?\p{Lu}\.)/iu.test(line.text);
    if (owner === null && !isNameless) continue;
    parts.push({
      start: (lines[from] as WrittenLine).start,
      end: line.end,
      owners: owner === null ? [] : [owner],
    });
    from = Math.min(at + 1, lines.length - 1);
  }
  return parts;
}

function speaksForItself({ voice }: DocumentView): boolean {
  return (voice.singular + voice.plural) * FIRST_PERSON_EVERY >= voice.words;
}

function haveSignatures(lines: readonly WrittenLine[], openings: readonly number[]): boolean {
  const signed = lettersFrom(lines, openings).filter(({ owners }) => owners.length > 0);
  return signed.length >= Math.max(2, openings.length / 2);
}

/** Each letter from its salutation to its signature; what stands between two letters (a heading) belongs to neither. */
function lettersFrom(lines: readonly WrittenLine[], openings: readonly number[]): OwnedPart[] {
  return openings.map((from, at) => {
    const to = openings[at + 1] ?? lines.length;
    const own = lines.slice(from, to);
    // a heading of the next letter may stand behind the signature
    const signature = [own, own.slice(0, -1), own.slice(0, -2)]
      .map((some) => signatureIn(some))
      .find((found) => found !== null);
    const last = own.at(-1) as WrittenLine;
    return {
      start: (own[0] as WrittenLine).start,
      end: last.end,
      owners: signature?.owners.slice(0, 1) ?? [],
    };
  });
}
