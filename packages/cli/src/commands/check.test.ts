import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { zipOf } from "../../../readers/test/fixtures/archives.js";
import { folderOf, hearsay } from "../../test/run.js";

const SPEECH = `MAREN ODUYA: We will not close the long quay before the summer. The decking is rotten from end to end.

TOMAS LIND: Nobody has lost a mooring here in nine years, and I mean to keep it so.

MAREN ODUYA: Then we vote on the repairs tonight, and the insurers will hear of it tomorrow.

TOMAS LIND: I have no objection to that, as long as the skippers are told first.
`;

const folder = folderOf({
  "sound.txt": `“The decking is rotten from end to end,” said Maren Oduya, who chairs the harbour board.\n`,
  "wrong.txt": `The board met on Monday evening in the old customs house.

“We will close the long quay before the summer,” said Maren Oduya, who chairs the harbour board.
`,
  "bare.txt": "The board met on Monday evening in the old customs house, and went home.\n",
  "material/meeting.txt": SPEECH,
  "broken/scan.pdf": "%PDF-1.4 this is not the rest of a PDF",
  "pictures/quay.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
  "material.zip": zipOf({
    "minutes/meeting.txt": SPEECH,
    "minutes/quay.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
  }),
  "latin.txt": Buffer.from(
    '"The decking is rotten from end to end," said Maren Oduya of the café board.\n',
    "latin1",
  ),
});
const { path: cwd } = folder;
afterAll(() => folder.remove());

const run = (...args: string[]) => hearsay(["check", ...args], { cwd });
const objects = (text: string) =>
  text
    .trim()
    .split("\n")
    .map(
      (line) => JSON.parse(line) as { file: string; quotations: { verdict: string; issues: unknown[] }[] },
    );

describe("the exit status", () => {
  it("is 0 where every quotation stands in the sources", async () => {
    const { status, stdout, stderr } = await run("sound.txt", "--against", "material");
    expect(stdout).toContain("✓ verbatim · line 1 · Maren Oduya");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("is 1 where one does not, with the difference", async () => {
    const { status, stdout } = await run("wrong.txt", "--against", "material");
    expect(stdout).toContain("≠ altered · line 3 · Maren Oduya");
    expect(stdout).toContain("We will [-not-] close");
    expect(status).toBe(1);
  });

  it("rests on --fail-on", async () => {
    const args = ["wrong.txt", "--against", "material", "--fail-on"];
    expect((await run(...args, "none")).status).toBe(0);
    expect((await run(...args, "not-found,misattributed")).status).toBe(0);
    expect((await run(...args, "altered")).status).toBe(1);
  });

  it("is 2 where a file that was named cannot be read, after all else is printed", async () => {
    const { status, stdout, stderr } = await run("sound.txt", "gone.txt", "--against", "material");
    expect(stdout).toContain("✓ verbatim");
    expect(stderr).toContain("gone.txt does not exist");
    expect(status).toBe(2);
  });

  it.each([
    [["--fail-on", "dreadful"], /"dreadful" is none of them/],
    [["--speaker", "SPEAKER 1"], /LABEL=NAME/],
    [["--format", "pdf"], /Allowed choices are text, json, jsonl, html/],
    [["--out", "sound.txt"], /would overwrite/],
  ])("is 2 where the command is called wrongly: %j", async (args, message) => {
    const { status, stdout, stderr } = await run("sound.txt", ...args);
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it("is 2 without drafts, and tells where they belong", async () => {
    const { status, stderr } = await run("--against", "material", "sound.txt");
    expect(status).toBe(2);
    expect(stderr).toContain("Name the drafts before --against");
  });
});

describe("archives", () => {
  it("count as what is in them", async () => {
    const { status, stdout, stderr } = await run("sound.txt", "--against", "material.zip", "--verbose");
    expect(stdout).toContain("✓ verbatim · line 1 · Maren Oduya");
    expect(stdout).toContain("material.zip/minutes/meeting.txt");
    expect(stderr).toContain("material.zip/minutes/quay.png is of a kind that is not read");
    expect(status).toBe(0);
  });
});

describe("other sources", () => {
  const draft = `“We will not close the long quay,” said Maren Oduya, who chairs the board.

“The decking is rotten from end to end,” said Tomas Lind, the harbour master.
`;
  const head = `From: Maren Oduya <maren@talvik.example>
To: Tomas Lind <tomas@talvik.example>
Subject: The quay
`;
  const verdicts = async (files: Record<string, string>, ...args: string[]) => {
    const given = folderOf({ "draft.txt": draft, ...files });
    const command = ["check", "draft.txt", "--format", "jsonl", "--against", "source", ...args];
    const { stdout, stderr } = await hearsay(command, { cwd: given.path });
    given.remove();
    return {
      stderr,
      found: objects(stdout).flatMap((each) => each.quotations.map(({ verdict }) => verdict)),
    };
  };

  it("an e-mail gives the verdicts of the same e-mail as text, with what it replies to told apart", async () => {
    const pasted = `${head}
We will not close the long quay.

On 11 Mar 2031, at 16:20, Tomas Lind <tomas@talvik.example> wrote:

> The decking is rotten from end to end.
`;
    const page = `<div>We will not close the long quay.</div><div class="gmail_quote">On 11 Mar 2031, at 16:20, Tomas Lind
&lt;tomas@talvik.example&gt; wrote:<br><blockquote class="gmail_quote">The decking is rotten from end to end.</blockquote></div>`;
    const mail = `${head}Content-Type: text/html; charset=utf-8\n\n${page}\n`;
    const text = await verdicts({ "source/mail.txt": pasted });
    expect(text).toEqual({ stderr: "", found: ["verbatim", "verbatim"] });
    expect(await verdicts({ "source/mail.eml": mail })).toEqual(text);
    const box = `From a Wed Mar 12 10:05:00 2031\n${mail}\nFrom b Wed Mar 12 10:06:00 2031\n${head}\nNo.\n`;
    expect(await verdicts({ "source/mail.mbox": box })).toEqual(text);
    const swapped = mail.replaceAll("Tomas Lind", "Ines Falk");
    expect((await verdicts({ "source/mail.eml": swapped })).found).toEqual(["verbatim", "misattributed"]);
  });

  it("data is read where --fields or the configuration says that its text stands", async () => {
    const words =
      "“We will not close the long quay,” said Maren Oduya. “The decking is rotten from end to end,” said Tomas Lind.";
    const data = { "source/news.json": JSON.stringify([{ story: { raw: words } }]) };
    const unknown = await verdicts(data);
    expect(unknown.found).toEqual(["cannot-check", "cannot-check"]);
    expect(unknown.stderr).toContain("--fields text=FIELD");
    const told = { stderr: "", found: ["verbatim", "verbatim"] };
    expect(await verdicts(data, "--fields", "text=story.raw")).toEqual(told);
    const config = { "hearsay.config.json": '{"fields": {"text": "story.raw"}}' };
    expect(await verdicts({ ...data, ...config })).toEqual(told);
  });
});

describe("bad input", () => {
  it("gives every quotation as cannot-check, with the reason, where no source can be read", async () => {
    const { status, stdout, stderr } = await run("sound.txt", "--against", "broken", "--format", "jsonl");
    const [draft] = objects(stdout);
    expect(draft?.quotations).toMatchObject([{ verdict: "cannot-check" }]);
    expect(JSON.stringify(draft)).toContain("scan.pdf");
    expect(stderr).toContain("broken/scan.pdf");
    expect(stderr).toContain("no source could be read");
    expect(status).toBe(1);
  });

  it("says of a folder that it holds nothing to read", async () => {
    const { status, stderr } = await run("pictures", "--against", "material");
    expect(stderr).toContain("pictures holds no file of a kind that is read");
    expect(status).toBe(2);
  });

  it("says of a draft that it has no quotations", async () => {
    const text = await run("bare.txt", "--against", "material");
    expect(text).toMatchObject({ status: 0, stderr: "" });
    expect(text.stdout).toContain("No quotations found");
    const json = await run("bare.txt", "--against", "material", "--format", "jsonl");
    expect(json).toMatchObject({ status: 0, stderr: "hearsay: bare.txt holds no quotations\n" });
    expect(objects(json.stdout)[0]?.quotations).toEqual([]);
  });

  it("reads a text that is not UTF-8, and says so", async () => {
    const { stdout, stderr } = await run("latin.txt", "--against", "material");
    expect(stdout).toContain("✓ verbatim");
    expect(stderr).toContain("latin.txt is not UTF-8");
  });
});

describe("the formats", () => {
  it("json is the array of the objects of jsonl", async () => {
    const args = ["sound.txt", "wrong.txt", "--against", "material", "--format"];
    const [json, jsonl] = await Promise.all([run(...args, "json"), run(...args, "jsonl")]);
    expect(JSON.parse(json.stdout)).toEqual(objects(jsonl.stdout));
    expect(objects(jsonl.stdout).map(({ file }) => file)).toEqual(["sound.txt", "wrong.txt"]);
  });

  it("json is an array where no draft can be read, too", async () => {
    expect(await run("gone.txt", "--format", "json")).toMatchObject({ status: 2, stdout: "[]\n" });
  });

  it("html is one page with the SHA-256 of what was read, written to --out", async () => {
    const { status, stdout } = await run(
      "wrong.txt",
      "--against",
      "material",
      "--format",
      "html",
      "--out",
      "record.html",
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    const page = readFileSync(join(cwd, "record.html"), "utf8");
    expect(page.match(/<code title="SHA-256">[0-9a-f]{64}<\/code>/g)).toHaveLength(2);
  });

  it("text has colour only where it is asked for", async () => {
    const args = ["check", "wrong.txt", "--against", "material"];
    const coloured = await hearsay(args, { cwd, env: { FORCE_COLOR: "1" } });
    const plain = await hearsay(args, { cwd });
    expect(plain.stdout).not.toContain("\u001b");
    expect(coloured.stdout).toContain("\u001b[31m");
    expect((await hearsay([...args, "--no-color"], { cwd, env: { FORCE_COLOR: "1" } })).stdout).toBe(
      plain.stdout,
    );
    expect((await hearsay(args, { cwd, env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).stdout).toBe(
      plain.stdout,
    );
  });

  it("--quiet shows only what counts, and nothing of a sound draft", async () => {
    expect(await run("sound.txt", "--against", "material", "--quiet")).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    const { stdout } = await run("sound.txt", "wrong.txt", "--against", "material", "--quiet");
    expect(stdout).toContain("wrong.txt\n");
    expect(stdout).not.toContain("sound.txt");
  });

  it("a report that cannot be written is said", async () => {
    const { status, stderr } = await run("sound.txt", "--out", "no/such/folder/report.txt");
    expect(stderr).toContain("the report could not be written");
    expect(status).toBe(2);
    expect(existsSync(join(cwd, "no"))).toBe(false);
  });
});

describe("other ways in", () => {
  it("reads the draft from standard input", async () => {
    const input = readFileSync(join(cwd, "sound.txt"), "utf8");
    const { status, stdout } = await hearsay(["check", "-", "--against", "material"], { cwd, input });
    expect(stdout).toMatch(/^standard input\n\n✓ verbatim/);
    expect(status).toBe(0);
  });

  it("takes standard input once", async () => {
    const { status, stderr } = await run("-", "--against", "-");
    expect(stderr).toContain("standard input (-) can be read only once");
    expect(status).toBe(2);
  });

  it("names a turn of a transcript", async () => {
    const named = folderOf({
      "draft.txt": "“The decking is rotten from end to end,” said Maren Oduya, the chair.\n",
      "talk.txt": SPEECH.replace("MAREN ODUYA", "SPEAKER 1").replace("TOMAS LIND", "SPEAKER 2"),
    });
    const args = ["check", "draft.txt", "--against", "talk.txt", "--speaker"];
    const right = await hearsay([...args, "SPEAKER 1=Maren Oduya", "--speaker", "SPEAKER 2=Tomas Lind"], {
      cwd: named.path,
    });
    const wrong = await hearsay([...args, "SPEAKER 1=Ines Falk"], { cwd: named.path });
    named.remove();
    expect(right.stdout).toContain("✓ verbatim");
    expect(wrong.stdout).toContain("↔ misattributed");
  });

  it("without --against, checks the headline against the body", async () => {
    const alone = folderOf({
      "story.txt": `“We will close the long quay”

By Ines Falk

The board met on Monday. “We will not close the long quay before the summer,” said Maren Oduya.
`,
    });
    const { status, stdout } = await hearsay(["check", "story.txt"], { cwd: alone.path });
    alone.remove();
    expect(stdout).toContain("≠ altered · line 1");
    expect(stdout).toContain("· not checked · line 5");
    expect(status).toBe(1);
  });
});
