import { ByteSource } from "../byte-source.js";
import type { Part } from "../parsed.js";
import type { ReadArticle, ReadResult } from "../read.js";
import { UnreadableError } from "../unreadable.js";
import { withAddress } from "../web/own-address.js";
import { gunzipped } from "./gunzipped.js";
import { isGzip } from "./is-warc.js";
import { recordsOf } from "./records.js";

/**
 * The articles of a web archive (WARC), packed with gzip as a whole or by records, or not: each page that was fetched, read as a file
 * of its kind, with its address and when it was fetched. Read as it comes: memory does not grow with the archive.
 *
 * What the archive is about besides pages is counted and said in a note with the last article. One that breaks off, or is damaged, gives
 * the articles before that, and then the reason.
 *
 * @param readPart reads a page as a file within the archive, `crawl.warc.gz#17/example.org/story.html`
 */
export async function* readWarc(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  readPart: (part: Part) => AsyncIterable<ReadResult>,
): AsyncGenerator<ReadResult> {
  const source = new ByteSource(unpackedIfPacked(bytes));
  const passed = new Map<string, number>();
  let last: ReadArticle | null = null;
  let broken: string | null = null;
  try {
    for await (const result of recordsOf(source)) {
      const { number } = result;
      if ("passed" in result) passed.set(result.passed, (passed.get(result.passed) ?? 0) + 1);
      else if ("reason" in result)
        yield { ok: false, name: pathOf(name, number, result.name), reason: result.reason };
      else {
        const { url, fetched, notes } = result;
        let notesToSay = notes;
        for await (const read of readPart({ name: `#${number}/${result.name}`, bytes: result.bytes })) {
          if (!read.ok) {
            yield read;
            continue;
          }
          if (last !== null) yield last;
          const article = withAddress(read.article, url);
          last = { ...read, article, notes: [...notesToSay, ...read.notes], page: { url, fetched } };
          notesToSay = [];
        }
      }
    }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    broken = error.reason;
  } finally {
    await source.close();
  }
  const about = passedOver(passed);
  if (last !== null) yield about === null ? last : withNote(last, name, about);
  if (broken !== null) yield { ok: false, name, reason: broken };
  else if (last === null)
    yield {
      ok: false,
      name,
      reason: `holds nothing that could be read${about === null ? "" : ` (${about})`}`,
    };
}

function pathOf(name: string, record: number, page: string): string {
  return page === "" ? `${name}#${record}` : `${name}#${record}/${page}`;
}

async function* unpackedIfPacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = new ByteSource(bytes);
  try {
    const head = await source.take(2);
    source.unread(head);
    yield* isGzip(head) ? gunzipped(source.pieces()) : source.pieces();
  } finally {
    await source.close();
  }
}

/** "passed over: images 12, redirects 3" */
function passedOver(passed: ReadonlyMap<string, number>): string | null {
  if (passed.size === 0) return null;
  const kinds = [...passed].sort(([one], [other]) => (one < other ? -1 : 1));
  return `records passed over: ${kinds.map(([kind, count]) => `${kind} ${count}`).join(", ")}`;
}

function withNote(article: ReadArticle, name: string, about: string): ReadArticle {
  if (article.notes.length === 0) return { ...article, notes: [`has ${about}`], notesAbout: name };
  return { ...article, notes: [...article.notes, `was read out of ${name}, which has ${about}`] };
}
