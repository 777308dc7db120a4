import type { Report } from "../../rules/report.js";
import { type Identity, identified } from "../identity.js";
import { fixesOf } from "./fixes.js";
import { locationOf } from "./location.js";
import { relatedLocations } from "./related.js";
import { SARIF_RULE_INDEX, SARIF_RULES } from "./rules.js";

export type SarifResult = ReturnType<typeof sarifResults>[number];

interface SarifOptions {
  /** One string for what a finding is known by, so that it is found again when lines have moved. */
  readonly fingerprint: (identity: Identity) => string;
  /** The path of a source, by its name. */
  readonly pathOf: (source: string) => string;
}

/**
 * The findings of one draft as results of SARIF 2.1.0: where they stand in the draft, the passages of the sources as related
 * locations, and every repair as a fix.
 *
 * @param file the draft's path
 */
export function sarifResults(report: Report, file: string, { fingerprint, pathOf }: SarifOptions) {
  const { article } = report;
  const found = identified(report).flatMap(({ identity, quotation, finding }) =>
    finding === null ? [] : [{ identity, quotation, finding }],
  );
  return found
    .sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end)
    .map(({ identity, quotation, finding }) => {
      const ruleIndex = SARIF_RULE_INDEX.get(finding.rule);
      const fixes = quotation === null ? [] : fixesOf(article, quotation, file);
      return {
        ruleId: finding.rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: finding.severity,
        message: { text: finding.message === "" ? finding.rule : finding.message },
        locations: [locationOf(article, finding, file)],
        relatedLocations: relatedLocations(finding.evidence, pathOf),
        ...(fixes.length === 0 ? {} : { fixes }),
        partialFingerprints: { "hearsayWords/v1": fingerprint(identity) },
      };
    });
}

/** One log of SARIF 2.1.0 for results of any number of drafts. */
export function sarifLog(results: readonly SarifResult[], version: string) {
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Hearsay", version, semanticVersion: version, rules: SARIF_RULES } },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
}
