import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { CHECK, shownInTerminal } from "../docs/images/terminal-text.js";
import { hearsay, type Run } from "../packages/cli/test/run.js";

/** README, examples/README.md, the picture of the terminal and what the command says today are the same. */

const ROOT = resolve(import.meta.dirname, "..");
const textOf = (file: string) => readFileSync(join(ROOT, file), "utf8");
const run = (args: readonly string[]): Promise<Run> => hearsay(args, { cwd: ROOT });

/** What is used here of the output that `schemas/check.schema.json` describes. */
interface Checked {
  readonly quotations: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly speaker: string | null;
    readonly verdict: string;
    readonly issues: readonly { readonly verdict: string; readonly message: string }[];
  }[];
  readonly setAside: readonly { readonly text: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly start: number;
    readonly end: number;
  }[];
}

async function checked(args: readonly string[] = []): Promise<Checked> {
  const { stdout } = await run([...CHECK, ...args, "--format", "jsonl"]);
  return JSON.parse(stdout) as Checked;
}

/** The cells of the first table under a heading, without marks of code. */
function tableUnder(markdown: string, heading: string): string[][] {
  const part = markdown.slice(markdown.indexOf(`\n${heading}\n`));
  const rows = /(?:^\|.*\|\n)+/m.exec(part)?.[0].trim().split("\n").slice(2) ?? [];
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
}

/** The contents of the code blocks of a language. */
function codeIn(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(
    ([, code = ""]) => code,
  );
}

const beginning = (text: string) => text.replace(/\s+/g, " ").replace(/[^\p{L}\p{N}]+$/u, "");

describe("examples/README.md", () => {
  const readme = textOf("examples/README.md");
  const table = tableUnder(readme, "## What the draft shows");

  let today: Checked;
  beforeAll(async () => {
    today = await checked();
  });

  it("tells quotation, speaker, verdict and findings as the command does", () => {
    const { quotations, findings } = today;
    const verdicts = new Set(quotations.map(({ verdict }) => verdict));
    expect(verdicts.size).toBe(8);
    const said = quotations.map(({ text, speaker, verdict, start, end }, index) => {
      const told = beginning((table[index]?.[0] ?? "").replace(/[“”]|\s…/g, ""));
      const here = findings.filter((finding) => finding.start === start && finding.end === end);
      const beyond = here.filter(({ rule }) => rule !== verdict);
      return [
        beginning(text).slice(0, told.length),
        speaker ?? "nobody",
        verdict,
        beyond.map(({ rule, severity }) => `${rule} (${severity})`).join(", "),
      ];
    });
    expect(said).toEqual(
      table.map(([words = "", ...cells]) => [
        beginning(words.replace(/[“”]|\s…/g, "")),
        ...cells.slice(0, 3),
      ]),
    );
    const marked = new Set(quotations.map(({ start }) => start));
    expect(findings.filter(({ start }) => !marked.has(start))).toEqual([]);
  });

  it("tells what is set aside", () => {
    const told = /^Set aside,.*?\n\n/ms.exec(readme)?.[0].match(/“[^”]+”/g) ?? [];
    expect(told.map((text) => text.replace(/\s+/g, " "))).toEqual(
      today.setAside.map(({ text }) => text.replace(/\s+/g, " ")),
    );
  });

  it("tells every file of the material, and whose words it holds", async () => {
    const { stdout } = await run([...CHECK, "--verbose"]);
    const shown = stdout.slice(stdout.indexOf("\nSources\n")).replace(/\s+/g, " ");
    const table = tableUnder(readme, "## The material");
    for (const [file, , holding] of table) expect(shown).toContain(`examples/material/${file} · ${holding}`);
    expect(shown).toContain(`checked against ${table.length} sources`);
  });

  it("leaves nothing open where its command says who is meant", async () => {
    const before = today.quotations.flatMap(({ issues }) => issues.map(({ message }) => message));
    expect(before.filter((message) => message.includes("--speaker"))).toHaveLength(2);
    const command = codeIn(readme, "sh").find((code) => code.includes("--speaker")) ?? "";
    const told = [...command.matchAll(/--speaker (?:"([^"]+)"|(\S+="[^"]+"))/g)].map(
      ([, whole, half]) => whole ?? half?.replaceAll('"', "") ?? "",
    );
    expect(told).toHaveLength(2);
    const { quotations } = await checked(told.flatMap((speaker) => ["--speaker", speaker]));
    for (const speaker of told) {
      const name = speaker.slice(speaker.indexOf("=") + 1);
      const quotation = quotations.find((one) => one.speaker === name);
      expect([quotation?.verdict, quotation?.issues]).toEqual(["verbatim", []]);
    }
  });

  it("says what is checked without sources: the headline", async () => {
    const { status, stdout } = await run(["check", "examples/draft.md"]);
    expect(stdout).toMatch(/✓\s1\sverbatim\s+·\s15\snot\schecked/);
    expect(status).toBe(0);
  });
});

describe("README.md", () => {
  const readme = textOf("README.md");

  it("begins with two lines that set up, check the example and test", () => {
    expect(codeIn(readme, "sh")[0]?.trim().split("\n")).toEqual([
      `npm install && npm run build && npx hearsay ${CHECK.join(" ")}`,
      "npm install && npm test",
    ]);
  });

  it("has a picture of what its first command prints, with exit status 1", async () => {
    const { status, stdout } = await run(CHECK);
    expect(`${shownInTerminal(stdout)}\n`).toBe(textOf("docs/images/terminal.txt"));
    expect(status).toBe(1);
  });

  it("has a program that compiles and prints what its comment says", () => {
    const [program = ""] = codeIn(readme, "ts");
    const told = program.split("\n").flatMap((line) => /^ *\/\/ (.*)/.exec(line)?.[1] ?? []);
    expect(told.length).toBeGreaterThan(0);
    const folder = mkdtempSync(join(ROOT, "tests/readme-"));
    try {
      writeFileSync(join(folder, "program.ts"), program);
      writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
      const settings = "--ignoreConfig --strict --target es2023 --module nodenext --types node".split(" ");
      expect(ran("node_modules/.bin/tsc", [...settings, join(folder, "program.ts")])).toBe("");
      expect(ran(process.execPath, [join(folder, "program.js")])).toBe(`${told.join("\n")}\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function ran(command: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: "utf8" });
  return stdout + stderr;
}
