import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const folder = folderOf({
  "m/crane.txt":
    "Crane sold\n\n“The yellow crane was sold to a circus in October,” said Maren Oduya, the mayor of Tollhaven.\n",
  "m/goal.txt":
    "Four goals\n\n“We scored four times in the rain and lost the ball,” said Maren Oduya, the striker.\n",
  "m/ice.txt":
    "Ice comes\n\n“Nobody had asked the boatmen about the ice,” Oduya told the Tollhaven Courier.\n\nOfficials said that the ice was thin.\n",
  "m/wall.txt":
    "Wall built\n\n“The sea wall will cost 12 million crowns,” said Otto Lind, the clerk.\n\nThe board spent $40,000 on ropes near the sea wall.\n",
  "empty.txt": "",
});
beforeAll(async () => {
  await hearsay(["add", "m"], { cwd: folder.path });
});
afterAll(() => folder.remove());
const run = (...args: string[]) => hearsay(args, { cwd: folder.path });

describe("hearsay who", () => {
  it("lists namesakes with how to choose, and shows the one that is chosen", async () => {
    const { status, stdout } = await run("who", "maren", "oduya");
    expect(status).toBe(0);
    expect(stdout).toMatch(/mayor[\s\S]*striker|striker[\s\S]*mayor/);
    expect(stdout).toContain("--role");
    const mayor = await run("who", "Maren Oduya", "--role", "mayor");
    expect(mayor.stdout).toContain("yellow crane");
    expect(mayor.stdout).not.toContain("four times");
    expect(mayor.stdout).toContain("May be meant");
  });

  it("writes JSON and CSV", async () => {
    const who = JSON.parse((await run("who", "Oduya", "--format", "json")).stdout);
    expect(who.people).toHaveLength(2);
    expect(who.mayBe[0].quotations[0].places[0].via).toEqual([expect.stringContaining("Courier")]);
    const { stdout } = await run("who", "Oduya", "--format", "csv");
    expect(stdout.split("\r\n")).toHaveLength(5);
  });

  it("says that nobody of the name is quoted", async () => {
    expect(await run("who", "Otto Lind", "--since", "2031")).toMatchObject({ status: 0, stderr: "" });
  });

  it.each([
    [["who"]],
    [["who", "…"]],
    [["who", "Oduya", "--since", "March"]],
    [["who", "Oduya", "--outlet", "--"]],
    [["who", "Oduya", "--archive", "none.archive"]],
    [["quoted", "--by", "colour"]],
    [["figures"]],
    [["figures", "…"]],
    [["quoted", "--archive", "empty.txt", "--until", "2031-13"]],
  ])("says what is wrong with %j", async (args) => {
    const { status, stdout, stderr } = await run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.length).toBeGreaterThan(20);
  });
});

describe("hearsay quoted", () => {
  it("counts people and unnamed sources", async () => {
    const { stdout } = await run("quoted");
    expect(stdout).toMatch(/people: 4 quotations/);
    expect(stdout).toMatch(/unnamed sources: 1 quotation/);
    const { total, groups } = JSON.parse((await run("quoted", "--format", "json", "--by", "year")).stdout);
    expect(total.kinds.person.quotations).toBe(4);
    expect(groups).toHaveLength(1);
  });

  it("writes a row for each source, or for each group", async () => {
    expect((await run("quoted", "--format", "csv")).stdout).toContain("Maren Oduya,person,full");
    expect((await run("quoted", "--format", "csv", "--by", "outlet")).stdout).toMatch(
      /^\ufeffoutlet,quotations/,
    );
    expect((await run("quoted", "--since", "2031")).stdout).toContain("no quotations");
  });
});

describe("hearsay figures", () => {
  it("shows the numbers of a thing, and those of which it could not be told", async () => {
    const { status, stdout } = await run("figures", "sea", "wall");
    expect(status).toBe(0);
    expect(stdout).toMatch(/12 million crowns · Otto Lind[\s\S]*could not be told[\s\S]*\$40,000/);
    const { figures, couldNotTell } = JSON.parse((await run("figures", "wall", "--format", "json")).stdout);
    expect([figures.length, couldNotTell.length]).toEqual([1, 1]);
    expect((await run("figures", "lighthouse")).stdout).toContain("No number");
  });
});
