import { afterAll, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const WORDS = "The lock gates were painted shut in 1974 and nobody has the money to open them.";
const DRAFT = `“${WORDS.replace(/\.$/, "")},” said Ines Tarr.\n`;

const folder = folderOf({
  "draft.txt": DRAFT,
  "material/note.txt": `Canal, third visit.\n\n${WORDS} There is a heron.\n`,
});
afterAll(() => folder.remove());

/** The verdict, and what is said on standard error, with a configuration. */
async function checkedWith(material: object) {
  const config = folderOf({ "c.json": JSON.stringify({ material }) });
  const args = ["check", "draft.txt", "--against", "material", "--format", "jsonl"];
  const { stdout, stderr, status } = await hearsay([...args, "--config", `${config.path}/c.json`], {
    cwd: folder.path,
  });
  config.remove();
  const [quotation] = stdout === "" ? [] : JSON.parse(stdout).quotations;
  return { verdict: quotation?.verdict, issues: quotation?.issues, stderr, status };
}

it("a file is the report, or somebody's own words, that the configuration says", async () => {
  const report = await checkedWith({ "note.txt": { kind: "report" } });
  expect(report.verdict).toBe("unquoted");
  const own = await checkedWith({ "material/note.txt": { kind: "own-words", speaker: "Ines Tarr" } });
  expect([own.verdict, own.issues]).toEqual(["verbatim", []]);
  const another = await checkedWith({ note: { kind: "transcript", speaker: "Odd Falk" } });
  expect(another.verdict).toBe("misattributed");
});

it("an entry for a file that is not there is told; one that says nothing sensible is refused", async () => {
  expect((await checkedWith({ "nota.txt": { kind: "report" } })).stderr).toContain("nota.txt");
  for (const wrong of [{ kind: "letter" }, { date: "12 March" }, { speeker: "Ines Tarr" }]) {
    expect(await checkedWith({ "note.txt": wrong })).toMatchObject({ status: 2 });
  }
});
