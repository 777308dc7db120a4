export * from "./answers.js";
export * from "./archive.js";
export * from "./archive-adding.js";
export * from "./archive-changes.js";
export * from "./archive-people.js";
export { type ClientOptions, HearsayClient } from "./client.js";
export * from "./problem.js";
export * from "./requests.js";
