import type { DocumentView } from "./document-view.js";
import { type Holding, type Owner, ownWords } from "./holding.js";
import { ownerInLine, peopleInLine } from "./who.js";

const PARTS_OF_PAPER =
  /^(?:\d{1,2}\.?\s+)?(?:abstract|introduction|background|methods?|materials and methods|results?|discussion|conclusions?|references|acknowledge?ments|keywords|competing interests|limitations)[:.]?$|^abstract\b/i;
const AFFILIATION =
  /\b(?:university|institute|department|school of|faculty|college|laborator(?:y|ies)|hospital|centre|center) (?:of|for)?\b/i;
const REPORT =
  /\b(?:report|review|inquiry|enquiry|inspection|audit|investigation|assessment|inspectorate|ombudsman|white paper|green paper|evaluation|survey|findings|strategy|annual accounts|position statement|briefing|guidance|fact ?sheet|discussion paper|working paper)\b/i;
const PARTS_OF_REPORT =
  /^(?:\d{1,2}\.?\s+|chapter \d+:?\s*|part \w+:?\s*)?(?:executive summary|summary|findings?|main findings|recommendations?|conclusions?|foreword|preface|terms of reference|scope|methodology|introduction|background|chapter \w+|appendix|annex|contents|overview|key messages)\b.{0,40}$/i;
const NUMBERED = /^#{0,4}\s?\(?(?:\d{1,3}(?:\.\d{1,3})+|\d{1,3})[.)]?\s+\p{Lu}/u;
const HEADED_BY =
  /^(?:chair(?:man|woman|person)?|author(?:ed by|s)?|written by|prepared by|by|lead author|inspector|chief inspector|auditor|investigator|rapporteur|led by|report of)\s?:?\s+(.{3,90})$/i;
const FOREWORD = /^(?:foreword|preface|chair(?:man|woman)?['\u2019]s (?:foreword|statement|introduction))\b/i;

/** "Report written by T. Rewi", at the end. */
const REPORT_BY =
  /\b(?:report|review|study|paper|briefing|evaluation) (?:was )?(?:written|prepared|compiled|produced|authored) by\b/i;

/** So many paragraphs with numbers make a report of a text that calls itself one. */
const NUMBERED_PARAGRAPHS = 2;
/** More quotations with a reporter's "said" than this are a news story about a report. */
const MOST_SAID = 2;

/** A study, with its authors; a report of a body, a review, an audit, with the body and those who head it. */
export function asStudy(view: DocumentView): Holding | null {
  const { article, lines, head, reading } = view;
  if (article.turns.length > 0 || article.outlet !== null) return null;
  const said = reading.attributions.filter(({ kind }) => kind === "direct").length;
  if (said > MOST_SAID) return null;
  const papers = lines.filter(({ text }) => text.length <= 60 && PARTS_OF_PAPER.test(text)).length;
  const abstract = lines.findIndex(({ text }) => /^abstract\b/i.test(text));
  const authors = lines.slice(0, abstract < 0 ? 8 : abstract).flatMap(({ text }) => peopleInLine(text));
  const isPaper = authors.length > 0 || head.some(({ text }) => AFFILIATION.test(text));
  if (papers >= (abstract >= 0 ? 1 : 3) && isPaper)
    return ownWords(
      "study",
      [group("the authors", authors)],
      ["its abstract and sections are those of a study"],
    );
  const title =
    head.slice(0, 8).find(({ text }) => text.length <= 140 && REPORT.test(text)) ??
    view.tail.slice(-4).find(({ text }) => REPORT_BY.test(text));
  if (title === undefined) return null;
  const sections = lines.filter(({ text }) => text.length <= 70 && PARTS_OF_REPORT.test(text)).length;
  const numbered = lines.filter(({ text }) => NUMBERED.test(text)).length;
  const isAuthored = head.some(({ text }) => /^(?:lead )?authors?\s?:/i.test(text));
  if (sections === 0 && numbered < NUMBERED_PARAGRAPHS && !isAuthored) return null;
  return ownWords(
    "report",
    [group(title.text, headsOf(view))],
    [`its title: \u201c${title.text}\u201d, and its numbered parts or headings`],
  );
}

/** A body of authors under all its names: "the report", "researchers", and each of those who are named. */
function group(name: string, members: readonly Owner[]): Owner {
  const names = [...new Set([name, ...members.flatMap((member) => member.names)])];
  return {
    name: members[0]?.name ?? name,
    names,
    kind: members.length === 1 && members[0]?.kind === "person" ? "person" : "body",
  };
}

/** The bodies and people whom the head of a report names. */
function headsOf({ article, head, lines }: DocumentView): Owner[] {
  const found: Owner[] = article.byline === null ? [] : peopleInLine(article.byline);
  for (const { text } of head.slice(0, 14)) {
    const named = HEADED_BY.exec(text)?.[1] ?? text;
    if (text.length > 110) continue;
    found.push(...peopleInLine(named));
    const owner = ownerInLine(named);
    if (owner !== null && !found.some(({ name }) => name === owner.name)) found.push(owner);
  }
  const foreword = lines.findIndex(({ text }) => FOREWORD.test(text));
  if (foreword >= 0)
    found.push(...lines.slice(foreword, foreword + 3).flatMap(({ text }) => peopleInLine(text)));
  return found;
}
