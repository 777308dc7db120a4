import { oneLine } from "@hearsay/core/plumbing";
import type { Trace } from "../tracing/trace.js";
import { lineagePicture, type PictureEdge, type PictureRow } from "./lineage-picture.js";

/** The lineage of a trace over time as a picture in SVG; what stands in it is text and nothing else. */
export function svgOf(trace: Trace): string {
  const { width, height, rows, edges, ticks, leftOut } = lineagePicture(trace);
  const more = leftOut === 0 ? [] : [`<text x="12" y="${height + 4}">and ${leftOut} more articles</text>`];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + 16}" width="${width}" height="${height + 16}" font-family="sans-serif" font-size="13" role="img">`,
    `<title>${text(`Where “${trace.query}” stood, over time`)}</title>`,
    `<rect width="100%" height="100%" fill="#fcfbf8"/>`,
    ...ticks.map(
      ({ x, label }) =>
        `<line x1="${x}" x2="${x}" y1="24" y2="${height}" stroke="#dfdbd2"/><text x="${x}" y="16" text-anchor="middle" fill="#5f5a52" font-size="11">${text(label)}</text>`,
    ),
    ...edges.map(edgeOf),
    ...rows.map(rowOf),
    ...more,
    "</svg>",
    "",
  ].join("\n");
}

function edgeOf({ path, confidence, label }: PictureEdge): string {
  return `<path d="${path}" fill="none" stroke="#0a5e77" stroke-width="${(1 + confidence * 2).toFixed(1)}" stroke-opacity="${(0.35 + confidence * 0.65).toFixed(2)}"><title>${text(label)}</title></path>`;
}

function rowOf({ name, date, x, y, copies }: PictureRow): string {
  const copied = copies.map(
    ({ x: at }) =>
      `<circle cx="${at}" cy="${y}" r="4" fill="#fcfbf8" stroke="#1d1b18"><title>a copy</title></circle>`,
  );
  return [
    `<text x="12" y="${y + 4}" fill="#1d1b18">${text(name)}</text>`,
    ...copied,
    `<circle cx="${x}" cy="${y}" r="5" fill="#1d1b18"><title>${text(`${name}, ${date}`)}</title></circle>`,
  ].join("");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text of XML: in one line, without what no XML may hold. */
function text(words: string): string {
  return oneLine(words)
    .replace(/\p{Surrogate}|[\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
}
