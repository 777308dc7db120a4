import { createHash } from "node:crypto";
import { type Identity, type SarifResult, sarifLog, sarifResults } from "@hearsay/core/plumbing";
import { version } from "../version.js";
import type { CheckReporter } from "./check-reporters.js";
import { jsonText } from "./json-lines.js";
import type { Output } from "./output.js";
import { repositoryPath } from "./repository-path.js";

/** Writes the findings of all drafts as one log of SARIF. */
export function sarifReporter(output: Output): CheckReporter {
  const results: SarifResult[] = [];
  return {
    async add({ file }, report) {
      const path = repositoryPath(file);
      const fingerprint = (identity: Identity) => fingerprintOf(path, identity);
      results.push(...sarifResults(report, path, { fingerprint, pathOf: repositoryPath }));
    },
    async end() {
      await output.write(`${jsonText(sarifLog(results, version), "json")}\n`);
    },
  };
}

function fingerprintOf(file: string, { rule, words, speaker }: Identity): string {
  return createHash("sha256")
    .update(JSON.stringify([file, rule, words, speaker]))
    .digest("hex");
}
