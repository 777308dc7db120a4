import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { folderOf, hearsay } from "../../packages/cli/test/run.js";

const ROOT = resolve(import.meta.dirname, "../..");

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly uses?: string;
      readonly run?: string;
      readonly shell?: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

const action = parse(readFileSync(resolve(ROOT, "action.yml"), "utf8")) as Action;

const MEETING = `MAREN ODUYA: We will not close the long quay before the summer. The decking is rotten from end to end.
`;
const SOUND = "“The decking is rotten from end to end,” said Maren Oduya, who chairs the board.\n";
const FAULTY = "“We will close the long quay before the summer,” said Maren Oduya.\n";

let folder: ReturnType<typeof folderOf>;
beforeEach(() => {
  folder = folderOf({
    "drafts/sound.md": SOUND,
    "drafts/a faulty one.md": FAULTY,
    "-dash.md": FAULTY,
    "material/meeting.txt": MEETING,
    "temporary/.keep": "",
  });
});
afterEach(() => folder.remove());

/** Runs the steps of the action with bash, one after the other, as GitHub does, until one fails. */
function run(inputs: Readonly<Record<string, string>>): {
  readonly status: number | null;
  readonly stdout: string;
} {
  const given = (name: string) => inputs[name] ?? action.inputs[name]?.default ?? "";
  const expanded = (value: string) =>
    value
      .replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => given(name))
      .replace(/\$\{\{ github\.action_path \}\}/g, ROOT);
  let stdout = "";
  for (const { run: script, env = {} } of action.runs.steps) {
    if (script === undefined) continue;
    const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, expanded(value)]));
    const step: SpawnSyncReturns<string> = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", "-c", script],
      {
        cwd: folder.path,
        encoding: "utf8",
        env: { ...process.env, RUNNER_TEMP: join(folder.path, "temporary"), ...own },
      },
    );
    stdout += step.stdout;
    if (step.status !== 0) return { status: step.status, stdout };
  }
  return { status: 0, stdout };
}

describe("action.yml", () => {
  it("is a composite action whose scripts get inputs by their environment alone", () => {
    expect(action.runs.using).toBe("composite");
    for (const { run: script, shell, uses } of action.runs.steps) {
      expect(uses !== undefined || shell === "bash").toBe(true);
      expect(script ?? "").not.toContain("${{");
    }
    const used = JSON.stringify(action.runs.steps);
    for (const name of Object.keys(action.inputs)) expect(used).toContain(`\${{ inputs.${name} }}`);
  });

  it("fails with annotations where a quotation differs, and passes where none does", () => {
    const faulty = run({ drafts: "drafts", against: "material" });
    expect(faulty.status).toBe(1);
    expect(faulty.stdout).toMatch(/^::error file=drafts\/a faulty one\.md,line=1,/m);
    expect(run({ drafts: "drafts/sound.md", against: "material" })).toEqual({ status: 0, stdout: "" });
  });

  it("takes a list of files with any names, and writes SARIF beside the annotations", () => {
    const { status, stdout } = run({
      drafts: "drafts/a faulty one.md\r\n\n-dash.md\n$(touch gone)\n",
      against: "material\n",
      sarif: "out/hearsay.sarif",
      "fail-on": "none",
    });
    expect(status).toBe(2); // the third file does not exist
    expect(existsSync(join(folder.path, "gone"))).toBe(false);
    const both = run({
      drafts: "drafts/a faulty one.md\n-dash.md\n",
      against: "material\n",
      sarif: "out/hearsay.sarif",
      "fail-on": "none",
    });
    expect(both.status).toBe(0);
    expect(both.stdout.match(/^::error file=/gm)).toHaveLength(2);
    const sarif = JSON.parse(readFileSync(join(folder.path, "out/hearsay.sarif"), "utf8")) as {
      runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
    };
    const uris = sarif.runs[0]?.results.map(
      ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toEqual(["drafts/a%20faulty%20one.md", "-dash.md"]);
    expect(stdout).not.toContain("not found");
  });

  it("heeds a baseline and further arguments, and has nothing to do without drafts", async () => {
    await hearsay(
      ["check", "drafts", "--against", "material", "--baseline", ".known.json", "--update-baseline"],
      { cwd: folder.path },
    );
    expect(run({ drafts: "drafts", against: "material", baseline: ".known.json" }).status).toBe(0);
    const args = "--rule\naltered=note\n--fail-on\nerror";
    expect(run({ drafts: "drafts", against: "material", args }).stdout).toMatch(/^::notice /m);
    expect(run({ drafts: "\n", against: "material" }).status).toBe(0);
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const hooks = parse(readFileSync(resolve(ROOT, ".pre-commit-hooks.yaml"), "utf8")) as {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
  }[];

  /** Runs a hook as pre-commit does: its entry, the arguments of the user, the files that changed. */
  function hook(id: string, ...files: string[]) {
    const { entry = "" } = hooks.find((one) => one.id === id) ?? {};
    const [command = "", ...args] = entry.split(" ");
    // the workspace is a project that has Hearsay installed
    const cwd = resolve(ROOT);
    return spawnSync(command, [...args, `--against=${join(folder.path, "material")}`, ...files], {
      cwd,
      encoding: "utf8",
    });
  }

  it("checks the files that changed", () => {
    const files = ["drafts/sound.md", "drafts/a faulty one.md"].map((file) => join(folder.path, file));
    expect(hook("hearsay-check", ...files)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("altered"),
    });
    expect(hook("hearsay-check", files[0] as string).status).toBe(0);
  });

  it("changes typography, so that pre-commit stops for a look", () => {
    const file = join(folder.path, "drafts/sound.md");
    writeFileSync(
      join(folder.path, "material/meeting.txt"),
      "MAREN ODUYA: The decking – all of it – isn’t sound.\n",
    );
    writeFileSync(file, "“The decking -- all of it -- isn't sound,” said Maren Oduya.\n");
    expect(hook("hearsay-fix", file).status).toBe(0);
    expect(readFileSync(file, "utf8")).toBe("“The decking – all of it – isn’t sound,” said Maren Oduya.\n");
  });
});
