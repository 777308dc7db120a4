import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  decodeModel,
  type Entries,
  LABELS,
  layOut,
  layOutSeven,
  PARTS_OF_SPEECH,
} from "@hearsay/core/extractor";
import { describe, expect, it } from "vitest";
import { encodeModel, type Parts } from "./write-model.js";
import { writeWeights } from "./write-weights.js";

/** Three features and their weights, which differ from table to table. */
function entries(labels: number, seed: number): Entries {
  return {
    labels,
    bits: 5,
    features: Int32Array.of(seed + 1, 0x40000000 + seed, -1 - seed),
    values: Int8Array.from({ length: 3 * labels }, (_, at) => ((at + 1) * (seed + 7)) % 50),
    scale: 0.25,
  };
}

const chain = (value: number) => ({
  steps: new Float64Array(LABELS * LABELS).fill(value),
  first: new Float64Array(LABELS).fill(value / 3),
});
const labels = [PARTS_OF_SPEECH.length, LABELS, 2, LABELS, LABELS];
const parts: Parts = {
  name: "størst “own”",
  tables: labels.map(entries),
  chains: [chain(0.1), chain(1e-9)],
};

describe("encodeModel", () => {
  it("writes what decodeModel reads: name, tables and chains", () => {
    const model = decodeModel(encodeModel(parts));
    const [tagger, first, accept, plain, second] = parts.tables as [
      Entries,
      Entries,
      Entries,
      Entries,
      Entries,
    ];
    expect(model).toEqual({
      name: parts.name,
      tagger: layOut(tagger),
      first: { weights: layOutSeven(first), chain: parts.chains[0] },
      accept: layOut(accept),
      plain: layOutSeven(plain),
      second: { weights: layOutSeven(second), chain: parts.chains[1] },
    });
  });
});

describe("writeWeights", () => {
  it("writes the bytes, and their SHA-256 beside them", () => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-weights-"));
    try {
      const file = writeWeights(join(folder, "own"), "mine", Buffer.from("abc"));
      expect(readFileSync(file, "utf8")).toBe("abc");
      // the first example of FIPS 180-2
      expect(readFileSync(`${file}.sha256`, "utf8")).toBe(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  mine.bin\n",
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
