import { constants, createGunzip } from "node:zlib";
import { MB } from "../reader.js";
import { UnreadableError } from "../unreadable.js";

/** So many bytes are unpacked at once: what comes out of them, a thousand times as much at most, is in memory. */
const AT_ONCE = 16 * 1024;

/** What comes out in one go, in bytes; so much is lost before a damaged place. */
const OUT = 4 * 1024;

/** What unpacks to more than this, and to so many times its size, is no collection of pages. */
const MUCH = 256 * MB;
const MOST_TIMES = 200;

/**
 * Unpacks gzip, of one member or of many, as it comes. What could be unpacked is given before an error; what only ends too soon is no
 * error here.
 *
 * @throws {UnreadableError} where the bytes are damaged, or unpack to far more than they are
 */
export async function* gunzipped(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: OUT });
  const out: Uint8Array[] = [];
  let failed = false;
  let onEnd = () => {};
  let [before, after] = [0, 0];
  // gathered as it comes: a stream that fails drops what it still holds
  gunzip.on("data", (piece: Uint8Array) => {
    out.push(piece);
    after += piece.length;
  });
  gunzip.on("error", () => {
    failed = true;
    onEnd();
  });
  const done = (act: (called: () => void) => void) =>
    new Promise<void>((resolve) => {
      onEnd = resolve;
      act(resolve);
    });
  try {
    for await (const piece of packed) {
      for (let at = 0; at < piece.length && !failed; at += AT_ONCE) {
        const part = piece.subarray(at, at + AT_ONCE);
        before += part.length;
        await done((called) => gunzip.write(part, () => called()));
        yield* out.splice(0);
        if (after > MUCH && after > MOST_TIMES * before)
          throw new UnreadableError(`unpacks to more than ${MOST_TIMES} times its size`);
      }
      if (failed) break;
    }
    if (!failed) {
      gunzip.once("end", () => onEnd());
      await done(() => gunzip.end());
    }
    yield* out.splice(0);
    if (failed) throw new UnreadableError("is damaged: what follows cannot be unpacked");
  } finally {
    gunzip.destroy();
  }
}
