const NEW_LINE = 10;
const RETURN = 13;
const GREATER = 62;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];

/** The first line has a time or a year. */
const FIRST_SEPARATOR = /^From .{0,200}?(?:\d{1,2}:\d{2}|(?:19|20)\d{2}\s*$)/;

/** Those that part messages have a whole date behind an address; a line of the text ("From Monday at 10:30") has no such. */
const SEPARATOR =
  /^From \S.{0,200}?\s(?:(?:[A-Z][a-z]{2},? {1,3})?(?:[A-Z][a-z]{2} {1,3}\d{1,2}|\d{1,2}[ -][A-Z][a-z]{2}[ -]\d{2,4}),?|\d{4}-\d{2}-\d{2})[ T]{1,3}\d{1,2}:\d{2}/;
const FIELD = /^>?[!-9;-~]{1,70}:/;

/** What a mailbox holds. */
interface Mailbox {
  /** Each without the line before it, and with the lines that were written `>From` as they were. */
  readonly messages: readonly Uint8Array[];
  /** Whether anything but blank lines stands before the first message. */
  readonly hasMoreBefore: boolean;
}

/** The messages of a mailbox. Linear. */
export function messagesIn(bytes: Uint8Array): Mailbox {
  const messages: Uint8Array[] = [];
  let start = -1;
  let afterBlank = true;
  let hasMoreBefore = false;
  const end = (at: number) => {
    if (start >= 0) messages.push(withoutEscapes(bytes.subarray(start, at)));
  };
  for (let at = 0; at < bytes.length; ) {
    const next = endOfLine(bytes, at);
    const isBlankLine = next - at <= 2 && isBlank(bytes, at, next);
    if (
      afterBlank &&
      isFrom(bytes, at) &&
      isSeparator(bytes, at, next, start < 0 ? FIRST_SEPARATOR : SEPARATOR)
    ) {
      end(at);
      start = next;
    } else if (start < 0 && !isBlankLine) hasMoreBefore = true;
    afterBlank = isBlankLine;
    at = next;
  }
  end(bytes.length);
  return { messages, hasMoreBefore };
}

/** Just behind the end of the line at a position. */
function endOfLine(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(NEW_LINE, from);
  return at < 0 ? bytes.length : at + 1;
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== NEW_LINE && bytes[at] !== RETURN) return false;
  return true;
}

function isFrom(bytes: Uint8Array, at: number): boolean {
  return FROM.every((byte, index) => bytes[at + index] === byte);
}

function isSeparator(bytes: Uint8Array, at: number, end: number, separator: RegExp): boolean {
  const line = Buffer.from(bytes.subarray(at, Math.min(end, at + 300))).toString("latin1");
  const next = Buffer.from(bytes.subarray(end, Math.min(bytes.length, end + 80))).toString("latin1");
  return separator.test(line.trimEnd()) && FIELD.test(next);
}

/** Takes one `>` off each line that begins with `>From `, `>>From ` and so on, which programs put there. */
function withoutEscapes(message: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at < message.length; at = endOfLine(message, at)) {
    let mark = at;
    while (message[mark] === GREATER) mark++;
    if (mark === at || !isFrom(message, mark)) continue;
    kept.push(message.subarray(from, at));
    from = at + 1;
  }
  return kept.length === 0 ? message : Buffer.concat([...kept, message.subarray(from)]);
}
