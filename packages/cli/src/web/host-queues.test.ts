import { setImmediate as later } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { Handover } from "./handover.js";
import { HostQueues } from "./host-queues.js";

describe("queues by host", () => {
  it("work on one task of a host at a time, and on eight hosts at most", async () => {
    const running: string[] = [];
    const done: string[] = [];
    let most = 0;
    const queues = new HostQueues<string>(async (task) => {
      const [host = ""] = task.split("/");
      expect(running).not.toContain(host);
      running.push(host);
      most = Math.max(most, running.length);
      await later();
      running.splice(running.indexOf(host), 1);
      done.push(task);
      if (task === "h0/0") queues.addFirst("h0", ["h0/first", "h0/second"]);
    });
    for (let host = 0; host < 20; host++)
      queues.addFirst(
        `h${host}`,
        [0, 1, 2].map((at) => `h${host}/${at}`),
      );
    await queues.done();
    expect(done).toHaveLength(62);
    expect(most).toBe(8);
    expect(done.filter((task) => task.startsWith("h0/"))).toEqual([
      "h0/0",
      "h0/first",
      "h0/second",
      "h0/1",
      "h0/2",
    ]);
  });

  it("end with what a task throws", async () => {
    const queues = new HostQueues<string>(async (task) => {
      throw new Error(task);
    });
    queues.addFirst("a", ["one", "two"]);
    await expect(queues.done()).rejects.toThrow("one");
    expect(queues.size).toBe(0);
  });
});

describe("a handover", () => {
  it("lets nobody give a second thing before the first is taken", async () => {
    const handover = new Handover<number>();
    const given: number[] = [];
    const giver = async (from: number) => {
      for (let at = from; at < from + 3; at++) {
        if (!(await handover.give(at))) return;
        given.push(at);
      }
    };
    const givers = Promise.all([giver(0), giver(10)]).then(() => handover.close());
    const taken: number[] = [];
    for await (const thing of handover.taken()) {
      taken.push(thing);
      expect(given.length).toBeLessThan(taken.length);
      await later();
    }
    await givers;
    expect(taken.sort((one, other) => one - other)).toEqual([0, 1, 2, 10, 11, 12]);
  });

  it("frees those who give when the taker stops", async () => {
    const handover = new Handover<number>();
    const given = [handover.give(1), handover.give(2)];
    for await (const _ of handover.taken()) break;
    expect(await Promise.all(given)).toEqual([false, false]);
    expect(await handover.give(3)).toBe(false);
  });
});
