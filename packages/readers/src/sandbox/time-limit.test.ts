import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { limitTime } from "./time-limit.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is said, and after how many seconds, of a job that computes for this share of the time. */
function endOf(share: number, { answersAfter = Number.POSITIVE_INFINITY } = {}): [number, string] | null {
  const begin = performance.now();
  const passed = () => (performance.now() - begin) / 1000;
  let end: [number, string] | null = null;
  const stop = limitTime(
    2,
    () => passed() * share,
    (reason) => {
      end = [Math.round(passed()), reason];
    },
  );
  if (answersAfter < 100) setTimeout(stop, answersAfter * 1000);
  vi.advanceTimersByTime(100_000);
  return end;
}

describe("the time limit of a job", () => {
  it("ends a job that computes all the time when its seconds are over", () => {
    expect(endOf(1)).toEqual([2, "took longer than 2 s"]);
  });

  it("waits for a job that had only a share of the processor", () => {
    expect(endOf(0.5)).toEqual([4, "took longer than 2 s"]);
    expect(endOf(0.5, { answersAfter: 3 })).toBeNull();
  });

  it("ends a job that only waits", () => {
    expect(endOf(0)).toEqual([10, "was not done after 10 s"]);
    expect(endOf(0.1)).toEqual([10, "was not done after 10 s"]);
  });
});
