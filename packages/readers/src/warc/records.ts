import type { ByteSource } from "../byte-source.js";
import { UnreadableError } from "../unreadable.js";
import { type Answer, answerOf } from "./answer-of.js";
import { type Headers, headersOf } from "./headers.js";
import { decodedBody } from "./http-message.js";
import { LARGEST_PAGE } from "./largest.js";

/** A page that a web archive holds, with its body unpacked. */
interface WarcPage {
  /** Which record it is, counted from 1. */
  readonly number: number;
  readonly url: string;
  readonly name: string;
  /** ISO 8601; null where the record does not say it. */
  readonly fetched: string | null;
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/** What one record gave: a page; that it is passed over, and as what; or why its page could not be read. */
export type WarcResult =
  | WarcPage
  | { readonly number: number; readonly passed: string }
  | { readonly number: number; readonly name: string; readonly reason: string };

/** Of lines between records so much is looked at together. */
const LONGEST_LINE = 8 * 1024;

/** Records with a wrong length are looked through for those that they swallowed, in so many bytes altogether. */
const MOST_SEARCHED = 256 * 1024 * 1024;

/**
 * What the records of a web archive give, one after the other; no more than one body is held.
 *
 * @throws {UnreadableError} where the archive breaks off, with the record
 */
export async function* recordsOf(source: ByteSource): AsyncGenerator<WarcResult> {
  const at = { number: 1 };
  try {
    yield* resultsOf(source, at);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw new UnreadableError(`${error.reason} in record ${at.number}; what is before it was read`);
  }
}

/** @param at which record is being read */
async function* resultsOf(source: ByteSource, at: { number: number }): AsyncGenerator<WarcResult> {
  let toSearch = MOST_SEARCHED;
  for (; await toNextRecord(source); at.number++) {
    const { number } = at;
    const record = await headersOf(source);
    const length = Number(/^\d{1,15}$/.exec(record?.get("content-length") ?? "")?.[0] ?? Number.NaN);
    if (record === null || Number.isNaN(length)) {
      // where the archive ends here, it broke off within the record's headers
      if (record === null && (await source.take(1)).length === 0) throw brokenOff();
      yield { number, name: "", reason: "does not say how long it is" };
      continue;
    }
    const left = { bytes: length };
    const answer = await answerOf(source, record, left);
    const name = "name" in answer ? answer.name : "";
    if (!("name" in answer) || left.bytes > LARGEST_PAGE) {
      yield "name" in answer ? { number, name, reason: TOO_LARGE } : { number, name, ...answer };
      if ((await source.skip(left.bytes)) < left.bytes) throw brokenOff();
      continue;
    }
    let body = await source.take(left.bytes);
    const notes: string[] = [];
    if (body.length < left.bytes || !(await isAtEndOfRecord(source))) {
      const next = toSearch >= body.length ? Buffer.from(body).indexOf("\nWARC/1.") : -1;
      toSearch -= body.length;
      if (next < 0 && body.length < left.bytes) throw brokenOff();
      notes.push("stands in a record that gives a wrong length");
      if (next >= 0) {
        source.unread(body.subarray(next + 1));
        body = body.subarray(0, next + 1);
      }
    }
    if (record.has("warc-truncated")) notes.push("was cut short when it was fetched");
    yield pageOf(number, answer, record, body, notes);
  }
}

const TOO_LARGE = `is larger than ${LARGEST_PAGE / 1024 / 1024} MB, the most that is read of a page`;

function brokenOff(): UnreadableError {
  return new UnreadableError("breaks off");
}

function pageOf(
  number: number,
  { url, name, headers }: Answer,
  record: Headers,
  body: Uint8Array,
  notes: readonly string[],
): WarcResult {
  const unpacked = decodedBody(headers, body, LARGEST_PAGE);
  if ("reason" in unpacked) {
    const isLarge = unpacked.reason.startsWith("unpacks");
    return { number, name, reason: isLarge ? `unpacks to what ${TOO_LARGE}` : unpacked.reason };
  }
  const date = record.get("warc-date") ?? "";
  const isDate = /^\d{4}-\d\d-\d\dT[\d:.]{5,30}Z$/.test(date) && !Number.isNaN(Date.parse(date));
  const fetched = isDate ? new Date(date).toISOString() : null;
  return { number, url, name, fetched, bytes: unpacked.bytes, notes };
}

/** Goes to what follows the first line of the next record; false at the end. */
async function toNextRecord(source: ByteSource): Promise<boolean> {
  let isLineStart = true;
  for (;;) {
    const line = await source.line(LONGEST_LINE);
    if (line === null) return false;
    if (isLineStart && line.isWhole && /^WARC\/\d\.\d+$/.test(line.text)) return true;
    isLineStart = line.isWhole;
  }
}

/** Whether what follows is what must follow a record: an empty line, another record, or nothing. */
async function isAtEndOfRecord(source: ByteSource): Promise<boolean> {
  const next = await source.take(5);
  source.unread(next);
  return /^(?:$|\r?\n|WARC\/)/.test(Buffer.from(next).toString("latin1"));
}
