import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Census, openArchive } from "@hearsay/archive";

const BIN = resolve(import.meta.dirname, "../../packages/cli/bin/hearsay.js");
/** A run that is not killed takes some seconds; each kill comes at another moment of it. */
const LONGEST_WAIT = 6_000;

/**
 * Ends `hearsay add` with SIGKILL at random moments, with several workers, again and again over one archive, and looks each time
 * whether all that it had named as stored is there.
 *
 * @param rounds how often it is killed
 * @param articles how many there are to add
 * @returns how many articles were named as stored before the last run, and how many the archive holds in the end
 * @throws {Error} where an article that was named is missing, one is there twice, or damage is found
 */
export async function killWhileAdding(
  rounds: number,
  articles: number,
): Promise<{ readonly named: number; readonly held: number }> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-kills-"));
  try {
    const archive = join(folder, "hearsay.archive");
    mkdirSync(join(folder, "a"));
    for (let n = 0; n < articles; n++) writeFileSync(join(folder, "a", `${n}.txt`), textOf(n));
    const named = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      for (const { file, version } of await addUntil(folder, Math.random() * LONGEST_WAIT))
        named.set(file, version);
      await requireWhole(archive, named);
    }
    const last = await addUntil(folder, null);
    for (const { file, version, outcome } of last) {
      const before = named.get(file);
      if (before !== undefined && (outcome !== "known" || version !== before))
        throw new Error(`${file} was stored as ${before}, and is ${outcome} as ${version}`);
    }
    const census = await requireWhole(archive, named);
    if (census.articles !== articles || census.versions !== articles || last.length !== articles)
      throw new Error(
        `there are ${census.articles} articles in ${census.versions} versions, not ${articles}`,
      );
    return { named: named.size, held: census.articles };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws {Error} where an article that was named as stored is missing, one is there twice, or damage is found */
async function requireWhole(archive: string, named: ReadonlyMap<string, number>): Promise<Census> {
  // a run that is killed at once has made no file
  const store = await openArchive(archive, { create: named.size === 0 });
  const census = await store.census();
  const faults = await store.verify();
  const there = new Map(
    (await store.versions([...named.values()])).map((kept) => [kept.version, kept.facts.name]),
  );
  await store.close();
  if (faults.length > 0) throw new Error(`damage is found: ${JSON.stringify(faults)}`);
  for (const [file, version] of named)
    if (there.get(version) !== file)
      throw new Error(`${file} was named as stored as ${version}, and is not there`);
  if (census.articles !== census.versions)
    throw new Error(
      `there are ${census.versions} versions of ${census.articles} articles: some are there twice`,
    );
  return census;
}

function textOf(n: number): string {
  const said = `“The crane on quay ${n} was painted by ${n + 2} apprentices,” said Maren Oduya, who chairs the board.\n\n`;
  return `Day ${n}\n\n${said.repeat(10)}`;
}

interface Line {
  readonly file: string;
  readonly outcome: string;
  readonly version: number;
}

/** What the command named as stored until it was killed, after so many milliseconds, or ended by itself. */
function addUntil(cwd: string, killAfter: number | null): Promise<Line[]> {
  return new Promise((done, fail) => {
    const args = ["add", "a", "--format", "jsonl", "--workers", "2"];
    const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
    const timer = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("error", fail);
    child.on("close", () => {
      if (timer !== null) clearTimeout(timer);
      // the last line may have been cut
      const lines = printed.split("\n").slice(0, -1);
      done(lines.map((line) => JSON.parse(line) as Line));
    });
  });
}
