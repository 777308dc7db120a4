import { aboutServer } from "../server/about-server.js";
import { browserStore } from "./browser-store.js";
import type { CheckStore } from "./check-store.js";
import { projectStore } from "./project-store.js";

/** Where this page keeps its checks: in the project's folder where the server has one, else in the browser. */
export async function checkStore(): Promise<CheckStore> {
  return (await aboutServer())?.keepsChecks ? projectStore : browserStore;
}
