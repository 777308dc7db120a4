import "../built.js";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../browser/chromium.js";
import { serve } from "../browser/serve.js";
import { PUBLISHED, pack, ROOT } from "./packed.js";

/** An empty project, into which the packages are installed as they would be published. */
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "hearsay-project-"));
  const tarballs = join(project, "tarballs");
  mkdirSync(tarballs);
  const packed = PUBLISHED.map((each) => pack(each, tarballs));
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ name: "newsroom", private: true, type: "module" }),
  );
  const args = [
    "install",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    ...packed.map(({ tarball }) => tarball),
  ];
  execFileSync("npm", args, { cwd: project, stdio: "pipe" });
  cpSync(resolve(ROOT, "examples"), join(project, "examples"), { recursive: true });
}, 300_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** What a command writes in the project, and its exit status. */
function run(command: string, ...args: string[]): { output: string; status: number } {
  try {
    return {
      output: execFileSync(command, args, { cwd: project, encoding: "utf8", stdio: "pipe" }),
      status: 0,
    };
  } catch (error) {
    const { stdout, status } = error as { stdout: string; status: number };
    return { output: stdout, status };
  }
}

const LIBRARY = `
import { articleFromText, check, indexSources } from "@hearsay/core";
const council = articleFromText("MAREN ODUYA: The wall costs 12 million crowns.\\n\\nCLERK: Thank you.", { name: "council.txt" });
const draft = articleFromText("“The wall costs 14 million crowns,” said Maren Oduya.", { name: "draft.txt" });
const verdictsWith = (model) => check(draft, indexSources([council], { model }), { model }).quotations.map(({ verdict }) => verdict);
`;

describe("the packages in an empty project", () => {
  it("give the command, which checks", () => {
    const { output, status } = run(
      "npx",
      "hearsay",
      "check",
      "examples/draft.md",
      "--against",
      "examples/material",
      "--format",
      "json",
    );
    expect(status).toBe(1);
    const [{ quotations }] = JSON.parse(output);
    expect(quotations).toHaveLength(16);
    expect(quotations.map(({ verdict }: { verdict: string }) => verdict)).toContain("altered");
  });

  it("give the server for agents, to the official client", async () => {
    const client = new Client({ name: "a-test", version: "1.0.0" });
    const args = ["--no-install", "hearsay", "mcp", "examples/material"];
    await client.connect(new StdioClientTransport({ command: "npx", args, cwd: project }));
    try {
      const { structuredContent } = await client.callTool({
        name: "check_quotations",
        arguments: { draft: "“The wall costs 14 million crowns,” said Maren Oduya." },
      });
      expect(JSON.stringify(structuredContent)).toContain('"verdict":"altered"');
    } finally {
      await client.close();
    }
  });

  it("give the library to Node", () => {
    writeFileSync(join(project, "library.mjs"), `${LIBRARY}console.log(verdictsWith(undefined).join());`);
    expect(run("node", "library.mjs").output.trim()).toBe("altered");
  });

  it("give the library to a browser by a bundler, which leaves the weights out until they are fetched", async () => {
    writeFileSync(
      join(project, "page.js"),
      `${LIBRARY}
import { loadModel } from "@hearsay/core";
import address from "@hearsay/core/weights/polnear.bin?url";
const model = loadModel(new Uint8Array(await (await fetch(address)).arrayBuffer()));
document.body.textContent = verdictsWith(model).join();`,
    );
    writeFileSync(
      join(project, "index.html"),
      `<!doctype html><title>t</title><body><script type="module" src="./page.js"></script>`,
    );
    await build({ root: project, base: "./", logLevel: "silent", build: { target: "es2023" } });
    const assets = join(project, "dist/assets");
    const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
    expect(Math.max(...scripts.map((name) => statSync(join(assets, name)).size))).toBeLessThan(1_000_000);
    expect(readdirSync(assets).some((name) => name.endsWith(".bin"))).toBe(true);
    const server = await serve(join(project, "dist"), {});
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(`${server.address}/index.html`);
      await page.getByText("altered").waitFor();
    } finally {
      await browser.close();
      server.close();
    }
  });
});
