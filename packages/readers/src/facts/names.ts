import { isOfSite, type Site } from "./site.js";

/** Of a longer byline only so much is looked at. */
const LONGEST = 300;

const BY =
  /^(?:(?:\p{L}+\s){0,3}by|(?:erstellt|verfasst|geschrieben|veröffentlicht|publié|écrit|escrito|skrevet|scritto)\s(?:von|par|por|av|da)|von|vom|par|por|di|door|av|af)[:\s]\s*(?=\p{L})/iu;
/** "Features ⏎ By Maren Oduya", "12 March 2031 by Maren Oduya". */
const BY_LATER = /(?:\n|(?<=\d[^\n]{0,40})\s)(?=(?:by|von|par|por|di|door|av|af):?\s+\p{L})/iu;
/** What stands between names that are elements of their own. */
const BETWEEN_NAMES = /\n?([,;&]|(?<=\n)(?:and|und|et|y|e|og|och|en|&)(?=\s))\n/giu;
/** What else is done by somebody. */
const OTHER_WORK =
  /^(?:medically\s|fact[\s-])?(?:photo(?:graph|graphy)?s?|fotos?|pictures?|images?|bild(?:er)?|illustrations?|graphics?|videos?|edited|reviewed|checked|translated|übersetzt|sponsored|powered|presented|produced|designed|curated)(?:\s(?:by|von|par|por|av)|\s?[:：])/iu;
/** "Words: …", "Text & photos: …", "AUTHOR …". */
const LABEL = /^(?:[\p{L}&/ ]{2,25}[:：]\s*|(?:authors?|autor(?:en|in|\/in)?|auteurs?)\s+)(?=\p{L})/iu;
/** What stands after one of these is no name any more. */
const SEPARATOR = /\s*[|•·»→\n\t(]|\s+[–—/]\s/;
const HYPHEN = /\s-\s/;
const ADDRESS = /\s*(?:\S{1,100}@\S*|@\w+|https?:\S*|www\.\S*)/gi;
const ROLE =
  /(?<!\p{L})(?:writer|reporter|correspondent|editor|journalist|columnist|contributor|producer|photographer|staff|fellow|redakteur(?:in)?|redaktor(?:in)?|korrespondent(?:in)?|journaliste|periodista|redact(?:or|ora|eur|rice)|giornalista|redattore)(?!\p{L})/iu;
/** What may stand between a name and the date after it. */
const BEFORE_DATE =
  /(?:^|[\s,;:]+)(?:on|at|am|le|el|il|den|published|posted|updated|last|created|veröffentlicht|aktualisiert|publié|publicado|first)?$/i;

let calendarWords: ReadonlySet<string> | null = null;

/**
 * The names in a byline as a page or a file writes it: without "By" and its kin, and without what is attached to them,
 * as a role, a date, an address or the outlet. May be empty.
 */
export function namesOfByline(written: string, site: Site): string {
  let text = written
    .slice(0, LONGEST)
    .replace(/[^\S\n\t]+/g, " ")
    .replace(/^[\s,;:·•|–—-]+/, "");
  if (OTHER_WORK.test(text)) return "";
  text = text.replace(BETWEEN_NAMES, (_, between: string) =>
    between.length > 1 ? ` ${between} ` : `${between} `,
  );
  const by = BY_LATER.exec(text);
  if (by !== null) text = text.slice(by.index).trim();
  text = text.replace(LABEL, "").replace(BY, "").replace(LABEL, "");
  text = text.replace(ADDRESS, "\n").trim();
  const end = SEPARATOR.exec(text);
  if (end !== null) text = text.slice(0, end.index);
  text = beforeHyphen(beforeDate(text));
  return withoutAttached(text, site);
}

/** "Maren Oduya - The Talvik Post"; but "Sjur - Verlag" may be one name. */
function beforeHyphen(text: string): string {
  const hyphen = HYPHEN.exec(text);
  const first = hyphen === null ? text : text.slice(0, hyphen.index).trim();
  return first.includes(" ") ? first : text;
}

/** "Maren Oduya, Wednesday 12 March 2031": what stands before the first digit, without the words that go with it. */
function beforeDate(text: string): string {
  const digit = /(?<!\p{L})(?:\d{4}|\d{1,2}(?:[./:-]\d|(?:st|nd|rd|th)?[.,]?\s))/u.exec(text);
  if (digit === null || digit.index === 0) return text;
  let before = text.slice(0, digit.index).trim();
  for (let left = 8; left > 0; left--) {
    const last = /[\p{L}.]+$/u.exec(before)?.[0] ?? "";
    const shorter = isOfCalendar(last) ? before.slice(0, before.length - last.length) : before;
    const next = shorter.replace(BEFORE_DATE, "").replace(/[\s,;:–-]+$/, "");
    if (next === before) break;
    before = next;
  }
  return before;
}

/** Whether the word is the name of a month or of a weekday. */
export function isOfCalendar(word: string): boolean {
  calendarWords ??= new Set(["en", "de", "fr", "es", "it", "pt", "nl", "sv"].flatMap(monthsAndDays));
  return calendarWords.has(word.toLowerCase().replace(/\.$/, ""));
}

function monthsAndDays(language: string): string[] {
  const format = (option: Intl.DateTimeFormatOptions, day: number, month: number) =>
    new Intl.DateTimeFormat(language, { ...option, timeZone: "UTC" })
      .format(Date.UTC(2031, month, day))
      .toLowerCase()
      .replace(/\.$/, "");
  const widths = ["long", "short"] as const;
  return widths.flatMap((width) => [
    ...Array.from({ length: 12 }, (_, month) => format({ month: width }, 1, month)),
    ...Array.from({ length: 7 }, (_, day) => format({ weekday: width }, day + 1, 0)),
  ]);
}

/** "Maren Oduya, health reporter, and Ilse Brandvold, The Talvik Post": the two names. */
function withoutAttached(text: string, site: Site): string {
  const parts = text.split(/,\s*/);
  if (parts.length > 1 && isOfSite(parts[0] as string, site)) return "";
  const kept = parts.filter((part, at) => at === 0 || !(ROLE.test(part) || isOfSite(part, site)));
  return kept
    .join(", ")
    .replace(/,\s(and|und|et|y|e|en|og|och)\s/g, " $1 ")
    .replace(/[\s,;:–-]+$/, "")
    .trim();
}
