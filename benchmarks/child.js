import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const THIS_FILE = fileURLToPath(import.meta.url);

/** What can be run in a process of its own; loaded there only, so that no system weighs on another's memory. */
const TASKS = {
  /** @param {any} task */
  measure: async (task) => (await import("./measure.js")).measure(task),
  /** @param {any} task */
  indexCost: async (task) => (await import("./growth.js")).indexCost(task),
  lookUpTimes: async () => (await import("./growth.js")).lookUpTimes(),
  /** @param {any} task */
  readTexts: async (task) => (await import("./read.js")).readTexts(task),
  /** @param {any} task */
  readFolder: async (task) => (await import("./read.js")).readFolder(task),
  /** @param {any} task */
  lineageScores: async (task) => (await import("./lineage/lineage.js")).lineageScores(task),
  /** @param {any} task */
  archiveGrowth: async (task) => (await import("./archive/growth.js")).archiveGrowth(task),
  talkingPoints: async () => (await import("./trace/talking-points.js")).talkingPoints(),
  traceSet: async () => (await import("./trace/trace.js")).traceSet(),
};

/**
 * Runs a task in a process of its own, whose memory nothing else shares, and gives back what it returns (as JSON
 * carries it).
 *
 * @template {keyof typeof TASKS} Name
 * @param {Name} name
 * @param {Parameters<typeof TASKS[Name]>[0]} [argument]
 * @returns {Promise<Awaited<ReturnType<typeof TASKS[Name]>>>}
 */
export function inChild(name, argument) {
  return new Promise((resolve, reject) => {
    const child = fork(THIS_FILE, [name, JSON.stringify(argument ?? null)], {
      execArgv: ["--expose-gc", "--max-old-space-size=8192"],
    });
    child.once("message", (/** @type {any} */ result) => resolve(result));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${name} ended with status ${code}`)));
  });
}

if (process.send !== undefined && process.argv[1] === THIS_FILE) {
  const [name, argument] = process.argv.slice(2);
  const result = await TASKS[/** @type {keyof typeof TASKS} */ (name)](JSON.parse(argument));
  process.send(result, () => process.disconnect());
}
