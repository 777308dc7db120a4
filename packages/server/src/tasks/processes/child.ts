import { begun, type Task, type Work } from "../task.js";
import type { FromProcess, ToProcess } from "./messages.js";

/** What runs in the process of a `TaskProcess`. */
let work: Promise<Work> = Promise.reject(new Error("nothing was begun"));
work.catch(() => {});

process.on("message", (message: ToProcess) => {
  if ("task" in message) {
    void answer(message.task);
    return;
  }
  work = begun(message.beginning);
  // each task says why there is nothing to work with
  work.catch(() => {});
});
// nobody is left to work for
process.on("disconnect", () => process.exit());
// the terminal tells all processes of the command: when this one ends is its parent's to say
process.on("SIGINT", () => {});

async function answer(task: Task): Promise<void> {
  try {
    tell({ answer: await (await work)(task, (progress) => tell({ progress })) });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    tell({ error: { message, stack } });
  }
}

function tell(message: FromProcess): void {
  if (process.connected) process.send?.(message);
}
