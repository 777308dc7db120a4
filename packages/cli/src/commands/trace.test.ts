import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const STORY = `Crane sold\n\n“The yellow crane was sold to a circus in October,” said Maren Oduya, who chairs the board.\n`;
const OTHER = `Circus buys crane\n\nMaren Oduya said that the yellow crane was lent to a circus in October.\n`;
const DRAFT = `“The yellow crane was sold to a circus in October,” said Maren Oduya.\n\n“The yellow crane was eaten by a circus in October,” said Otto Brandis.\n\n“Nobody had ever promised the apprentices a ladder,” said Maren Oduya.\n`;
const folder = folderOf({
  "m/story.txt": STORY,
  "m/other.txt": OTHER,
  "draft.txt": DRAFT,
  "other.json": JSON.stringify({ archive: "named.archive" }),
});
beforeAll(async () => {
  await hearsay(["add", "m"], { cwd: folder.path });
});
afterAll(() => folder.remove());

const run = (...args: string[]) => hearsay(args, { cwd: folder.path });
const filesOf = (stdout: string) =>
  JSON.parse(stdout)
    .occurrences.map(({ file }: { file: string }) => file)
    .sort();
const WORDS = "the yellow crane was sold to a circus";

describe("hearsay trace", () => {
  it("asks the archive of the folder, or the one that the configuration names", async () => {
    const { status, stdout } = await run("trace", WORDS, "--format", "json");
    expect(status).toBe(0);
    expect(filesOf(stdout)).toEqual(["m/other.txt", "m/story.txt"]);
    await run("add", "m/story.txt", "--config", "other.json");
    expect(filesOf((await run("trace", WORDS, "--config", "other.json", "--format", "json")).stdout)).toEqual(
      ["m/story.txt"],
    );
  });

  it("traces the quotation that stands at an offset of a file", async () => {
    const { stdout } = await run("trace", "--file", "draft.txt", "--at", "5", "--format", "json");
    expect(JSON.parse(stdout).query).toContain("yellow crane was sold");
    const outside = await run("trace", "--file", "draft.txt", "--at", "60");
    expect(outside).toMatchObject({ status: 2, stdout: "" });
  });

  it("writes text, a graph and a picture", async () => {
    const text = await run("trace", WORDS);
    expect(text.stdout).toContain("Maren Oduya");
    expect(text.stdout).toContain("lent");
    expect((await run("trace", WORDS, "--format", "dot")).stdout).toMatch(/^digraph trace \{[\s\S]*\}\n$/);
    expect((await run("trace", WORDS, "--format", "svg")).stdout).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });

  it.each([
    [["trace", "three words only"]],
    [["trace"]],
    [["trace", WORDS, "--archive", "none.archive"]],
    [["trace", WORDS, "--archive", "draft.txt"]],
    [["trace", WORDS, "--archive", "postgres://gull:pa@ss@example.org/x"]],
    [["trace", WORDS, "--at", "5"]],
    [["check", "draft.txt", "--against", "archive:none.archive"]],
    [["check", "draft.txt", "--against", "archive:", "m"]],
  ])("says what is wrong with %j", async (args) => {
    const { status, stdout, stderr } = await run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.length).toBeGreaterThan(20);
  });
});

describe("hearsay check --against archive:", () => {
  it("gives what the folder gives", async () => {
    const args = ["check", "draft.txt", "--format", "json", "--against"];
    const folderGives = await run(...args, "m");
    const archiveGives = await run(...args, "archive:hearsay.archive");
    expect(
      JSON.parse(folderGives.stdout)[0].quotations.map(({ verdict }: { verdict: string }) => verdict),
    ).toEqual(["verbatim", expect.any(String), "not-found"]);
    expect(archiveGives).toEqual(folderGives);
    expect(await run(...args, "archive:")).toEqual(folderGives);
  });

  it("names the sources in the record", async () => {
    const { stdout } = await run("check", "draft.txt", "--against", "archive:", "--format", "html");
    expect(stdout).toContain("m/story.txt");
  });
});
