import type { Parsed } from "../parsed.js";
import { MB } from "../reader.js";
import { UnreadableError } from "../unreadable.js";
import { MOST_UNPACKED } from "./allowance.js";
import { shownName } from "./entry-name.js";
import { gunzipWithin } from "./inflate.js";
import { isTar, tarParts } from "./parse-tar.js";

/** The file that was compressed, or the files of the tar archive that was. */
export function parseGzip(name: string, bytes: Uint8Array): Parsed {
  const unpacked = gunzipWithin(bytes, MOST_UNPACKED);
  if ("reason" in unpacked) {
    const tooMuch = `unpacks to more than ${MOST_UNPACKED / MB} MB, the most that is unpacked of a file`;
    throw new UnreadableError(unpacked.reason.startsWith("unpacks") ? tooMuch : unpacked.reason);
  }
  if (isTar(unpacked.bytes)) return tarParts(unpacked.bytes);
  const part = { name: nameWithin(name), bytes: unpacked.bytes };
  return { articles: [], parts: [part], notes: [] };
}

/** `archive/story.txt.gz`: `story.txt`. */
function nameWithin(name: string): string {
  const last = shownName(name).split("/").at(-1) as string;
  return last.replace(/\.gz$/i, "").replace(/\.tgz$/i, ".tar") || "unnamed";
}
