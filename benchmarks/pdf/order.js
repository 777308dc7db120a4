/** Words of a text: letters and digits, whatever stands between them. A soft hyphen or a ligature parts none. */
export function wordsOf(/** @type {string} */ text) {
  return (
    text
      .normalize("NFKC")
      .replaceAll("\u00ad", "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * How many words two texts have in common, in the same order: the length of their longest common subsequence.
 *
 * @param {readonly string[]} a
 * @param {readonly string[]} b
 */
export function inOrder(a, b) {
  let before = new Uint32Array(b.length + 1);
  let now = new Uint32Array(b.length + 1);
  for (const word of a) {
    for (let at = 0; at < b.length; at++) {
      now[at + 1] = word === b[at] ? before[at] + 1 : Math.max(before[at + 1], now[at]);
    }
    [before, now] = [now, before];
  }
  return before[b.length];
}
