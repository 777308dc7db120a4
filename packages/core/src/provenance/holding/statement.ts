import { authorInTitle, isWordsOfOnePerson } from "../../article/statement-title.js";
import type { DocumentView } from "./document-view.js";
import { excerpt } from "./excerpt.js";
import { type Holding, type Owner, ownWords } from "./holding.js";
import { signatureIn } from "./signature.js";
import { body, isPersonName, ownerInLine, peopleInLine, person } from "./who.js";

/** Titles that head one's own words, with who gives them. */
const TITLES = [
  /\bstatement (?:issued |made |released |given )?on behalf of\s(?:our client,?\s)?(.{3,60}?)(?:[,:;(|\u2013\u2014].*)?$/iu,
  /^(?:full text|full speech|transcript|text|in full|verbatim|watch)\s?:\s*(.{3,60}?)['\u2019]s?\s(?:\p{L}+\s){0,5}(?:speech|address|statement|remarks|letter|lecture|testimony|sermon|eulogy|apology|resignation|farewell|message|interview)\b/iu,
  /\b(?:talk|sermon|homily|lecture|speech|address|remarks|eulogy|tribute|toast|keynote|commencement address|opening statement|closing statement|closing argument|evidence|maiden speech|oration|message|note|word|letter|column|diary|reflection|foreword|preface|introduction|apology|statement|submission|testimony|poem|greeting)s?\s(?:given |delivered |made |issued |written )?(?:by|from|of)\s(.{3,70}?)(?:[,:;(|\u2013\u2014].*|\s-\s.*|\s(?:at|to|on|in|before|for|about|following|issued)\s.*)?$/iu,
  /^(.{3,60}?)\s?[:\u2013\u2014-]\s?(?:speech|address|statement|remarks|keynote|sermon|lecture)\b/iu,
] as const;
/** What calls itself a statement, a message or remarks without naming anybody. */
const NAMELESS =
  /^\W{0,3}(?:(?:a |an |the |our |my |joint |official |public |personal |opening |closing |prepared |written |full )*(?:statement|message|remarks|speech|address|apology|announcement|open letter|letter|tribute|clarification|manifesto)\b)(?!.*\b(?:sparks?|draws?|prompts?|says?|said|causes?|after|amid)\b)/i;
const OF_BODY =
  /^(?:[Ff]or and on behalf of|[Oo]n behalf of|[Ii]ssued by|[Ss]igned by|[Ff]or)\s+(?:the\s+)?(?![Ii]mmediate|IMMEDIATE)(\p{Lu}.{2,100})$/u;
const THROUGH =
  /\b(?:issued|released|given|read|made) (?:through|via|by) (?:his|her|its|their|the|an?)\b.{0,40}$/i;

const TITLE_WITHIN = 6;
const FIRST_PERSON_EVERY = 150;

/** A statement, a speech, a message, a foreword: the own words of whom its title or its signature names. */
export function asStatement(view: DocumentView): Holding | null {
  const { article, head, lines, voice } = view;
  if (article.kind === "transcript") return null;
  if (article.kind === "statement") {
    const titled = head
      .slice(0, TITLE_WITHIN + 2)
      .flatMap(({ text }) => ownerInTitle(text) ?? ownerBeside(text) ?? []);
    const author = article.author === null ? signersOf(view) : [ownerNamed(article.author)];
    const owners = [...titled, ...author];
    return ownWords("statement", withSignature(owners, view), [whyStatement(view)]);
  }
  const speaksForItself = (voice.singular + voice.plural) * FIRST_PERSON_EVERY >= voice.words;
  if (!speaksForItself) return null;
  for (const { text, start } of head.slice(0, TITLE_WITHIN)) {
    if (text.length > 160 || view.isMarked(start)) continue;
    const title = text.replace(/^#+\s*|\*\*/g, "").replace(/\s\|.*$/, "");
    const owner = ownerInTitle(title);
    if (owner !== null)
      return ownWords("statement", withSignature([owner], view), [`its title: \u201c${title}\u201d`]);
    if (NAMELESS.test(title) || isWordsOfOnePerson(title)) {
      const signers = signersOf(view);
      if (signers.length > 0 || voice.plural + voice.singular >= 2)
        return ownWords("statement", signers, [`its title: \u201c${title}\u201d`]);
    }
  }
  const signature = signatureIn(lines);
  if (signature === null || (!signature.isCertain && article.byline !== null)) return null;
  const names = signature.owners.map(({ name }) => name).join(", ");
  return ownWords("statement", signature.owners, [`it speaks in the first person and is signed: ${names}`]);
}

function whyStatement({ article, head }: DocumentView): string {
  return `its title: \u201c${excerpt(head[0]?.text ?? article.name, 100)}\u201d`;
}

/** Whose own words a title says that it heads: "Remarks by Dr. Ana Lind at the harbour"; null where it names nobody. */
export function ownerInTitle(title: string): Owner | null {
  const named = authorInTitle(title);
  if (named !== null) return ownerNamed(named);
  for (const pattern of TITLES) {
    const name = (pattern.exec(title)?.[1] ?? "").replace(/^the\s(?=\p{Ll})/u, "").trim();
    if (isPersonName(name)) return person(name);
    const own = ownerInLine(name);
    if (own !== null) return own;
  }
  return null;
}

/** A name alone on a line of the title, with what its bearer is. */
function ownerBeside(line: string): Owner | null {
  const owner = line.length <= 100 ? ownerInLine(line) : null;
  return owner?.kind === "person" ? owner : null;
}

function ownerNamed(name: string): Owner {
  return isPersonName(name) ? person(name) : (ownerInLine(name) ?? body(name));
}

function signersOf({ lines, tail, head }: DocumentView): Owner[] {
  const forBody = [...tail, ...head.slice(0, TITLE_WITHIN)].flatMap(({ text }) => {
    const name = text.length <= 120 ? OF_BODY.exec(text)?.[1] : undefined;
    return name === undefined ? [] : [body(name)];
  });
  const named = head.slice(0, 3).flatMap(({ text }) => (THROUGH.test(text) ? [] : peopleInLine(text)));
  return [...(signatureIn(lines)?.owners ?? []), ...forBody, ...named];
}

/** The owner under the name and roles of the signature, too, where it is the same one's or signs for a body. */
function withSignature(owners: readonly Owner[], view: DocumentView): Owner[] {
  const signature = signatureIn(view.lines);
  return signature?.isCertain ? [...owners, ...signature.owners] : [...owners];
}
