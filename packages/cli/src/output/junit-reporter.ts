import { type Report, verdictRecord } from "@hearsay/core";
import { byQuotation, fails, placeIn, tally, visible, wordsFor } from "@hearsay/core/plumbing";
import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { shown } from "../input/given-files.js";
import type { CheckReporter, ReporterOptions } from "./check-reporters.js";

/** A test of JUnit: a quotation, or a finding beside the quotations. */
interface Case {
  readonly name: string;
  /** Why it fails, null where it does not. */
  readonly failure: { readonly type: string; readonly message: string; readonly text: string } | null;
  /** Why nothing was tested, null where it was. */
  readonly skipped: string | null;
}

/**
 * Writes a suite a draft and a test a quotation, in the form that CI systems read (the XML of Ant's JUnit task). A test fails where
 * the quotation counts against the draft; what could not be checked, and does not count, was skipped.
 */
export function junitReporter({ output, levels }: Pick<ReporterOptions, "output" | "levels">): CheckReporter {
  const suites: { readonly name: string; readonly cases: readonly Case[] }[] = [];
  return {
    async add({ file }, report) {
      suites.push({ name: shown(file), cases: casesOf(report, levels) });
    },
    async end() {
      const root = create({ version: "1.0", encoding: "UTF-8" }).ele("testsuites", {
        name: "Hearsay",
        ...countsOf(suites.flatMap(({ cases }) => cases)),
      });
      for (const { name, cases } of suites) addSuite(root, name, cases);
      await output.write(`${root.end({ prettyPrint: true })}\n`);
    },
  };
}

function casesOf(report: Report, levels: ReporterOptions["levels"]): Case[] {
  const place = placeIn(report.article);
  const { ofQuotation, others } = byQuotation(report.quotations, report.findings);
  const quotations = report.quotations.map((quotation): Case => {
    const findings = ofQuotation(quotation);
    const { label, meaning } = wordsFor(quotation.verdict);
    const isFailed = fails(tally({ quotations: [quotation], findings }), levels);
    const messages = [...quotation.issues, ...findings].map(({ message }) => message);
    const source =
      quotation.evidence === null ? [] : [`${quotation.evidence.source}: ${quotation.evidence.text}`];
    const isUntested = quotation.verdict === null || quotation.verdict === "cannot-check";
    return {
      name: `${place(quotation.start)}: ${quotation.text}`,
      failure: isFailed
        ? {
            type: failedBy(quotation.verdict, findings, levels),
            message: messages[0] ?? meaning,
            text: [`${label}: ${meaning}`, ...new Set(messages), ...source].join("\n"),
          }
        : null,
      skipped: isUntested ? (messages[0] ?? meaning) : null,
    };
  });
  return [
    ...quotations,
    ...others.map(
      (finding): Case => ({
        name: `${place(finding.start)}: ${finding.rule}: ${report.article.text.slice(finding.start, finding.end)}`,
        failure: fails(tally({ findings: [finding] }), levels)
          ? { type: finding.rule, message: finding.message, text: finding.message }
          : null,
        skipped: null,
      }),
    ),
  ];
}

/** The verdict where it is what counts, else the first finding that does. */
function failedBy(
  verdict: Report["quotations"][number]["verdict"],
  findings: Report["findings"],
  levels: ReporterOptions["levels"],
): string {
  if (verdict !== null && fails(tally({ quotations: [{ verdict }], findings: [] }), levels))
    return verdictRecord(verdict).name;
  return findings.find((finding) => fails(tally({ findings: [finding] }), levels))?.rule ?? "finding";
}

function addSuite(root: XMLBuilder, name: string, cases: readonly Case[]): void {
  const suite = root.ele("testsuite", { name: xmlText(name), ...countsOf(cases) });
  for (const { name: title, failure, skipped } of cases) {
    const test = suite.ele("testcase", { classname: xmlText(name), name: xmlText(title) });
    if (failure !== null)
      test
        .ele("failure", { type: failure.type, message: xmlText(failure.message) })
        .txt(xmlText(failure.text, visible));
    else if (skipped !== null) test.ele("skipped", { message: xmlText(skipped) });
  }
}

function countsOf(cases: readonly Case[]) {
  return {
    tests: String(cases.length),
    failures: String(cases.filter(({ failure }) => failure !== null).length),
    errors: "0",
    skipped: String(cases.filter(({ failure, skipped }) => failure === null && skipped !== null).length),
  };
}

/** Without characters that XML 1.0 forbids, even escaped, or that act on a terminal: these are shown as their number. */
function xmlText(
  text: string,
  shownAs: (text: string) => string = (one) => visible(one).replace(/\s+/g, " "),
): string {
  return shownAs(text).replace(/[\ufffe\uffff]/g, "\ufffd");
}
