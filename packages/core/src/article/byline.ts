import { dateOfLine } from "./dates.js";

/** What a line about the article, rather than of it, tells. */
export interface Credits {
  readonly byline: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
}

const LONGEST = 160;
const OPENING =
  /^(?:by|words by|story by|reported by|reporting by|written by|report by|text by|von|por|di|door|av)\s*:?\s+(?=\p{L})/iu;
const SEPARATOR = /\s[|·•–—]\s|\s{3,}|\t/;
const OUTLET_WORD =
  /\b(?:Times|Post|News|Tribune|Herald|Gazette|Chronicle|Journal|Courier|Observer|Guardian|Telegraph|Mail|Star|Globe|Press|Reuters|Agency|Wire|Magazine|Weekly|Daily|Review|Standard|Echo|Examiner|Dispatch|Ledger|Sentinel|Mercury|Record|Register|Argus|Messenger|Bulletin)\b/;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|&|de|da|del|della|der|van|von|la|le|al|bin|ibn|of|the|in)$/u;
const MOST_NAME_WORDS = 12;

/**
 * The byline, date and outlet of a line that unmistakably gives them ("By Maren Oduya | The Talvik Post",
 * "12 March 2031"); null for a line that is part of the text.
 */
export function creditsOfLine(line: string): Credits | null {
  if (line.length > LONGEST) return null;
  const date = dateOfLine(line);
  if (date !== null) return { byline: null, published: date, outlet: null };
  const parts = line.split(SEPARATOR).map((part) => part.trim());
  const opening = OPENING.exec(parts[0] ?? "");
  if (opening === null) return null;
  const name = (parts[0] as string).slice(opening[0].length);
  const [names, written] = splitOutlet(name);
  if (!isNames(names)) return null;
  let published: string | null = null;
  let outlet = written;
  for (const part of parts.slice(1)) {
    published ??= dateOfLine(part);
    if (outlet === null && OUTLET_WORD.test(part)) outlet = part;
  }
  return { byline: names, published, outlet };
}

/** "Maren Oduya, The Talvik Post" and "Maren Oduya for the Talvik Post": the name and the outlet. */
function splitOutlet(name: string): [string, string | null] {
  for (const between of [", ", " for "]) {
    const at = name.indexOf(between);
    if (at < 0) continue;
    const rest = name.slice(at + between.length).replace(/^the\s/, "The ");
    if (OUTLET_WORD.test(rest) && isNames(rest)) return [name.slice(0, at), rest];
  }
  return [name, null];
}

function isNames(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  return (
    words.length >= 1 &&
    words.length <= MOST_NAME_WORDS &&
    words.every((word) => NAME_WORD.test(word)) &&
    words.some((word) => /^\p{Lu}/u.test(word))
  );
}
