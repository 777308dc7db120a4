import { ArchiveError } from "../archive-error.js";
import { isTransient } from "./patience.js";

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^28/, "refuses the user or the password"],
  [/^3D000/, "does not exist: the server has no such database"],
  [/^42501/, "may not be used by this user: permission is denied"],
  [/^(42P01|42703|3F000)/, "is damaged: a table or a column is missing"],
  [/^25006/, "may not be written: the server is read-only"],
  [/^53100/, "does not fit: the server's disk is full"],
  [/^55P03/, "is being written by another process, which was waited for in vain"],
  [/^XX00[12]/, "is damaged: the server reports corrupted data"],
];

/**
 * Says of an error of PostgreSQL which archive it is about and what is wrong with it.
 *
 * @param name the address without its password
 */
export function damageOf(name: string, error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const { code = "", message = "" } = error as { code?: string; message?: string };
  const known = REASONS.find(([pattern]) => pattern.test(code));
  // an error of several addresses of one host has no message
  const said = message || code || String(error);
  const reason =
    known?.[1] ??
    (isTransient(error) || isNowhere(code) ? `could not be reached: ${said}` : `could not be used: ${said}`);
  return new ArchiveError(`the archive ${name} ${reason}`, { cause: error });
}

function isNowhere(code: string): boolean {
  return code === "ENOTFOUND" || code === "EHOSTUNREACH";
}
