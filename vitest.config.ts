import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const packages = resolve(import.meta.dirname, "packages");

export default defineConfig({
  resolve: {
    // tests run on the sources as they are; those that need what was built import tests/built.ts
    alias: [
      {
        find: /^@hearsay\/(core|readers|archive|config|export|unified|client|server|editor|agent)$/,
        replacement: `${packages}/$1/src/index.ts`,
      },
      { find: "@hearsay/archive/picture", replacement: `${packages}/archive/src/report/lineage-picture.ts` },
      { find: "@hearsay/readers/web", replacement: `${packages}/readers/src/web/fetch-page.ts` },
      { find: "@hearsay/readers/word", replacement: `${packages}/readers/src/word.ts` },
      { find: "@hearsay/export/comments", replacement: `${packages}/export/src/comments.ts` },
      { find: "@hearsay/core/plumbing", replacement: `${packages}/core/src/plumbing.ts` },
      { find: "@hearsay/server/hosting", replacement: `${packages}/server/src/hosting.ts` },
      { find: "@hearsay/core/extractor", replacement: `${packages}/core/src/attribution/extractor.ts` },
    ],
  },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "training/src/**/*.test.ts",
      "tests/**/*.test.ts",
      "cases/**/*.test.ts",
      "benchmarks/**/*.test.js",
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // a page of a busy machine: what comes is waited for, and no test asserts a time
    expect: { poll: { timeout: 30_000 } },
  },
});
