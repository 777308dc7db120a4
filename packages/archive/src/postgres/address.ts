import { ArchiveError } from "../archive-error.js";

/**
 * An address as it may be shown: without its password, wherever it stands.
 *
 * @throws {ArchiveError} where it is none, for example for a password with signs that must be escaped
 */
export function shownAddress(address: string): string {
  // an escaped password ends at the first of these signs: what has another before its host is cut in the wrong place
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.pathname.includes("@") || url.hash !== "")
    throw new ArchiveError(
      `the archive ${address.replace(/\/\/[\s\S]*/, "//…")} is no address of a database: in a name or a password, signs such as @ : / # must be written as %40 %3A %2F %23`,
    );
  url.password = "";
  for (const key of [...url.searchParams.keys()]) if (/pass/i.test(key)) url.searchParams.delete(key);
  return url.href;
}
