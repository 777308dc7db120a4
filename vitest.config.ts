import { defineConfig } from "vitest/config";

export default defineConfig({
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
  },
});
