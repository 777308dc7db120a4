import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const BIN = resolve(import.meta.dirname, "../../packages/cli/bin/hearsay.js");
const SAID = "“The decking is rotten from end to end,” said Maren Oduya, who chairs the board.\n\n";
const OLDER = "The report before.\n";

/** A command that writes a report into `report` of its working directory. */
const COMMANDS: readonly (readonly string[])[] = [
  ["check", "drafts", "--against", "material", "--format", "jsonl", "--out", "report"],
  ["check", "drafts", "--against", "material", "--format", "html", "--out", "report"],
  ["read", "drafts", "--format", "jsonl", "--out", "report"],
  ["read", "drafts", "--format", "html", "--workers", "2", "--out", "report"],
];

export interface Kills {
  readonly older: number;
  readonly newer: number;
}

/**
 * Ends commands with SIGKILL at moments spread evenly over their run, and looks at the report each time.
 *
 * @param rounds of all commands together
 * @returns how often the older and how often the newer report was found
 * @throws {Error} where a part of a report was found
 */
export async function killAtMoments(rounds: number): Promise<Kills> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-kills-"));
  const report = join(folder, "report");
  try {
    const { mkdirSync } = await import("node:fs");
    for (const name of ["drafts", "material"]) mkdirSync(join(folder, name));
    for (let n = 0; n < 40; n++) writeFileSync(join(folder, "drafts", `${n}.txt`), SAID.repeat(20));
    writeFileSync(join(folder, "material", "board.txt"), SAID);
    const found = { older: 0, newer: 0 };
    for (const [at, command] of COMMANDS.entries()) {
      const whole = await run(folder, command, null);
      const newer = comparable(readFileSync(report, "utf8"));
      const own = Math.ceil((rounds - at) / COMMANDS.length);
      for (let round = 0; round < own; round++) {
        writeFileSync(report, OLDER);
        await run(folder, command, (whole * (round + 0.5) * 1.1) / own);
        const text = readFileSync(report, "utf8");
        if (text === OLDER) found.older++;
        else if (comparable(text) === newer) found.newer++;
        else throw new Error(`${command.join(" ")} left a part: ${text.length} characters`);
      }
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A record says when it was made. */
function comparable(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC/g, "");
}

/** Runs a command, ends it after so many milliseconds; how long it took. */
function run(cwd: string, command: readonly string[], killAfter: number | null): Promise<number> {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, [BIN, ...command], { cwd, stdio: "ignore" });
    const timer = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("error", fail);
    child.on("close", () => {
      if (timer !== null) clearTimeout(timer);
      done(performance.now() - started);
    });
  });
}
