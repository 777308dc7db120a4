import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = join(import.meta.dirname, "../..");

/** The tests that may kill a mutant of the core: its own, and the whole cases, which here run on its sources. */
export default defineConfig({
  root,
  resolve: {
    alias: [{ find: /^@hearsay\/core$/, replacement: join(root, "packages/core/src/index.ts") }],
  },
  test: {
    include: [
      "packages/core/src/*.test.ts",
      "packages/core/src/{attribution,speakers,verification,rules}/**/*.test.ts",
      "cases/**/*.test.ts",
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
