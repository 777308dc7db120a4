import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const THIS_FILE = fileURLToPath(import.meta.url);

/**
 * Runs `exported(argument)` of a module of this folder in a process of its own, whose memory nothing else shares,
 * and gives back what it returns (as JSON carries it).
 *
 * @param {string} module its file name
 * @param {string} exported
 * @param {unknown} argument
 * @returns {Promise<any>}
 */
export function inChild(module, exported, argument) {
  return new Promise((resolve, reject) => {
    const child = fork(THIS_FILE, [module, exported, JSON.stringify(argument)], {
      execArgv: ["--expose-gc", "--max-old-space-size=8192"],
    });
    child.once("message", resolve);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${exported} ended with status ${code}`)));
  });
}

if (process.send !== undefined && process.argv[1] === THIS_FILE) {
  const [module, exported, argument] = process.argv.slice(2);
  const functions = await import(new URL(module, import.meta.url).href);
  process.send(await functions[exported](JSON.parse(argument)), () => process.disconnect());
}
