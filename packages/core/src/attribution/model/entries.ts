import type { Entries } from "./weights.js";

/**
 * Features in ascending order (as unsigned numbers), each as its distance from the one before in groups of seven bits, the
 * lowest first; after it the bits of the labels that have a value, and those values.
 */
export function encodeEntries({ labels, features, values }: Entries): Uint8Array {
  const order = Array.from(features.keys()).sort(
    (a, b) => ((features[a] as number) >>> 0) - ((features[b] as number) >>> 0),
  );
  const bytes: number[] = [];
  let before = 0;
  for (const at of order) {
    const feature = (features[at] as number) >>> 0;
    for (let gap = feature - before; ; gap = Math.floor(gap / 128)) {
      bytes.push(gap < 128 ? gap : (gap % 128) + 128);
      if (gap < 128) break;
    }
    before = feature;
    const row = values.subarray(at * labels, (at + 1) * labels);
    for (let first = 0; first < labels; first += 8) {
      let bits = 0;
      for (let label = first; label < Math.min(labels, first + 8); label++)
        if (row[label] !== 0) bits |= 1 << (label - first);
      bytes.push(bits);
    }
    for (const value of row) if (value !== 0) bytes.push(value & 255);
  }
  return Uint8Array.from(bytes);
}

/** What `encodeEntries` wrote. Bytes that are cut short give zeros; never throws. */
export function decodeEntries(
  bytes: Uint8Array,
  { labels, bits, scale, count }: Omit<Entries, "features" | "values"> & { readonly count: number },
): Entries {
  const features = new Int32Array(count);
  const values = new Int8Array(count * labels);
  const masks = new Uint8Array(Math.ceil(labels / 8));
  let at = 0;
  let feature = 0;
  for (let entry = 0; entry < count; entry++) {
    let byte = bytes[at++] ?? 0;
    let worth = 1;
    while (byte >= 128) {
      feature += (byte - 128) * worth;
      worth *= 128;
      byte = bytes[at++] ?? 0;
    }
    feature += byte * worth;
    features[entry] = feature | 0;
    for (let mask = 0; mask < masks.length; mask++) masks[mask] = bytes[at++] ?? 0;
    const row = entry * labels;
    for (let label = 0; label < labels; label++) {
      if (((masks[label >> 3] as number) >> (label & 7)) & 1) values[row + label] = bytes[at++] ?? 0;
    }
  }
  return { labels, bits, features, values, scale };
}
