import { afterAll, describe, expect, it } from "vitest";
import { monsters } from "./monsters.js";
import { newTally, readMutations, readOne, type Tally, tableOf } from "./run.js";
import { wholeFiles } from "./whole-files.js";

/** Few mutations of each format and small monsters in the ordinary tests, all with `npm run mutations`. */
const IS_WHOLE = process.env.MODE === "mutations";
const COUNT = IS_WHOLE ? 2_000 : 40;
const MONSTER_SIZE = IS_WHOLE ? 1024 * 1024 : 64 * 1024;

/** What the process may come to, its own files of 50 MB and a parser at the limit included. */
const MOST_MEMORY = 3 * 1024 ** 3;

const files = await wholeFiles();
const tallies: Tally[] = [];

afterAll(() => {
  if (IS_WHOLE) process.stdout.write(`\n${tableOf(tallies)}\n`);
});

describe("files that are not what they should be", () => {
  it.each([...files.keys()])("%s: read, or refused with a reason", { timeout: 3_600_000 }, async (format) => {
    const tally = await readMutations(format, files.get(format) ?? [], COUNT);
    tallies.push(tally);
    expect(tally.files).toBe(COUNT);
    expect(tally.peak).toBeLessThan(MOST_MEMORY);
  });

  it("monsters: read, or refused with a reason", { timeout: 3_600_000 }, async () => {
    const tally = newTally("monsters");
    for (const monster of monsters(MONSTER_SIZE)) await readOne(monster, tally, monster.name);
    tallies.push(tally);
    expect(tally.peak).toBeLessThan(MOST_MEMORY);
  });

  it("whole files are all read", async () => {
    const tally = newTally("whole");
    const all = [...files.values()].flat();
    const unread: string[] = [];
    for (const whole of all) {
      const { read } = tally;
      await readOne(whole, tally, whole.name);
      if (tally.read === read) unread.push(whole.name);
    }
    expect([unread, [...tally.refused.keys()]]).toEqual([[], []]);
    expect(tally.files).toBe(all.length);
  });
});
