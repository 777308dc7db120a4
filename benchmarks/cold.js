import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inventedArticles } from "./invented/articles.js";
import { inventedDrafts } from "./invented/drafts.js";

const COMMAND = fileURLToPath(new URL("../packages/cli/bin/hearsay.js", import.meta.url));

/** Loaded into the process before all else: what it cost is written to a pipe when it ends. */
const METER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  process.on("exit", () => writeSync(3, JSON.stringify(process.cpuUsage())));
`)}`;

/** @typedef {{ cpu: number, wall: number }} Cost seconds */

/**
 * What the command costs as a process of its own, which nothing has warmed.
 *
 * @param {readonly string[]} args
 * @returns {Promise<Cost>}
 */
export function costOf(args) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", METER, COMMAND, ...args], {
      stdio: ["ignore", "ignore", "inherit", "pipe"],
    });
    let said = "";
    child.stdio[3]?.on("data", (/** @type {Buffer} */ chunk) => {
      said += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => {
      // 1 says that there is something to look at
      if (code !== 0 && code !== 1) reject(new Error(`hearsay ${args.join(" ")} ended with status ${code}`));
      else {
        const { user, system } = JSON.parse(said);
        resolve({ cpu: (user + system) / 1e6, wall: (performance.now() - started) / 1000 });
      }
    });
  });
}

/**
 * Calls `use` with a draft of `quotations` quotations and ten sources of 1,200 to 1,700 words, written out for the
 * time of the call.
 *
 * @template T
 * @param {number} quotations
 * @param {(draft: string, material: string) => Promise<T>} use
 */
export async function withDesk(quotations, use) {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-cold-"));
  try {
    const articles = inventedArticles(10, 3);
    const material = join(folder, "material");
    mkdirSync(material);
    for (const { name, text } of articles) writeFileSync(join(material, name), text);
    const draft = join(folder, "draft.txt");
    const paragraphs = inventedDrafts(articles, 1, 4)
      .slice(0, quotations)
      .map(({ text }) => text.split("\n\n")[1].trim());
    writeFileSync(draft, `Voices from the coast\n\n${paragraphs.join("\n\n")}\n`);
    return await use(draft, material);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
