import { unzipSync, zipSync } from "fflate";
import type { Random } from "./random.js";

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** “Words” in Shift-JIS. */
const SHIFT_JIS = Uint8Array.of(
  0x8c,
  0xbe,
  0x97,
  0x74,
  0x82,
  0xcd,
  0x81,
  0x75,
  0x8a,
  0x43,
  0x81,
  0x76,
  0x82,
  0xc5,
);

const truncated: Mutation = (bytes, random) => bytes.slice(0, random.below(bytes.length + 1));

const bitsFlipped: Mutation = (bytes, random) => {
  const flipped = Uint8Array.from(bytes);
  for (let count = random.below(20) + 1; count > 0; count--) {
    const at = random.below(flipped.length);
    flipped[at] = (flipped[at] as number) ^ (1 << random.below(8));
  }
  return flipped;
};

const partRemoved: Mutation = (bytes, random) => {
  const [from, to] = part(bytes, random);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const partRepeated: Mutation = (bytes, random) => {
  const [from, to] = part(bytes, random);
  const copies = Array.from({ length: random.below(20) + 1 }, () => bytes.subarray(from, to));
  return joined(bytes.subarray(0, to), ...copies, bytes.subarray(to));
};

const noisePutIn: Mutation = (bytes, random) => {
  const noise = Uint8Array.from({ length: random.below(64) + 1 }, () => random.below(256));
  const at = random.below(bytes.length + 1);
  return joined(bytes.subarray(0, at), noise, bytes.subarray(at));
};

const zerosPutIn: Mutation = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  return joined(bytes.subarray(0, at), new Uint8Array(random.below(64) + 1), bytes.subarray(at));
};

const marksScattered: Mutation = (bytes, random) => {
  const marks = ['"', "'", "“", "”", "<", ">", "&", "[", "]", "(", "\n\n", "…", "*", "`", "\u2028", "😀"];
  let scattered = bytes;
  for (let count = random.below(8) + 1; count > 0; count--) {
    const at = random.below(scattered.length + 1);
    const mark = new TextEncoder().encode(random.of(marks).repeat(random.below(5) + 1));
    scattered = joined(scattered.subarray(0, at), mark, scattered.subarray(at));
  }
  return scattered;
};

const linesShuffled: Mutation = (bytes, random) => {
  const lines = Buffer.from(bytes).toString("latin1").split("\n");
  for (let at = lines.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [lines[at], lines[other]] = [lines[other] as string, lines[at] as string];
  }
  return Buffer.from(lines.join("\n"), "latin1");
};

const otherEncoding: Mutation = (bytes, random) => {
  const text = Buffer.from(bytes).toString("utf8");
  const utf16 = Buffer.from(random.next() < 0.5 ? `\ufeff${text}` : text, "utf16le");
  const at = random.below(bytes.length + 1);
  return random.of([
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(text, "latin1"),
    joined(bytes.subarray(0, at), SHIFT_JIS, bytes.subarray(at)),
    joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytes),
  ]);
};

const repeatedWhole: Mutation = (bytes, random) =>
  joined(...Array.from({ length: random.below(30) + 2 }, () => bytes));

const emptied: Mutation = () => new Uint8Array();

const MUTATIONS: readonly Mutation[] = [
  truncated,
  bitsFlipped,
  bitsFlipped,
  partRemoved,
  partRepeated,
  noisePutIn,
  zerosPutIn,
  marksScattered,
  linesShuffled,
  otherEncoding,
  repeatedWhole,
];

/** A mutation of a file: one to three changes, now and then none of it left; in an archive, often of a part inside. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.next() < 0.005) return emptied(bytes, random);
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isArchive && random.next() < 0.6) return withMutatedPart(bytes, random);
  let result = bytes;
  for (let count = random.below(3) + 1; count > 0 && result.length > 0; count--) {
    result = random.of(MUTATIONS)(result, random);
  }
  return result;
}

/** Where the text of a document stands. */
const TEXT_PART = /^word\/document\.xml$|^content\.xml$|\.xhtml$/;

function withMutatedPart(archive: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(archive);
  const names = Object.keys(parts);
  const text = names.filter((each) => TEXT_PART.test(each));
  const name = random.of(random.next() < 0.7 && text.length > 0 ? text : names);
  const part = parts[name] as Uint8Array;
  return zipSync({ ...parts, [name]: random.of(MUTATIONS)(part, random) }, { level: 1 });
}

function part(bytes: Uint8Array, random: Random): [number, number] {
  const from = random.below(bytes.length);
  return [from, from + random.below(Math.min(2_000, bytes.length - from) + 1)];
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(pieces);
}
