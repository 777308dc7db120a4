import { createHash } from "node:crypto";
import { type Identity, type SarifResult, sarifLog, sarifResults } from "@hearsay/core";
import { shown } from "../input/given-files.js";
import { version } from "../version.js";
import type { CheckReporter } from "./check-reporters.js";
import { jsonText } from "./json-lines.js";
import type { Output } from "./output.js";

/** Writes the findings of all drafts as one log of SARIF. */
export function sarifReporter(output: Output): CheckReporter {
  const results: SarifResult[] = [];
  return {
    async add({ file }, report) {
      const fingerprint = (identity: Identity) => fingerprintOf(file, identity);
      results.push(...sarifResults(report, shown(file), fingerprint));
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
