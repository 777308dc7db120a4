import type { DocumentView, WrittenLine } from "./document-view.js";
import { type Holding, type OwnedPart, type Owner, ownWords } from "./holding.js";
import { signatureIn } from "./signature.js";
import { body, isBodyName, isPersonName, person } from "./who.js";

const HEADER =
  /^(from|to|cc|bcc|date|sent|subject|re|reply-to|von|an|betreff|gesendet|de|objet|fecha|asunto|para)\s?:\s*(.*)$/i;
const SENDER = /^(?:from|von|de)$/i;
const RECIPIENT = /^(?:to|an|para)$/i;
const OTHER_HEADERS = /^(?:to|date|sent|subject|re|an|betreff|objet|asunto|para)$/i;

/** "On 6 Nov 2025, at 16:20, Owen Prideaux <op@…> wrote:" */
const WROTE = /^(?:on|am|le|el)\b.{4,160}?\b(?:wrote|schrieb|a \u00e9crit|escribi\u00f3)\s?:$/iu;
const FORWARDED = /^-{2,}\s*(?:original|forwarded) message\s*-{2,}$|^begin forwarded message:$/i;
const TIME_BEFORE_NAME =
  /^.*(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{4})(?:\s\(?(?:GMT|UTC|[A-Z]{2,4}T)\)?)?(?:\s?[+-]\d{2}:?\d{2})?\s*,?\s+/i;

/** "See my answers in red below": the sender wrote into the message that follows, and nothing tells the words of the two apart. */
const ANSWERS_BELOW =
  /\b(?:answers?|repl(?:y|ies)|responses?|comments?|remarks|thoughts|notes|changes|antworten|r\u00e9ponses)\b[^.!?\n]{0,50}\b(?:below|in ?-?line|in (?:the text|red|blue|green|bold|italics?|caps|capitals)|between the lines|beneath|underneath)\b|\b(?:(?:answered|replied|responded|commented|interspersed)\s(?:below|in ?-?line|beneath)|see\sin ?-?line)\b|\b(?:below|in ?-?line|in (?:red|blue|green|bold|caps))\b[^.!?\n]{0,30}\b(?:answers?|repl(?:y|ies)|responses?|comments?)\b/iu;

/** How many lines of a head are looked through for the header of a message. */
const HEADER_WITHIN = 14;

/**
 * E-mails and memos with their replies: each message is its sender's own words. Lines behind `>` are those of whoever "wrote"
 * them before. Null where no header names a sender.
 */
export function asMessages(view: DocumentView): Holding | null {
  const { lines } = view;
  const at = lines.slice(0, HEADER_WITHIN).findIndex((_, index) => headerAt(lines, index) !== null);
  const first = at < 0 ? null : headerAt(lines, at);
  if (first === null) return null;
  const isMemo = view.head.slice(0, at + 1).some(({ text }) => /\bmemo(?:randum)?\b/i.test(text));
  const parts = messagesFrom(lines, at);
  const genre = isMemo ? "memo" : "e-mail";
  return ownWords(genre, parts[0]?.owners ?? [], [`its header: \u201c${first.line}\u201d`], { parts });
}

interface Header {
  readonly sender: Owner | null;
  /** The one to whom it is written; null where it is nobody by name, or several. */
  readonly recipient: Owner | null;
  /** The position of the first line after it. */
  readonly end: number;
  readonly line: string;
}

/** The header that begins at a line: several fields in a row, a sender among them. */
function headerAt(lines: readonly WrittenLine[], from: number): Header | null {
  const fields: { key: string; value: string; line: string }[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const match = HEADER.exec(unquoted((lines[at] as WrittenLine).text).text.replace(/\*\*/g, ""));
    if (match === null) break;
    fields.push({
      key: match[1] as string,
      value: match[2] as string,
      line: (lines[at] as WrittenLine).text,
    });
  }
  const sender = fields.find(({ key }) => SENDER.test(key));
  if (sender === undefined || !fields.some(({ key }) => OTHER_HEADERS.test(key))) return null;
  const to = fields.find(({ key }) => RECIPIENT.test(key))?.value ?? "";
  const recipient = /[;,].*[;,@]/.test(to) ? null : senderIn(to);
  return { sender: senderIn(sender.value), recipient, end: at, line: sender.line };
}

/** "Lucinda Farrow <lf@…>", "Farrow, Lucinda", "Gwendolyn Achebe, Director of Operations". */
function senderIn(value: string): Owner | null {
  const text = value
    .replace(/<[^<>]*>|\[[^[\]]*\]|["'\u201c\u201d]|\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const [name = "", ...roles] = text.split(/,\s+|\s[\u2013\u2014|-]\s/);
  if (isPersonName(name)) return person(name, roles.join(", "));
  const [bare = "", ...office] = name.split(/\s(?:of|at|from|via)\s/);
  if (office.length > 0 && isPersonName(bare)) return person(bare);
  if (roles.length === 1 && isPersonName(`${roles[0]} ${name}`)) return person(`${roles[0]} ${name}`);
  if (isBodyName(name)) return body(name, roles.join(", "));
  return /^\p{Lu}[\p{L}'\u2019.-]+$/u.test(name) ? person(name, roles.join(", ")) : null;
}

/** A line without the marks of a quoted reply, and how many there were. */
function unquoted(line: string): { readonly text: string; readonly depth: number } {
  const marks = /^(?:>\s?)+/.exec(line)?.[0] ?? "";
  return { text: line.slice(marks.length), depth: marks.replace(/\s/g, "").length };
}

/** Each message as a part of its own, from the header at a line on. */
function messagesFrom(lines: readonly WrittenLine[], from: number): OwnedPart[] {
  const parts: {
    start: number;
    end: number;
    lines: WrittenLine[];
    sender: Owner | null;
    isMixed: boolean;
  }[] = [];
  const senders: (Owner | null)[] = [];
  let depthBefore = -1;
  let isMixed = false;
  let answersBelow = false;
  const open = (line: WrittenLine, sender: Owner | null) =>
    parts.push({ start: line.start, end: line.end, lines: [line], sender, isMixed });
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as WrittenLine;
    const { text: words, depth } = unquoted(line.text);
    const header = headerAt(lines, at);
    if (header !== null) {
      // what an unmarked message holds may be its answers, too
      isMixed = answersBelow && depth === 0;
      senders[depth] = header.sender;
      // what a reply quotes without saying who wrote it was written by the one to whom it goes
      senders[depth + 1] = header.recipient;
      at = header.end - 1;
      depthBefore = -1;
      continue;
    }
    const wrote = wroteAt(lines, at);
    if (wrote !== null) {
      const next = lines[wrote.end];
      const inner = next === undefined ? depth : unquoted(next.text).depth;
      if (inner === 0) isMixed = answersBelow;
      senders[Math.max(inner, depth)] = wrote.sender;
      at = wrote.end - 1;
      depthBefore = -1;
      continue;
    }
    if (FORWARDED.test(words)) {
      depthBefore = -1;
      continue;
    }
    answersBelow ||= depth === 0 && ANSWERS_BELOW.test(words);
    const last = parts.at(-1);
    if (depth !== depthBefore || last === undefined) open(line, senders[depth] ?? null);
    else {
      last.end = line.end;
      last.lines.push(line);
    }
    depthBefore = depth;
  }
  return parts.map(({ start, end, lines: own, sender, isMixed: mixed }) => ({
    start,
    end,
    owners: mixed ? [] : ownersOf(sender, own),
  }));
}

function wroteAt(lines: readonly WrittenLine[], at: number): { sender: Owner | null; end: number } | null {
  const first = unquoted((lines[at] as WrittenLine).text).text;
  const second = lines[at + 1] === undefined ? "" : unquoted((lines[at + 1] as WrittenLine).text).text;
  for (const [text, end] of [
    [first, at + 1],
    [`${first} ${second}`, at + 2],
  ] as const) {
    if (!WROTE.test(text)) continue;
    const name = text
      .replace(/\s?(?:wrote|schrieb|a \u00e9crit|escribi\u00f3)\s?:$/iu, "")
      .replace(TIME_BEFORE_NAME, "");
    return { sender: senderIn(name), end };
  }
  return null;
}

/** The sender, with the role that the message's own signature gives; a message without a known sender is signed by whoever signs it. */
function ownersOf(sender: Owner | null, lines: readonly WrittenLine[]): Owner[] {
  const bare = lines.map((line) => ({ ...line, text: unquoted(line.text).text }));
  const signed = signatureIn(bare)?.owners ?? [];
  if (sender === null) return [...signed];
  const roles = signed.flatMap(({ names }) => names);
  return [{ ...sender, names: [...new Set([...sender.names, ...roles])] }];
}
