import { shownName } from "../archives/entry-name.js";
import type { ByteSource } from "../byte-source.js";
import { readerOfName } from "../format.js";
import { kindOf, nameOfPage } from "../web/name-of-page.js";
import { type Headers, headersOf } from "./headers.js";

/** A page of which the body comes next. */
export interface Answer {
  readonly url: string;
  /** For the readers: `example.org/story.html`. */
  readonly name: string;
  /** What says how the body is packed. */
  readonly headers: Headers;
}

/** Kinds that are read; others, where nothing is said or only that it is bytes, by the ending of their address. */
const READ_KINDS = new Set(["text/html", "application/xhtml+xml", "text/plain", "application/pdf"]);
const NAMED_BY_ENDING =
  /^(?:|application\/octet-stream|binary\/octet-stream|text\/(?:x-)?markdown|application\/rtf|text\/rtf|application\/epub\+zip|application\/vnd\.oasis\.opendocument\.text|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$/;
/** Of such an ending are articles, not data that scripts fetch. */
const READ_FORMATS = new Set(["html", "text", "markdown", "pdf", "docx", "odt", "rtf", "epub"]);

/** How kinds that are passed over are counted. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/^image\//, "images"],
  [/javascript|ecmascript/, "scripts"],
  [/^text\/css$/, "style sheets"],
  [/font/, "fonts"],
  [/^(?:audio|video)\//, "sound and film"],
];

/** Of these records the content is read; the others tell of fetching. */
const WITH_CONTENT = new Set(["response", "resource", "conversion"]);

/**
 * The page that a record holds, up to its body; or as what the record is passed over, or why its page cannot be read.
 *
 * @param left counts down the bytes of the record that are left
 */
export async function answerOf(
  source: ByteSource,
  record: Headers,
  left: { bytes: number },
): Promise<Answer | { readonly passed: string } | { readonly reason: string }> {
  const type = record.get("warc-type")?.toLowerCase() ?? "";
  if (!WITH_CONTENT.has(type)) return { passed: KNOWN_TYPES.has(type) ? type : "of other types" };
  const url = webAddress(record.get("warc-target-uri"));
  if (url === null) return { passed: "not of the web" };
  if (record.has("warc-segment-number"))
    return { reason: "is parted over several records, which are not put together" };
  let headers = record;
  if (type === "response") {
    const status = await source.line(Math.min(1024, left.bytes));
    left.bytes -= status?.length ?? 0;
    const [, code] = /^HTTP\/\d(?:\.\d)?\s+(\d{3})(?:\s|$)/i.exec(status?.text ?? "") ?? [];
    if (code === undefined) return { reason: "is no answer of a server" };
    if (code !== "200") return { passed: code.startsWith("3") ? "redirects" : "answers without a page" };
    const said = await headersOf(source, left);
    if (said === null) return { reason: "has headers that do not end" };
    headers = said;
  }
  const kind = kindOf(headers.get("content-type"));
  const name = shownName(nameOfPage(url, kind));
  const isRead =
    READ_KINDS.has(kind) || (NAMED_BY_ENDING.test(kind) && READ_FORMATS.has(readerOfName(name)?.name ?? ""));
  if (!isRead || url.pathname === "/robots.txt")
    return { passed: COUNTED.find(([pattern]) => pattern.test(kind))?.[1] ?? "of other kinds" };
  return { url: url.href, name, headers: type === "response" ? headers : new Map() };
}

const KNOWN_TYPES = new Set(["warcinfo", "request", "metadata", "revisit", "continuation"]);

/** Some crawlers write it in pointed brackets. */
function webAddress(written: string | undefined): URL | null {
  const address = (written ?? "").replace(/^<(.*)>$/, "$1");
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = "";
  return url.protocol === "http:" || url.protocol === "https:" ? url : null;
}
