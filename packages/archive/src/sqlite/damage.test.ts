import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArchiveError } from "../archive-error.js";
import { damageOf, requireOrder } from "./damage.js";

describe("rows in the order of their numbers", () => {
  it("are taken", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1 })), (numbers) => {
        requireOrder(
          0,
          numbers.sort((a, b) => a - b),
        );
      }),
    );
  });

  it("are required: a number that does not go on is damage, so that nobody reads on for ever", () => {
    for (const [after, numbers] of [
      [7, [7]],
      [7, [8, 9, 3]],
      [0, [1, 1]],
      [0, [Number.NaN]],
    ] as const) {
      let error: unknown = null;
      try {
        requireOrder(after, numbers);
      } catch (thrown) {
        error = thrown;
      }
      expect(damageOf("quay.archive", error)).toEqual(
        new ArchiveError("the archive quay.archive is damaged: its database is malformed"),
      );
    }
  });
});
