export * from "./answers.js";
export * from "./archive.js";
export { type ClientOptions, HearsayClient } from "./client.js";
export * from "./problem.js";
export * from "./requests.js";
