import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultModel, loadModel, SHIPPED_MODELS, shippedModel } from "./default-model.js";

const WEIGHTS = join(import.meta.dirname, "../../weights");

describe("the weights that are shipped", () => {
  it.each(SHIPPED_MODELS)("%s have the checksum that stands beside them", (name) => {
    const sum = createHash("sha256")
      .update(readFileSync(join(WEIGHTS, `${name}.bin`)))
      .digest("hex");
    expect(readFileSync(join(WEIGHTS, `${name}.bin.sha256`), "utf8")).toBe(`${sum}  ${name}.bin\n`);
  });

  it.each(SHIPPED_MODELS)("%s are read once, under their name", (name) => {
    expect(shippedModel(name).name).toBe(name);
    expect(shippedModel(name)).toBe(shippedModel(name));
  });

  it("are polnear where nothing is said", () => {
    expect(defaultModel()).toBe(shippedModel("polnear"));
  });
});

describe("loadModel", () => {
  it("takes the bytes themselves, and copies where they begin at an odd place, with the same numbers", () => {
    const bytes = new Uint8Array(readFileSync(join(WEIGHTS, "open.bin")));
    const odd = new Uint8Array(bytes.length + 1);
    odd.set(bytes, 1);
    const model = loadModel(bytes.buffer);
    expect(model.first.weights.rows.buffer).toBe(bytes.buffer);
    const copied = loadModel(odd.subarray(1));
    expect(Buffer.compare(bytesOf(copied.second.weights.rows), bytesOf(model.second.weights.rows))).toBe(0);
    expect(Buffer.compare(bytesOf(copied.tagger.index), bytesOf(model.tagger.index))).toBe(0);
    expect(Buffer.compare(bytesOf(copied.accept.pairs), bytesOf(model.accept.pairs))).toBe(0);
  });

  it("says that a model is cut short", () => {
    const bytes = readFileSync(join(WEIGHTS, "open.bin"));
    expect(() => loadModel(bytes.subarray(0, bytes.length - 1))).toThrow("The model is cut short.");
  });
});

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Int16Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
