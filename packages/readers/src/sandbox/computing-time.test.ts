import { once } from "node:events";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { computingTimeOf, threadNumber } from "./computing-time.js";

/** Computes for so many seconds of processor time. */
function compute(seconds: number): void {
  const computed = computingTimeOf(() => 0);
  while (computed() < seconds);
}

/** Waits until it is told to end. */
const WAITING = `
  const { readlinkSync } = require("node:fs");
  const { parentPort, workerData } = require("node:worker_threads");
  parentPort.postMessage(Number(readlinkSync("/proc/thread-self").split("/").at(-1)));
  Atomics.wait(workerData, 0, 0);
`;

describe("the time that a thread computes", () => {
  it("grows with what the process does, where the thread is not known", () => {
    const computed = computingTimeOf(() => 0);
    compute(0.1);
    expect(computed()).toBeGreaterThanOrEqual(0.1);
  });

  it.runIf(existsSync("/proc/thread-self/schedstat"))(
    "is its own, and not that of another thread",
    async () => {
      const mine = computingTimeOf(threadNumber);
      const worker = new Worker(WAITING, {
        eval: true,
        workerData: new Int32Array(new SharedArrayBuffer(4)),
      });
      const [thread] = await once(worker, "message");
      const others = computingTimeOf(() => thread);
      compute(0.3);
      expect(mine()).toBeGreaterThan(0.1);
      expect(others()).toBeLessThan(0.1);
      await worker.terminate();
    },
  );
});
