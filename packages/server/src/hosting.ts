export { type GuardOptions, guardedApp } from "./guards/guarded-app.js";
export { type Listening, listenAt, tokenFor } from "./listening.js";
export { Refused } from "./problem.js";
export { TaskProcesses } from "./tasks/processes/task-processes.js";
export type { TaskPool, Work } from "./tasks/task.js";
export { TaskThreads } from "./tasks/task-threads.js";
