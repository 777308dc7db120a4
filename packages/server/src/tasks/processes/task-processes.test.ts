import "../../../../../tests/built.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Refused } from "../../problem.js";
import { TaskProcesses } from "./task-processes.js";

/** Work of all kinds, of which the worst ends its process. */
const WORK = `
  export function begin(data) {
    let count = 0;
    return async ({ name, given }, report) => {
      count++;
      if (name === "echo") return { given, data, count, pid: process.pid };
      if (name === "say") { report({ done: 1, of: 2 }); return null; }
      if (name === "throw") throw new Error("a mistake: " + given);
      if (name === "abort") process.abort();
      if (name === "leave") process.exit(3);
      if (name === "fill") for (const all = []; ; ) all.push(new Array(1e6).fill({}).map(() => ({})));
      if (name === "wait") await new Promise((resolve) => setTimeout(resolve, given));
      if (name === "forever") for (;;);
    };
  }`;

interface Echo {
  readonly given: unknown;
  readonly data: unknown;
  readonly count: number;
  readonly pid: number;
}

type Invented = {
  readonly echo: { readonly given: unknown; readonly answer: Echo };
} & {
  readonly [Name in "say" | "abort" | "leave" | "fill" | "forever"]: {
    readonly given: null;
    readonly answer: null;
  };
} & {
  readonly throw: { readonly given: string; readonly answer: null };
  readonly wait: { readonly given: number; readonly answer: null };
};

const pool = (options: { seconds?: number; waiting?: number; most?: number } = {}) =>
  new TaskProcesses<Invented>({
    module: `data:text/javascript,${encodeURIComponent(WORK)}`,
    data: { archive: "a" },
    seconds: 60,
    waiting: 8,
    most: 1,
    megabytes: 64,
    ...options,
  });

const problemOf = (working: Promise<unknown>) =>
  working.then(
    () => "done",
    (error: Refused) => error.problem ?? error.message,
  );

describe("processes that work", () => {
  let processes: ReturnType<typeof pool>;
  beforeAll(() => {
    processes = pool();
  });
  afterAll(() => processes.close());

  it("answer what threads would, and keep what they have from one task to the next", async () => {
    const given = { bytes: new Uint8Array([1, 2]), map: new Map([["a", undefined]]), text: "“ß”" };
    const first = await processes.run("echo", given);
    expect(first).toMatchObject({ given, data: { archive: "a" }, count: 1 });
    expect(first.pid).not.toBe(process.pid);
    expect(await processes.run("echo", null)).toMatchObject({ count: 2, pid: first.pid });
  });

  it("say how far they have got, and what went wrong", async () => {
    const said: unknown[] = [];
    await processes.run("say", null, { report: (progress) => said.push(progress) });
    expect(said).toEqual([{ done: 1, of: 2 }]);
    await expect(processes.run("throw", "here")).rejects.toThrow("a mistake: here");
    await expect(processes.run("echo", () => {})).rejects.toThrow("could not be cloned");
  });

  it.each([
    ["abort", { status: 500, detail: expect.stringContaining("has ended (SIGABRT)") }],
    ["leave", { status: 500, detail: expect.stringContaining("has ended (status 3)") }],
    ["fill", { status: 413, detail: expect.stringContaining("memory") }],
  ] as const)("may die of a task (%s), and the next one is done", async (name, problem) => {
    const waiting = Promise.all([problemOf(processes.run(name, null)), processes.run("echo", 1)]);
    expect(await waiting).toEqual([expect.objectContaining(problem), expect.objectContaining({ given: 1 })]);
  });

  it("are ended where nobody waits for the answer, and the next task is done", async () => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const [first, second] = [
      processes.run("forever", null, { signal }),
      processes.run("forever", null, { signal }),
    ];
    setTimeout(() => leaving.abort(), 50);
    expect(await Promise.all([problemOf(first), problemOf(second)])).toMatchObject([
      { status: 409 },
      { status: 409 },
    ]);
    expect(await problemOf(processes.run("echo", 1, { signal }))).toMatchObject({ status: 409 });
    expect(await processes.run("echo", 2)).toMatchObject({ given: 2, count: 1 });
  });
});

describe("the limits of processes", () => {
  it("end a task that takes too long, and one that would wait too long", async () => {
    const processes = pool({ seconds: 1 });
    const late = { status: 503, detail: expect.stringContaining("longer than 1 s") };
    const both = [problemOf(processes.run("forever", null)), problemOf(processes.run("forever", null))];
    expect(await Promise.all(both)).toMatchObject([late, late]);
    await processes.close();
  });

  it("refuse what would wait behind too many", async () => {
    const processes = pool({ waiting: 2 });
    const all = Array.from({ length: 4 }, () => problemOf(processes.run("wait", 50)));
    expect(await Promise.all(all)).toMatchObject(["done", "done", "done", { status: 503 }]);
    await processes.close();
  });

  it("let as many work side by side as are told", async () => {
    const processes = pool({ most: 2, waiting: 30 });
    const echoed = await Promise.all(Array.from({ length: 20 }, (_, at) => processes.run("echo", at)));
    expect(echoed.map(({ given }) => given)).toEqual(Array.from({ length: 20 }, (_, at) => at));
    expect(new Set(echoed.map(({ pid }) => pid)).size).toBe(2);
    await processes.close();
  });
});

it("processes may be closed while they work, and are gone then", async () => {
  const processes = pool();
  const { pid } = await processes.run("echo", null);
  const running = [problemOf(processes.run("forever", null)), problemOf(processes.run("forever", null))];
  await processes.close();
  expect(await Promise.all(running)).toMatchObject([{ status: 409 }, { status: 409 }]);
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  expect(await problemOf(processes.run("echo", null))).toMatchObject({ status: 409 });
});
