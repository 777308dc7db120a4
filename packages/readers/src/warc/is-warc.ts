import { constants, gunzipSync } from "node:zlib";

/** So many bytes of a file tell what it is. */
const HEAD = 1024;

const BEGINNING = /^WARC\/\d\.\d+\r?\n/;

/** Whether a file that begins so is a web archive (WARC), packed with gzip or not. */
export function isWarc(head: Uint8Array): boolean {
  return BEGINNING.test(Buffer.from(unpacked(head.subarray(0, HEAD)).subarray(0, 16)).toString("latin1"));
}

function unpacked(head: Uint8Array): Uint8Array {
  if (!isGzip(head)) return head;
  try {
    // of so few bytes no more than a megabyte comes out
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}
