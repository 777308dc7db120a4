import { type Article, type BlockDraft, buildArticle } from "@hearsay/core";
import type { ReadOptions } from "../../options.js";
import { namesFor } from "../../subtitles/names.js";
import { bodyBlocks } from "../body-blocks.js";
import { dateOf } from "../date.js";
import { isRecord } from "../fields.js";
import { speakerName } from "../speaker-name.js";
import type { Message, NameOf, ThreadShape } from "./message.js";
import { peopleIn } from "./people.js";
import { THREAD_SHAPES } from "./shapes.js";

/** How deep answers may stand within answers. */
const DEEPEST = 60;

interface Placed extends Message {
  /** Where the record begins in the file's text, where that is known. */
  readonly start: number | null;
}

export interface Thread {
  readonly article: Article;
  /** Texts of the data that it has in another form. */
  readonly written: ReadonlySet<string>;
}

/**
 * The messages of a chat or a forum as a transcript: each message is a turn, at the time of day that it has. Null where the data
 * holds no messages.
 *
 * @param starts where each record begins in the file's text
 */
export function threadOfData(
  name: string,
  data: unknown,
  { speakers = {} }: ReadOptions,
  starts: ReadonlyMap<unknown, number> = new Map(),
): Thread | null {
  const people = peopleIn(data);
  const { isKnown, nameOf: told } = namesFor(speakers);
  const nameOf: NameOf = (id) => {
    const key = typeof id === "number" ? String(id) : id;
    if (typeof key !== "string") return null;
    return isKnown(key) ? told(key) : (people.get(key) ?? null);
  };
  const records = recordsOf(data, starts);
  for (const shape of THREAD_SHAPES) {
    const messages = messagesIn(records, shape, nameOf);
    if (messages.length === 0) continue;
    const blocks = messages.flatMap((message) => turnsOf(message, told));
    const dates = messages.flatMap(({ date }) => /^\d{4}-.*/.exec(dateOf(date) ?? "") ?? []).sort();
    const article = buildArticle({ name, kind: "transcript", blocks, published: dates[0] ?? null });
    const written = new Set(messages.flatMap((message) => message.written ?? []));
    return { article: { ...article, origin: originOf(article, blocks) }, written };
  }
  return null;
}

interface PlacedRecord {
  readonly record: Readonly<Record<string, unknown>>;
  readonly start: number | null;
}

/** Every record of the data, in its order; one within another begins where that does unless its own place is known. */
function recordsOf(data: unknown, starts: ReadonlyMap<unknown, number>): PlacedRecord[] {
  const found: PlacedRecord[] = [];
  const look = (value: unknown, depth: number, from: number | null): void => {
    if (depth > DEEPEST || typeof value !== "object" || value === null) return;
    const start = starts.get(value) ?? from;
    if (isRecord(value)) found.push({ record: value, start });
    for (const each of Object.values(value)) look(each, depth + 1, start);
  };
  look(data, 0, null);
  return found;
}

function messagesIn(records: readonly PlacedRecord[], shape: ThreadShape, nameOf: NameOf): Placed[] {
  const found: Placed[] = [];
  const seen = new Set<string>();
  for (const { record, start } of records) {
    const message = shape.messageOf(record, nameOf);
    if (message === null || message === "service" || message.text.trim() === "") continue;
    // an export may have a message once more with its answers
    const key = JSON.stringify([message.speaker, message.text, message.date]);
    if (!seen.has(key)) found.push({ ...message, start });
    seen.add(key);
  }
  return shape.newestFirst ? found.sort((a, b) => Number(a.date) - Number(b.date)) : found;
}

interface Turn extends BlockDraft {
  readonly fileStart: number | null;
}

/** A message's paragraphs; what it quotes from another (lines after ">") is nobody's that could be told. */
function turnsOf({ speaker, text, date, start }: Placed, told: (label: string) => string): Turn[] {
  const name = speakerName(speaker);
  const named = name === null ? null : told(name);
  const time = timeOfDay(date);
  let wasOwn = false;
  return ownAndQuoted(text).flatMap(({ part, isQuoted }) =>
    bodyBlocks(part).map(({ kind, text: words }): Turn => {
      const isOwn = !isQuoted && kind !== "blockquote";
      const continues = isOwn && wasOwn;
      if (words.trim() !== "") wasOwn = isOwn;
      return {
        kind: "turn",
        text: words,
        speaker: isOwn ? named : null,
        continues,
        times: time === null ? [] : [{ offset: 0, time }],
        fileStart: start,
      };
    }),
  );
}

function ownAndQuoted(text: string): { part: string; isQuoted: boolean }[] {
  const parts: { part: string; isQuoted: boolean }[] = [];
  for (const line of text.split("\n")) {
    const isQuoted = /^\s{0,3}(?:>|&gt;)/.test(line);
    const words = isQuoted ? line.replace(/^(?:\s{0,3}(?:>|&gt;))+\s?/, "") : line;
    const last = parts.at(-1);
    if (last?.isQuoted === isQuoted) last.part += `\n${words}`;
    else parts.push({ part: words, isQuoted });
  }
  return parts;
}

/** The time of day of a date as it is written, in milliseconds; of seconds since 1970, that of Greenwich. */
function timeOfDay(date: unknown): number | null {
  const clock = /(?:^|T)(\d{2}):(\d{2})(?::(\d{2}))?/.exec(dateOf(date) ?? "");
  if (clock === null) return null;
  const [hours = 0, minutes = 0, seconds = 0] = clock.slice(1).map((each) => Number(each ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** Where each turn's record begins; null where that is not known of all. */
function originOf({ blocks }: Article, turns: readonly Turn[]): Article["origin"] {
  const placed = turns.filter(({ text }) => text.trim() !== "");
  if (placed.length !== blocks.length || placed.some(({ fileStart }) => fileStart === null)) return null;
  return blocks.map(({ start }, index) => ({ start, fileStart: placed[index]?.fileStart ?? 0, length: 0 }));
}
