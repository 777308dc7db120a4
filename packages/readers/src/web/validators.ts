import type { Headers } from "undici";

/** By which a server can tell whether what stands at an address is still what it gave before. */
export interface Validators {
  /** The address that gave them: another one, where a redirect leads now, knows nothing of them. */
  readonly url: string;
  /** As the server wrote it, with its marks. */
  readonly etag: string | null;
  /** The date as the server wrote it. */
  readonly modified: string | null;
}

/** A server's word is kept and sent back; no honest one is longer. */
const LONGEST = 1000;

/** What is to be kept of an answer, to ask with the next time; null where the server gave nothing. */
export function validatorsOf(headers: Headers, { href }: URL): Validators | null {
  const etag = short(headers.get("etag"));
  const modified = short(headers.get("last-modified"));
  return etag === null && modified === null ? null : { url: href, etag, modified };
}

function short(value: string | null): string | null {
  return value === null || value === "" || value.length > LONGEST ? null : value;
}

/** The headers with which an address is asked for what changed since. */
export function conditionsFor({ href }: URL, validators: Validators | null): Record<string, string> {
  if (validators === null || validators.url !== href) return {};
  const { etag, modified } = validators;
  return {
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(modified === null ? {} : { "if-modified-since": modified }),
  };
}
