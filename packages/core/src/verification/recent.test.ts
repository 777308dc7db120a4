import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Recent } from "./recent.js";

describe("what was made lately", () => {
  const asking = (recent: Recent<string>, made: number[]) => (key: number) =>
    recent.of(key, () => {
      made.push(key);
      return { value: `value of ${key}`, size: 10 };
    });

  it("is made once while there is room", () => {
    const made: number[] = [];
    const ask = asking(new Recent(30), made);
    expect([1, 2, 3, 1, 2, 3].map(ask)).toEqual([1, 2, 3, 1, 2, 3].map((key) => `value of ${key}`));
    expect(made).toEqual([1, 2, 3]);
  });

  it("goes where others were asked for since", () => {
    const made: number[] = [];
    const ask = asking(new Recent(20), made);
    for (const key of [1, 2, 1, 3, 1, 2]) ask(key);
    expect(made).toEqual([1, 2, 3, 2]);
  });

  it("is always right, also where one is larger than all the room", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5)), fc.nat(60), (keys, limit) => {
        const ask = asking(new Recent(limit), []);
        for (const key of keys) expect(ask(key)).toBe(`value of ${key}`);
      }),
    );
  });
});
