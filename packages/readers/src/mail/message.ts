import { type Article, articleFromText, type LeftOut } from "@hearsay/core";
import { isoOfMailDate } from "../facts/mail-date.js";
import type { Parsed } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";
import { bodyOf } from "./body.js";
import { type MimePart, parseMime } from "./mime.js";

/** The fields that are shown, in this order, as people paste them. */
const SHOWN = ["From", "To", "Cc", "Date", "Subject"];

/** Fields that people write, or that name people, and that are shown nowhere. */
const NAMED = ["Sender", "Reply-To", "Bcc", "Organization", "Comments", "Keywords", "Summary"];

/** Of a field with hundreds of names, so much is shown. */
const LONGEST_FIELD = 2_000;

/**
 * One message as an article: its head as lines before its words, so that it reads as the same e-mail does that was pasted as
 * text; its attachments are files of their own.
 *
 * @throws {UnreadableError} where it is no message, encrypted or empty
 */
export async function readMessage(name: string, bytes: Uint8Array): Promise<Parsed> {
  const message = await parseMime(bytes);
  if (!message.head.has("from") && !message.head.has("subject") && !message.head.has("content-type")) {
    throw new UnreadableError("is no e-mail: it has no head with a sender or a subject");
  }
  const { text, attached, leftOut, notes, doubts, sealed } = bodyOf(message);
  if (text === "" && sealed !== null) throw new UnreadableError(sealed);
  if (text === "" && attached.length === 0) throw new UnreadableError("holds no text but its head");
  const article: Article = {
    ...articleFromText(`${headOf(message)}\n\n${text}\n`, { name }),
    published: publishedOf(message),
    leftOut: [...leftOutOfHead(message), ...leftOut],
    doubts,
  };
  const said = sealed === null ? notes : [`${sealed}; some of it is read`, ...notes];
  return { articles: [article], parts: attached, notes: said };
}

function headOf({ head }: MimePart): string {
  return SHOWN.flatMap((field) => {
    const value = head.get(field.toLowerCase());
    return value === undefined || value === "" ? [] : [`${field}: ${value.slice(0, LONGEST_FIELD)}`];
  }).join("\n");
}

/** What of the head is not shown: fields of other names, and the ends of very long ones. */
function leftOutOfHead({ head }: MimePart): LeftOut[] {
  const rest = (field: string, from: number) => {
    const text = (head.get(field.toLowerCase()) ?? "").slice(from).trim();
    return text === "" ? [] : [{ why: `field ${field}`, text }];
  };
  return [
    ...SHOWN.flatMap((field) => rest(field, LONGEST_FIELD)),
    ...NAMED.flatMap((field) => rest(field, 0)),
  ];
}

function publishedOf({ head }: MimePart): string | null {
  const date = head.get("date");
  return date === undefined || date === "" ? null : isoOfMailDate(date);
}
