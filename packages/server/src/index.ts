export { type ServeOptions, type Serving, serve } from "./serve.js";
export type { AddingTasks } from "./tasks/adding.js";
export type { Outcome } from "./tasks/refused-work.js";
export type { Beginning, Work } from "./tasks/task.js";
