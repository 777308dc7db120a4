import type { DocumentView } from "./document-view.js";
import { type Holding, ownWords } from "./holding.js";
import { isPersonName, person } from "./who.js";

const TITLE =
  /\b(?:affidavit|witness statement|(?:statutory |sworn )?declaration|sworn statement|deposition|(?:victim )?(?:impact|personal) statement|written (?:evidence|testimony|submission)|testimony|statement(?= of: ))\b(?:\s(?:of|by|from|submitted by))?:?\s*(.{0,80})$/i;
const SWEARS =
  /^(?:\d{1,2}\.\s*)?I,\s(?:the undersigned,?\s)?([\p{Lu}][^,;]{2,60}),\s.{0,160}?(?:make oath|state|declare|swear|affirm|say as follows|depose|certify|of\b)/u;

/** How many lines may stand before it says whose testimony it is. */
const WITHIN = 14;

/** An affidavit, a witness statement, a declaration: the own words of the witness. */
export function asTestimony({ head, article }: DocumentView): Holding | null {
  if (article.turns.length > 0) return null;
  const lines = head.slice(0, WITHIN);
  for (const { text } of lines) {
    const swears = SWEARS.exec(text);
    if (swears !== null && isPersonName(asWritten(swears[1] as string))) {
      return ownWords(
        "affidavit",
        [person(asWritten(swears[1] as string))],
        [`it begins \u201c${text.slice(0, 80)}\u201d`],
      );
    }
  }
  const undersigned = lines.findIndex(({ text }) => /^I, the undersigned\b/i.test(text));
  for (const { text } of undersigned < 0 ? [] : lines.slice(undersigned, undersigned + 3)) {
    const name = asWritten(text.replace(/^I, the undersigned,?\s*/i, "").replace(/,.*$/, ""));
    if (isPersonName(name))
      return ownWords("affidavit", [person(name)], ["it begins \u201cI, the undersigned\u201d"]);
  }
  for (const { text } of lines) {
    const name = asWritten((TITLE.exec(text)?.[1] ?? "").replace(/[,;.\u2013\u2014(].*$/, ""));
    if (isPersonName(name))
      return ownWords("witness statement", [person(name)], [`its title: \u201c${text}\u201d`]);
  }
  return null;
}

/** A name in capitals as it is written elsewhere: "ISTVAN VARGA". */
function asWritten(name: string): string {
  const bare = name.trim();
  if (/\p{Ll}/u.test(bare)) return bare;
  return bare.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
