import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const EXTENSION = resolve(ROOT, "editors/vscode");

let files: Record<string, Uint8Array>;

beforeAll(() => {
  execFileSync("npm", ["run", "vscode"], { cwd: ROOT, stdio: "pipe" });
  files = unzipSync(readFileSync(resolve(EXTENSION, "dist/hearsay.vsix")));
});

const text = (name: string) => strFromU8(files[name] as Uint8Array);

it("the extension packs, and holds what it needs and nothing else", () => {
  expect(Object.keys(files).sort()).toEqual([
    "[Content_Types].xml",
    "extension.vsixmanifest",
    "extension/LICENSE.txt",
    "extension/dist/config.schema.json",
    "extension/dist/extension.cjs",
    "extension/icon.png",
    "extension/package.json",
    "extension/readme.md",
  ]);
  expect(text("extension.vsixmanifest")).toContain('Id="hearsay-vscode"');
});

it("starts with files that are in it, from the editor's own module and Node's alone", () => {
  const manifest = JSON.parse(text("extension/package.json"));
  const { main, icon, contributes } = manifest;
  for (const file of [main, icon, contributes.jsonValidation[0].url])
    expect(files).toHaveProperty([`extension/${file.replace("./", "")}`]);
  const needed = [...text("extension/dist/extension.cjs").matchAll(/\brequire\([`"']([^`"']+)[`"']\)/g)].map(
    ([, name = ""]) => name.replace("node:", ""),
  );
  expect(needed).toContain("vscode");
  expect(needed.filter((name) => name !== "vscode" && !builtinModules.includes(name))).toEqual([]);
});

it("no workspace can say which command is started", () => {
  const { contributes, capabilities } = JSON.parse(text("extension/package.json"));
  const settings = Object.values(contributes.configuration.properties) as { scope: string }[];
  expect(settings.map(({ scope }) => scope)).toEqual(["machine", "machine"]);
  expect(capabilities.untrustedWorkspaces.supported).toBe(true);
});
