import type { Evaluation } from "./evaluation.js";
import { type Counts, PARTS } from "./tokens.js";

const round = (value: number) => Math.round(value * 1000) / 1000;
const scores = (counts: Counts) => ({
  precision: round(counts.precision),
  recall: round(counts.recall),
  f: round(counts.f),
  of: counts.hits + counts.missed,
});
const byName = (map: ReadonlyMap<string, Counts>) =>
  Object.fromEntries(
    [...map]
      .filter(([name]) => name !== "")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, counts]) => [name, scores(counts)]),
  );

/** The figures as plain data. */
export function evaluationObject({
  articles,
  tokens,
  spans,
  whole,
  direct,
  kinds,
  publishers,
  calibration,
  beyond,
}: Evaluation) {
  return {
    articles,
    tokens: Object.fromEntries(PARTS.map((part) => [part, scores(tokens[part])])),
    spans: Object.fromEntries(PARTS.map((part) => [part, scores(spans[part])])),
    attributions: scores(whole),
    direct: {
      of: direct.all,
      found: round(direct.found / Math.max(1, direct.all)),
      sourceRight: round(direct.right / Math.max(1, direct.all)),
    },
    byKind: byName(kinds),
    byPublisher: byName(publishers),
    calibration: {
      error: round(calibration.error),
      bins: calibration.bins.map(({ count, confidence, right }) => ({
        count,
        confidence: round(confidence / Math.max(1, count)),
        right: round(right / Math.max(1, count)),
      })),
    },
    nested: scores(beyond.nested),
    speakers: scores(beyond.speakers),
    speakerKinds: scores(beyond.speakerKinds),
    via: scores(beyond.via),
    findings: byName(beyond.findings),
  };
}

/** The figures as tables for a terminal. */
export function evaluationText(evaluation: Evaluation): string {
  const { tokens, spans, whole, direct, kinds, publishers, calibration, beyond } = evaluation;
  const row = (name: string, counts: Counts) =>
    counts.hits + counts.missed + counts.wrong === 0
      ? []
      : [
          `${name.padEnd(26)}${[counts.precision, counts.recall, counts.f].map((value) => value.toFixed(3).padStart(8)).join("")}${String(counts.hits + counts.missed).padStart(9)}`,
        ];
  const rows = (map: ReadonlyMap<string, Counts>) =>
    [...map]
      .filter(([name]) => name !== "")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, counts]) => row(`  ${name}`, counts));
  const titled = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", title, ...lines];
  return [
    `${evaluation.articles} articles             precision  recall       F  annotated`,
    ...titled(
      "Tokens",
      PARTS.flatMap((part) => row(`  ${part}`, tokens[part])),
    ),
    ...titled(
      "Spans, to the character",
      PARTS.flatMap((part) => row(`  ${part}`, spans[part])),
    ),
    ...titled("Whole attributions", [...row("  all", whole), ...rows(kinds)]),
    ...titled("By publisher", rows(publishers)),
    ...titled("Beyond", [
      ...row("  nested", beyond.nested),
      ...row("  speaker", beyond.speakers),
      ...row("  kind of speaker", beyond.speakerKinds),
      ...row("  via", beyond.via),
    ]),
    ...titled("Findings", rows(beyond.findings)),
    "",
    `Direct quotations: ${direct.all}, found ${share(direct.found, direct.all)}, source right ${share(direct.right, direct.all)}`,
    `Confidence: off by ${calibration.error.toFixed(3)} on average (${calibration.bins
      .flatMap(({ count, right }, at) =>
        count === 0 ? [] : [`${(at / 10).toFixed(1)}+: ${share(right, count)} of ${count}`],
      )
      .join(", ")})`,
    "",
  ].join("\n");
}

function share(part: number, all: number): string {
  return (part / Math.max(1, all)).toFixed(3);
}
