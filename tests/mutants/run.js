import { existsSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";

/*
 * npm run mutants                                              all that is listed below: some hours
 * npm run mutants -- packages/core/src/verification/issues     one folder
 * npm run mutants -- packages/core/src/speakers/compare.ts     one file, or some lines of it (compare.ts:20-60)
 *
 * Stryker changes the source in one place after another; a change that no test notices is a test that is missing.
 * The report with each survivor is written to reports/mutation/mutation.html.
 */

const CORE = "packages/core/src";
const ALL = [`${CORE}/verification`, `${CORE}/speakers`, `${CORE}/attribution/extraction`];

const ROOT = join(import.meta.dirname, "../..");

/** @param {string} given a folder or a file, as seen from the working directory or the root */
function patternOf(given) {
  const [path, lines] = given.split(/:(?=\d)/);
  const found = [path, join(ROOT, path)].find(existsSync);
  if (found === undefined) throw new Error(`There is no ${path}.`);
  const inRoot = relative(ROOT, found);
  if (statSync(found).isDirectory()) return `${inRoot}/**/*.ts`;
  return lines === undefined ? inRoot : `${inRoot}:${lines}`;
}

const given = process.argv.slice(2);
const mutate = (given.length > 0 ? given : ALL).map(patternOf);
process.chdir(ROOT);
await new Stryker({
  mutate: [...mutate, "!**/*.test.ts"],
  testRunner: "vitest",
  plugins: [import.meta.resolve("@stryker-mutator/vitest-runner")],
  // as seen from the root of the copy that the tests run in
  vitest: {
    configFile: relative(ROOT, fileURLToPath(new URL("./vitest.config.ts", import.meta.url))),
    related: false,
  },
  coverageAnalysis: "perTest",
  // vitest needs no tsconfig, and TypeScript 7 has no interface by which Stryker could rewrite one
  tsconfigFile: "none",
  // a mutant of a look-up may make it slow, which is noticed, or endless
  timeoutMS: 20_000,
  concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 2),
  reporters: ["clear-text", "progress", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: ".mutants",
  ignorePatterns: ["**/dist", "**/bundle", "reports", "corpus", "docs"],
}).runMutationTest();
