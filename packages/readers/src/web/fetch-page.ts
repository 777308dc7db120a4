import { type Dispatcher, fetch, type Response } from "undici";
import { MB } from "../reader.js";
import { UnreadableError } from "../unreadable.js";
import { kindOf, nameOfPage } from "./name-of-page.js";
import { publicDispatcher } from "./public-dispatcher.js";
import { conditionsFor, type Validators, validatorsOf } from "./validators.js";

/** The largest page that is taken, unpacked, in bytes; the most redirects that are followed; the time for all, in seconds. */
const LARGEST = 32 * MB;
const MOST_REDIRECTS = 5;
const SECONDS = 20;

/** What came back for an address. */
export interface FetchedPage {
  /** Where it was found in the end. */
  readonly url: string;
  /** Whether it has moved there for good, from the address that was asked for. */
  readonly hasMoved: boolean;
  readonly bytes: Uint8Array;
  /** A name for the readers, whose ending tells the format as the server gave it: `example.org/story.html`. */
  readonly name: string;
  /** When, ISO 8601. */
  readonly fetched: string;
  /** By which the server can tell the next time whether it is another; null where it gave nothing for that. */
  readonly validators: Validators | null;
}

export interface FetchOptions {
  /** Of the page as it was fetched before: where it is the same still, an `AnsweredError` with 304 is thrown. */
  readonly validators?: Validators | null | undefined;
  readonly signal?: AbortSignal;
  /** How connections are opened; by default to the open internet alone. */
  readonly dispatcher?: Dispatcher;
  /** What the server is told of who asks. */
  readonly userAgent?: string;
  /** Waited for before each request, those of redirects too; its time is not counted. What it throws ends the fetching. */
  readonly before?: (url: URL) => Promise<void>;
}

/** The server answered, and with no page. */
export class AnsweredError extends UnreadableError {
  /** Of HTTP. */
  readonly status: number;
  /** Who answered. */
  readonly url: string;
  /** When it may be asked again, as the server wrote it; null where it did not. */
  readonly retryAfter: string | null;

  constructor(status: number, url: string, retryAfter: string | null) {
    super(`was answered with ${status}`);
    this.status = status;
    this.url = url;
    this.retryAfter = retryAfter;
  }
}

/** Nothing came back, or not to its end: another time it may. */
export class SilentError extends UnreadableError {}

/**
 * Fetches what stands at an address: http or https, without a name and password in it; each redirect is held to the same. Nothing is run, no
 * cookie is kept.
 *
 * @throws {UnreadableError} with what the address did
 */
export async function fetchPage(
  address: string,
  {
    signal,
    dispatcher = publicDispatcher(SECONDS),
    userAgent = "hearsay",
    before,
    validators = null,
  }: FetchOptions = {},
): Promise<FetchedPage> {
  let timeout = AbortSignal.timeout(SECONDS * 1000);
  try {
    let url = webAddress(address);
    let hasMoved = true;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (before !== undefined) {
        await before(url);
        timeout = AbortSignal.timeout(SECONDS * 1000);
      }
      const ending = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
      const response = await fetch(url, {
        dispatcher,
        signal: ending,
        redirect: "manual",
        headers: {
          accept: "text/html,application/xhtml+xml,*/*;q=0.5",
          "user-agent": userAgent,
          ...conditionsFor(url, validators),
        },
      });
      const next = redirectOf(response, url);
      if (next === null) return { ...(await pageOf(response, url)), hasMoved: hasMoved && hop > 0 };
      hasMoved &&= response.status === 301 || response.status === 308;
      await response.body?.cancel();
      url = next;
    }
    throw new UnreadableError(`leads on more than ${MOST_REDIRECTS} times`);
  } catch (error) {
    throw asUnreadable(error, timeout.aborted);
  }
}

function webAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new UnreadableError("is no address of a page");
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new UnreadableError("is no address of a page: it must begin with http or https");
  if (url.username !== "" || url.password !== "")
    throw new UnreadableError("has a name or a password in it, which are not sent");
  url.hash = "";
  return url;
}

function redirectOf({ status, headers }: Response, url: URL): URL | null {
  const location = headers.get("location");
  return status >= 300 && status < 400 && location !== null ? webAddress(location, url) : null;
}

async function pageOf(response: Response, url: URL): Promise<Omit<FetchedPage, "hasMoved">> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new AnsweredError(response.status, url.href, response.headers.get("retry-after"));
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST)
      throw new UnreadableError(`is larger than ${LARGEST / MB} MB, the most that is fetched`);
    chunks.push(chunk);
  }
  return {
    url: url.href,
    bytes: Buffer.concat(chunks, size),
    name: nameOfPage(url, kindOf(response.headers.get("content-type"))),
    fetched: new Date().toISOString(),
    validators: validatorsOf(response.headers, url),
  };
}

function asUnreadable(error: unknown, isLate: boolean): UnreadableError {
  if (error instanceof UnreadableError) return error;
  if (isLate) return new SilentError(`took longer than ${SECONDS} s`);
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof UnreadableError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return new SilentError("has a name that nobody knows");
  return new SilentError(`could not be fetched: ${message}`);
}

/** Fetches as `fetchPage` does, from the open internet and from the hosts that are allowed besides. */
export function fetcherAllowing(
  allowed: ReadonlySet<string>,
): (address: string, options?: Omit<FetchOptions, "dispatcher">) => Promise<FetchedPage> {
  const dispatcher = publicDispatcher(SECONDS, allowed);
  return (address, options) => fetchPage(address, { ...options, dispatcher });
}

export { type ListedPage, listedPages, type PageList } from "./listed-pages.js";

export { feedsOfOpml } from "./opml.js";
export { withAddress } from "./own-address.js";
export type { Validators } from "./validators.js";
