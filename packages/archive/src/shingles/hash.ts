/** Shifts the lower half into the upper one: 2^26. */
const HALF = 2 ** 26;

/**
 * A number of 52 bits for a text, the same on every machine: it stays a plain number in every database and in JSON. Two 32-bit
 * hashes in one pass (FNV-1a, and the multiplication of MurmurHash with its final mix), of which 26 bits each are kept.
 */
export function hashOf(text: string): number {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
    second ^= second >>> 13;
  }
  return (mix(first) >>> 6) * HALF + (mix(second) >>> 6);
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
