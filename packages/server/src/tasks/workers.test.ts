import "../../../../tests/built.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DRAFT, SOURCE } from "../../test/started.js";
import { Workers } from "./workers.js";

const check = { drafts: [{ name: "d.txt", text: DRAFT }], against: [{ name: "s.txt", text: SOURCE }] };

describe("workers", () => {
  let workers: Workers;
  beforeAll(() => {
    workers = new Workers({ seconds: 60, waiting: 256 });
  });
  afterAll(() => workers.close());

  it("go on after tasks that were ended at any moment, also when their results were coming in", async () => {
    await workers.run("check", check);
    const ended = Array.from({ length: 60 }, (_, at) => {
      const ending = new AbortController();
      setTimeout(() => ending.abort(), at / 2);
      return workers.run("check", check, { signal: ending.signal }).then(
        () => "done",
        (error) => error.problem?.status,
      );
    });
    for (const outcome of await Promise.all(ended)) expect(["done", 409]).toContain(outcome);
    expect((await workers.run("check", check)).checked).toHaveLength(1);
  });

  it("may be closed while they work", async () => {
    const closing = new Workers({ seconds: 60, waiting: 8 });
    const running = closing.run("check", check).catch(() => "ended");
    await closing.close();
    await running;
  });
});
