import { isPressRelease } from "../../article/statement-title.js";
import type { DocumentView } from "./document-view.js";
import { excerpt } from "./excerpt.js";
import { type Holding, type Owner, ownWords } from "./holding.js";
import { ownerInTitle } from "./statement.js";
import { body, ownerInLine } from "./who.js";

const ABOUT = /^#{0,4}\s*about (?:the )?(\p{Lu}[^.:]{1,70}):?$/iu;
const BOILERPLATE =
  /^#{0,4}\s*\**(?:notes? (?:to|for) editors?|(?:media|press) (?:contacts?|enquiries|inquiries|office)|for (?:more|further) information|contact(?:s)? for (?:the )?(?:media|press)|ends|-\s?ends\s?-|###|forward-looking statements)\**\b/i;
/** "BASEL ROAD, 12 February. Corvexa Therapeutics today announced …" */
const ANNOUNCES =
  /(?:^|[.\u2013\u2014-]\**\s+)(?:[Tt]he )?(\p{Lu}[\p{L}\p{N}&'\u2019.-]*(?:\s(?:of|the|and|for|&|\p{Lu}[\p{L}\p{N}&'\u2019.-]*)){0,8})(?:\s\([^()]{1,40}\))?,?\s(?:(?:has )?today\s(?:announce[ds]|reported|launched|unveiled|said|opened|published|named|appointed|confirmed|welcomed)|(?:is|are) (?:pleased|proud|delighted|excited) to|announces)\b/u;

/** The announcement stands in the first lines after the title. */
const WITHIN = 10;

/** An office that gives out news stands in the letterhead, and a sign of the trade ends it. */
const PRESS_OFFICE =
  /\b(?:for (?:immediate )?release|(?:press|media) (?:statement|note|communiqu\u00e9)|statement (?:to|for) the (?:press|media)|note verbale|communiqu\u00e9|(?:press|media|communications?|public (?:information|affairs|relations)) (?:office|team|department|relations|unit)|newsroom)\b/i;
const ENDS = /^(?:#{2,3}|\W{0,2}ends?\W{0,2}|-\s?30\s?-)$/i;

/** A press release: its narrative is the own words of the body that gives it out, and it quotes people of its own and others. */
export function asRelease(view: DocumentView): Holding | null {
  const { article, head, lines } = view;
  if (article.turns.length > 0) return null;
  // a release may hand out a speech: then it is the speaker's
  if (head.slice(0, 8).some(({ text }) => ownerInTitle(text)?.kind === "person")) return null;
  const sign = signOf(view);
  if (sign === null) return null;
  const owners: Owner[] = [];
  const add = (name: string | null | undefined) => {
    if (name !== null && name !== undefined && !owners.some((one) => one.name === name))
      owners.push(body(name));
  };
  add(article.author);
  for (const { text } of lines) add(ABOUT.exec(text)?.[1]);
  for (const { text } of head.slice(0, WITHIN)) add(ANNOUNCES.exec(text)?.[1]);
  // the letterhead: a body's name on a line of its own near the title
  for (const { text } of head.slice(0, 4)) {
    const named = PRESS_OFFICE.test(text) || text === sign ? null : ownerInLine(text);
    if (named?.kind === "body") add(named.name);
  }
  return ownWords("press release", owners, [`it says \u201c${excerpt(sign, 80)}\u201d`], {
    quotesOthers: true,
  });
}

/** The line that shows it is a release: it says so, or an office gives it out and "Ends" ends it, or it announces and says who to ask. */
function signOf({ article, head, tail }: DocumentView): string | null {
  const title = head.slice(0, 6).find(({ text }) => isPressRelease(text.replace(/^#+\s*/, "")));
  if (title !== undefined) return title.text;
  if (article.byline !== null) return null;
  const office = head.slice(0, 6).find(({ text }) => text.length <= 80 && PRESS_OFFICE.test(text));
  const ends = tail.some(({ text }) => ENDS.test(text));
  const asks = tail.find(({ text }) => BOILERPLATE.test(text) || ABOUT.test(text));
  if (office !== undefined && (ends || asks !== undefined)) return office.text;
  const announces = head.slice(0, WITHIN).find(({ text }) => ANNOUNCES.test(text));
  return announces === undefined ? null : (asks?.text ?? (ends ? announces.text : null));
}
