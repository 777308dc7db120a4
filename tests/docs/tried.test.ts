import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { folderOf } from "../../packages/cli/test/run.js";

/** What the pages say is done as they say it, in a project that holds the example. */

const ROOT = resolve(import.meta.dirname, "../..");
const folder = folderOf({
  // what `npx hearsay` starts in a project that has it installed
  "bin/npx": `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(ROOT, "packages/cli/bin/hearsay.js")}" "$@"\n`,
});
const project = join(folder.path, "project");
for (const [from, to] of [
  ["draft.md", "draft.md"],
  ["draft.md", "drafts/draft.md"],
  ["material", "material"],
] as const)
  cpSync(join(ROOT, "examples", from), join(project, to), { recursive: true });
spawnSync("chmod", ["+x", join(folder.path, "bin/npx")]);
afterAll(() => folder.remove());

function blocks(page: string, language: string): string[] {
  const text = readFileSync(join(ROOT, "docs", page), "utf8");
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, block = ""]) =>
    name === language ? [block] : [],
  );
}

describe.each(["ci.md", "linters.md"])("docs/%s", (page) => {
  const lines = blocks(page, "sh").flatMap((block) => block.trim().split("\n"));

  it.each(lines)("%s", (line) => {
    const path = `${join(folder.path, "bin")}:${process.env.PATH}`;
    const { status, stderr } = spawnSync("sh", ["-c", line], {
      cwd: project,
      encoding: "utf8",
      env: { ...process.env, PATH: path },
    });
    expect(stderr).not.toMatch(/error|could not/);
    expect([0, 1]).toContain(status);
  });
});

describe("the examples in YAML", () => {
  const [workflow, hooks] = blocks("ci.md", "yaml").map((block) => parse(block) as unknown);

  it("the workflow gives the action nothing but what it takes", () => {
    const { jobs } = workflow as { jobs: { quotations: { steps: { uses: string; with?: object }[] } } };
    const step = jobs.quotations.steps.find(({ uses }) => uses.includes("/hearsay@"));
    const { inputs } = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as { inputs: object };
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
  });

  it("the hooks are those of the repository", () => {
    const { repos } = hooks as { repos: { hooks: { id: string }[] }[] };
    const ids = (parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8")) as { id: string }[]).map(
      ({ id }) => id,
    );
    expect(repos[0]?.hooks.map(({ id }) => id)).toEqual(ids);
  });
});

it("the example in JavaScript runs", () => {
  const [script = ""] = blocks("linters.md", "js");
  const home = join(ROOT, "packages/unified/dist/tried");
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "example.mjs"), script);
  const { stderr, status } = spawnSync(process.execPath, [join(home, "example.mjs")], {
    cwd: project,
    encoding: "utf8",
  });
  expect(status).toBe(0);
  expect(stderr).toMatch(/12:\d+-13:\d+\s+error .* altered +hearsay/);
});
