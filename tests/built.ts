import { relative, resolve } from "node:path";
import { changedSinceBuild } from "./newer.js";
import { PACKAGES } from "./package-order.js";

/**
 * Imported by the tests of what runs as it was built: the command, the readers' worker, the page in a browser. They fail
 * at once where that is older than the sources, so that nobody tests yesterday's code.
 */

const ROOT = resolve(import.meta.dirname, "..");

for (const name of PACKAGES) {
  const changed = changedSinceBuild(resolve(ROOT, "packages", name));
  if (changed !== null) {
    throw new Error(
      `${relative(ROOT, changed)} is newer than what was built of it: run "npm run build" first.`,
    );
  }
}
