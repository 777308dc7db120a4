/** The same answer for the same feature of a position while one example is looked at. */
export function isDropped(at: number, salt: number, drop: number): boolean {
  if (drop === 0) return false;
  let hash = Math.imul(at ^ salt, 0x9e3779b1);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 16 < drop;
}
