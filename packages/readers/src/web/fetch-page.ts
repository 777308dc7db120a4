import { type Dispatcher, fetch, type Response } from "undici";
import { MB } from "../reader.js";
import { UnreadableError } from "../unreadable.js";
import { publicDispatcher } from "./public-dispatcher.js";

/** The largest page that is taken, unpacked, in bytes; the most redirects that are followed; the time for all, in seconds. */
const LARGEST = 32 * MB;
const MOST_REDIRECTS = 5;
const SECONDS = 20;

/** What came back for an address. */
export interface FetchedPage {
  /** Where it was found in the end. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** A name for the readers, whose ending tells the format as the server gave it: `example.org/story.html`. */
  readonly name: string;
  /** When, ISO 8601. */
  readonly fetched: string;
}

export interface FetchOptions {
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

  constructor(status: number) {
    super(`was answered with ${status}`);
    this.status = status;
  }
}

/**
 * Fetches what stands at an address: http or https, without a name and password in it; each redirect is held to the same. Nothing is run, no
 * cookie is kept.
 *
 * @throws {UnreadableError} with what the address did
 */
export async function fetchPage(
  address: string,
  { signal, dispatcher = publicDispatcher(SECONDS), userAgent = "hearsay", before }: FetchOptions = {},
): Promise<FetchedPage> {
  let timeout = AbortSignal.timeout(SECONDS * 1000);
  try {
    let url = webAddress(address);
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
        headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.5", "user-agent": userAgent },
      });
      const next = redirectOf(response, url);
      if (next === null) return await pageOf(response, url);
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

async function pageOf(response: Response, url: URL): Promise<FetchedPage> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new AnsweredError(response.status);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST)
      throw new UnreadableError(`is larger than ${LARGEST / MB} MB, the most that is fetched`);
    chunks.push(chunk);
  }
  const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  return {
    url: url.href,
    bytes: Buffer.concat(chunks, size),
    name: nameOf(url, type),
    fetched: new Date().toISOString(),
  };
}

/** The endings of the kinds that servers name; of others the path's own ending stands. */
const ENDINGS: Readonly<Record<string, string>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": "txt",
  "application/pdf": "pdf",
  "application/json": "json",
};

function nameOf({ hostname, pathname }: URL, type: string): string {
  const path = pathname.replace(/\/+$/, "");
  const name = `${hostname}${path === "" ? "/index" : path}`;
  const ending = ENDINGS[type];
  return ending === undefined || name.endsWith(`.${ending}`) ? name : `${name}.${ending}`;
}

function asUnreadable(error: unknown, isLate: boolean): UnreadableError {
  if (error instanceof UnreadableError) return error;
  if (isLate) return new UnreadableError(`took longer than ${SECONDS} s`);
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof UnreadableError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new UnreadableError("has a name that nobody knows");
  return new UnreadableError(`could not be fetched: ${message}`);
}

/** Fetches as `fetchPage` does, from the open internet and from the hosts that are allowed besides. */
export function fetcherAllowing(
  allowed: ReadonlySet<string>,
): (address: string, options?: Omit<FetchOptions, "dispatcher">) => Promise<FetchedPage> {
  const dispatcher = publicDispatcher(SECONDS, allowed);
  return (address, options) => fetchPage(address, { ...options, dispatcher });
}

export { type ListedPage, listedPages, type PageList } from "./listed-pages.js";
