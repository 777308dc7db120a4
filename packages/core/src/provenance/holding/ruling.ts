import type { DocumentView, WrittenLine } from "./document-view.js";
import { type Holding, type OwnedPart, type Owner, ownWords } from "./holding.js";
import { isPersonName, person } from "./who.js";

const COURT =
  /\b(?:courts?|tribunal|bench|commission of inquiry|arbitration panel|disciplinary (?:panel|committee|commission))\b/iu;
const RULING =
  /^\W{0,3}(?:(?:approved |reserved |final |oral |written )?(?:judge?ment|ruling|opinion|decision|order|reasons(?: for (?:decision|judgment))?|sentencing remarks|determination|findings(?: of fact)?|memorandum (?:opinion|decision|and order)|opinion and order|decision and order|statement of reasons|award|record of inquest))\b/i;
/** "Before: Mrs Justice Odell", "JUSTICE LIND delivered the opinion of the court", "Thorne J:", "HIS HONOUR JUDGE PELL" */
const JUDGES = [
  /^(?:before|judge|coroner|sheriff|tribunal judge|arbitrator|ruling by|(?:sentencing )?remarks of|judge?ment of)\s?:?\s+(?:the )?(.{3,70}?)(?:\s\([^()]*\))?[:.]?$/i,
  /^((?:(?:mr|mrs|ms|lord|lady|chief|associate|senior|district|circuit|his honou?r|her honou?r|hhj|the hon(?:ourable|\.)?)\.?\s){0,4}(?:justice|judge|coroner|sheriff)\s[\p{Lu}][\p{L}'\u2019. -]{1,50}?)(?:\s(?:delivered|delivering|gave|,|for the court).*|[:.,]?)$/iu,
  /^([\p{Lu}][\p{L}'\u2019. -]{2,40}),\s(?:\p{Lu}\p{L}+\s){0,3}(?:Judge|Justice|Magistrate|Master|Referee|Sheriff|Coroner|Recorder|Arbitrator)[.:]?$/u,
  /^([\p{Lu}][\p{L}'\u2019. -]{2,40}),?\s(?:C\.?J|J|JA|LJ|SCJ|P|U\.?S\.?D\.?J)\.?\s?(?:[:.(].*)?$/u,
] as const;
const SEPARATE = /\b(?:dissenting|concurring)\b/i;

const WITHIN = 30;

/** A ruling, an opinion of a court, sentencing remarks: the own words of the judge, and of the court. */
export function asRuling({ article, lines, head }: DocumentView): Holding | null {
  if (article.turns.length > 0 || article.byline !== null) return null;
  const court = head
    .slice(0, WITHIN)
    .find(({ text }) => text.length <= 120 && COURT.test(text) && !/[.!?]$/.test(text));
  const title = head.slice(0, WITHIN).find(({ text }) => text.length <= 90 && RULING.test(text));
  if (court === undefined || title === undefined) return null;
  const heads = lines.flatMap((line, at) => {
    const judge = line.text.length > 110 ? null : judgeIn(line.text);
    return judge === null ? [] : [{ at, judge }];
  });
  const first = heads.find(({ at }) => at < WITHIN);
  const names = ["the court", "the judge", court.text];
  const owners: Owner[] = [
    first === undefined
      ? { name: court.text, names, kind: "body" }
      : { ...first.judge, names: [...first.judge.names, ...names] },
  ];
  const parts = heads
    .filter(({ at }) => SEPARATE.test((lines[at] as WrittenLine).text))
    .map(({ at, judge }, index, all): OwnedPart => {
      const end = lines[(all[index + 1]?.at ?? lines.length) - 1] as WrittenLine;
      return { start: (lines[at] as WrittenLine).start, end: end.end, owners: [judge] };
    });
  return ownWords("ruling", owners, [`its head: \u201c${court.text}\u201d, \u201c${title.text}\u201d`], {
    parts,
  });
}

function judgeIn(line: string): Owner | null {
  for (const pattern of JUDGES) {
    const name = (pattern.exec(line)?.[1] ?? "").replace(/,?\s*(?:dissenting|concurring).*$/i, "").trim();
    if (name === "" || /^(?:the|this|before|and)$/i.test(name)) continue;
    const shown = /\p{Ll}/u.test(name)
      ? name
      : name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (c) => c.toUpperCase());
    if (isPersonName(shown) || /^(?:\p{Lu}\p{L}+\s)?(?:Justice|Judge)\s\p{Lu}\p{L}+$/u.test(shown))
      return person(shown);
    if (/^\p{Lu}[\p{L}'\u2019-]{2,}$/u.test(shown)) return person(shown);
  }
  return null;
}
