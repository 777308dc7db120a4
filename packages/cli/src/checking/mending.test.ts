import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { zipOf } from "../../../readers/test/fixtures/archives.js";
import { folderOf, hearsay } from "../../test/run.js";

const MEETING = `MAREN ODUYA: The wall — which nobody wanted — costs 12 million crowns, and we won’t pay. I met Géza Kovács on Monday.
`;
const DRAFT = `# The wall -- a history

“The *wall* -- which nobody wanted -- costs 12 million crowns, and we won't pay,” said Maren Oduya -- twice.

“I met Geza Kovacs on Monday,” said Maren Oduya.

“The wall -- which everybody wanted -- costs 14 million crowns,” said Maren Oduya.
`;
const FIXED = DRAFT.replace(
  "-- which nobody wanted -- costs 12 million crowns, and we won't pay",
  "— which nobody wanted — costs 12 million crowns, and we won’t pay",
).replace("Geza Kovacs", "Géza Kovács");

let folder: ReturnType<typeof folderOf>;
beforeEach(() => {
  folder = folderOf({ "draft.md": DRAFT, "material/meeting.txt": MEETING });
});
afterEach(() => folder.remove());

const run = (...args: string[]) => hearsay(["check", ...args, "--against", "material"], { cwd: folder.path });
const at = (file: string) => join(folder.path, file);
const read = (file: string) => readFileSync(at(file), "utf8");

describe("--fix", () => {
  it("changes typography and names whose spelling alone differs, within quotations whose words are the source’s", async () => {
    const { stderr, status } = await run("draft.md", "--fix");
    expect(read("draft.md")).toBe(FIXED);
    expect(stderr).toContain("draft.md: 5 places changed");
    expect(status).toBe(1);
    expect(readdirSync(folder.path).sort()).toEqual(["draft.md", "material"]);
  });

  it("finds nothing more to change, and leaves the file alone then", async () => {
    await run("draft.md", "--fix");
    const { mtimeMs, ino } = statSync(at("draft.md"));
    const { stderr } = await run("draft.md", "--fix");
    expect(stderr).not.toContain("changed");
    expect(statSync(at("draft.md"))).toMatchObject({ mtimeMs, ino });
  });

  it("reports the draft as it then stands", async () => {
    const { stdout } = await run("draft.md", "--fix", "--format", "jsonl");
    const { quotations } = JSON.parse(stdout) as { quotations: { text: string }[] };
    expect(quotations[0]?.text).toContain("— which nobody wanted —");
  });

  it.each([
    ["UTF-8 with a mark", (text: string) => Buffer.from(`\ufeff${text}`, "utf8")],
    ["UTF-16", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16, big end first", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ])("keeps %s, line breaks and every other byte", async (_, encode) => {
    const crlf = (text: string) => text.replaceAll("\n", "\r\n").replace("twice.", "twice.  \t");
    writeFileSync(at("draft.md"), encode(crlf(DRAFT)));
    chmodSync(at("draft.md"), 0o640);
    await run("draft.md", "--fix");
    expect(readFileSync(at("draft.md"))).toEqual(encode(crlf(FIXED)));
    expect(statSync(at("draft.md")).mode & 0o777).toBe(0o640);
  });

  it("changes the text of a page, and none of its tags or entities", async () => {
    const page = (words: string) =>
      `<!doctype html><meta charset="utf-8"><title>A wall</title><article><h1>A wall &amp; a town</h1><p>The board met on Monday &mdash; and voted -- late.</p><p>“${words},” said Maren Oduya -- twice.</p></article>\n`;
    writeFileSync(
      at("page.html"),
      page("The <em>wall</em> -- which nobody wanted &mdash; costs 12&nbsp;million crowns"),
    );
    await run("page.html", "--fix");
    expect(read("page.html")).toBe(
      page("The <em>wall</em> — which nobody wanted &mdash; costs 12&nbsp;million crowns"),
    );
  });

  it("writes through a link", async () => {
    writeFileSync(at("real.md"), DRAFT);
    symlinkSync("real.md", at("link.md"));
    await run("link.md", "--fix");
    expect(read("real.md")).toBe(FIXED);
  });

  it("leaves other encodings, files in archives and standard input alone, and says so", async () => {
    const latin = Buffer.from(DRAFT.replace(/[“”]/g, '"').replace("twice", "café"), "latin1");
    const zip = zipOf({ "draft.md": DRAFT });
    writeFileSync(at("latin.txt"), latin);
    writeFileSync(at("drafts.zip"), zip);
    const { stderr } = await run("latin.txt", "drafts.zip", "--fix");
    expect(stderr).toContain("latin.txt is in neither UTF-8 nor UTF-16");
    expect(stderr).toContain("drafts.zip/draft.md is not a file of its own");
    expect(readFileSync(at("latin.txt"))).toEqual(latin);
    expect(readFileSync(at("drafts.zip"))).toEqual(Buffer.from(zip));
    const args = ["check", "-", "--against", "material", "--fix"];
    expect((await hearsay(args, { cwd: folder.path, input: DRAFT })).stderr).toContain(
      "standard input is not a file",
    );
  });
});

describe("--dry-run", () => {
  it("prints what would change as a unified diff that Git applies, and changes nothing", async () => {
    const { stdout } = await run("draft.md", "--fix", "--dry-run");
    expect(read("draft.md")).toBe(DRAFT);
    const applied = spawnSync("git", ["apply", "-"], { cwd: folder.path, input: stdout, encoding: "utf8" });
    expect(applied.stderr).toBe("");
    expect(read("draft.md")).toBe(FIXED);
  });

  it("keeps the exit status of the check, and needs --fix, which needs sources", async () => {
    writeFileSync(at("sound.md"), "“I met Geza Kovacs on Monday,” said Maren Oduya.\n");
    expect((await run("sound.md", "--fix", "--dry-run")).status).toBe(0);
    expect(await run("draft.md", "--dry-run")).toMatchObject({ status: 2, stdout: "" });
    const alone = await hearsay(["check", "draft.md", "--fix"], { cwd: folder.path });
    expect(alone).toMatchObject({ status: 2, stdout: "" });
  });

  it("quotes names of files as Git does", async () => {
    const name = 'odd\n"name".md';
    writeFileSync(at(name), DRAFT);
    const { stdout } = await run(name, "--fix", "--dry-run");
    expect(stdout).toContain('--- "a/odd\\n\\"name\\".md"\n');
    spawnSync("git", ["apply", "-"], { cwd: folder.path, input: stdout });
    expect(read(name)).toBe(FIXED);
  });
});
