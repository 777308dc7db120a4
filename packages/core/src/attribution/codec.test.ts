import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeModel } from "./codec.js";

describe("decodeModel", () => {
  it("says that bytes are no model, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => decodeModel(bytes)).toThrow(RangeError);
      }),
    );
  });
});
