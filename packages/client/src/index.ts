export * from "./answers.js";
export { type ClientOptions, HearsayClient } from "./client.js";
export * from "./problem.js";
export * from "./requests.js";
