import type { Article } from "@hearsay/core";
import type { ReadOptions } from "../options.js";
import type { Parsed, Part, RefusedPart } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";
import { readMessage } from "./message.js";
import { messagesIn } from "./split-mbox.js";

/** So many messages are read of a mailbox. */
const MOST_MESSAGES = 20_000;

/** Each message of a mailbox as an article of its own, `FILE#N`; one that cannot be read has its reason. */
export async function parseMbox(name: string, bytes: Uint8Array, _options: ReadOptions): Promise<Parsed> {
  const { messages, hasMoreBefore } = messagesIn(bytes);
  if (messages.length === 0) throw new UnreadableError("holds no messages");
  if (messages.length > MOST_MESSAGES) {
    throw new UnreadableError(
      `holds more than ${MOST_MESSAGES.toLocaleString("en")} messages, the most that are read; part it first`,
    );
  }
  const articles: Article[] = [];
  const parts: (Part | RefusedPart)[] = [];
  const notes = hasMoreBefore ? ["has text before its first message, which was left out"] : [];
  for (const [index, message] of messages.entries()) {
    const place = `#${index + 1}`;
    try {
      const read = await readMessage(messages.length === 1 ? name : name + place, message);
      articles.push(...read.articles);
      for (const part of read.parts) parts.push({ ...part, name: `${place}/${part.name}` });
      notes.push(...read.notes.map((note) => `${place} ${note}`));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      parts.push({ name: place, reason: error.reason });
    }
  }
  return { articles, parts, notes };
}
