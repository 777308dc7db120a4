import { oneLine } from "@hearsay/core/plumbing";
import type { LineageEdge, Occurrence, Trace } from "../tracing/trace.js";
import { dateOf, nameOf } from "./names.js";

/** A trace as a graph for Graphviz: an occurrence a node, an edge from where the words were probably taken, with its reasons. */
export function dotOf({ query, occurrences, lineage }: Trace): string {
  return [
    "digraph trace {",
    `  label=${quoted(query)};`,
    "  rankdir=LR;",
    '  node [shape=box, fontname="sans-serif"];',
    '  edge [fontname="sans-serif"];',
    ...occurrences.map(nodeOf),
    ...lineage.map(edgeOf),
    "}",
    "",
  ].join("\n");
}

function nodeOf(occurrence: Occurrence): string {
  const { id, variant, text, speaker } = occurrence;
  const lines = [
    `${nameOf(occurrence)} · ${dateOf(occurrence)}`,
    `${variant}: ${text}`,
    speaker ?? "nobody is credited",
  ];
  return `  ${id} [label=${quoted(...lines)}];`;
}

function edgeOf({ from, to, confidence, reasons }: LineageEdge): string {
  return `  ${from} -> ${to} [label=${quoted(confidence.toFixed(2), ...reasons.map(({ message }) => message))}];`;
}

/** So much of a text stands in a node. */
const LONGEST = 120;

/** A string of DOT, a line each; what stands in it is text and nothing else. */
function quoted(...lines: readonly string[]): string {
  const escaped = lines.map((line) => {
    const shown = oneLine(line);
    const short = shown.length > LONGEST ? `${shown.slice(0, LONGEST).trimEnd()}…` : shown;
    return short.replace(/[\\"]/g, "\\$&");
  });
  return `"${escaped.join("\\n")}"`;
}
