export { type GuardOptions, guardedApp } from "./guards/guarded-app.js";
export { type Listening, listenAt, tokenFor } from "./listening.js";
export { Refused } from "./problem.js";
export { type Task, TaskWorkers } from "./tasks/task-workers.js";
