import type { Progress } from "@hearsay/client";
import type { Beginning, Task } from "../task.js";

/** What a process is told: once with what it begins, then a task at a time. */
export type ToProcess = { readonly beginning: Beginning } | { readonly task: Task };

/** What it says of its task: how far it has got, and last what came of it. */
export type FromProcess =
  | { readonly progress: Progress }
  | { readonly answer: unknown }
  | { readonly error: { readonly message: string; readonly stack: string | undefined } };
