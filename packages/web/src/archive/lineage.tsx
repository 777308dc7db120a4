import { lineagePicture, type PictureEdge, type PictureRow } from "@hearsay/archive/picture";
import type { ArchiveTrace, TracedEdge, TracedOccurrence } from "@hearsay/client";
import { oneLine } from "@hearsay/core/plumbing";
import { signal } from "@preact/signals";
import { openInArchive } from "./archive-place.js";
import { dateOf, nameOf } from "./summary.js";

/** So many edges are listed. */
const MOST_LISTED = 100;

/** The edge that is pointed at or has the focus, in words. */
const reason = signal<string | null>(null);

/** Which article probably took the words from which: a picture over time, and the same as a list. */
export function Lineage({ trace }: { readonly trace: ArchiveTrace }) {
  const { lineage, occurrences } = trace;
  if (lineage.length === 0)
    return (
      <section class="lineage" aria-labelledby="lineage-title">
        <h2 id="lineage-title">Lineage</h2>
        <p class="quiet">Nothing in these articles says which took the words from which.</p>
      </section>
    );
  const byId = new Map(occurrences.map((one) => [one.id, one]));
  return (
    <section class="lineage" aria-labelledby="lineage-title">
      <h2 id="lineage-title">Lineage</h2>
      <p class="quiet">
        Which article probably took the words from which. The percentages are measured on generated copying:
        take them for an order of magnitude.
      </p>
      <Picture trace={trace} />
      <ol class="edges">
        {lineage.slice(0, MOST_LISTED).map((edge) => (
          <Edge key={`${edge.from} ${edge.to}`} edge={edge} byId={byId} />
        ))}
      </ol>
      {lineage.length > MOST_LISTED && <p class="quiet">{lineage.length - MOST_LISTED} more.</p>}
    </section>
  );
}

function Picture({ trace }: { readonly trace: ArchiveTrace }) {
  const { width, height, rows, edges, ticks, leftOut } = lineagePicture(trace);
  if (edges.length === 0) return null;
  return (
    <figure class="lineage-picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Lineage over time">
        {ticks.map(({ x, label }) => (
          <g key={label} class="tick">
            <line x1={x} x2={x} y1="24" y2={height} />
            <text x={x} y="16" text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
        {edges.map((edge) => (
          <EdgeLine key={`${edge.from} ${edge.to}`} edge={edge} />
        ))}
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </svg>
      <figcaption aria-live="polite">
        {reason.value ?? "Point at a line, or go to it with the Tab key, to see its reason."}
        {rows.some(({ copies }) => copies.length > 0) && " An empty dot is a copy of the text in its row."}
        {leftOut > 0 && ` ${leftOut} later articles are not drawn.`}
      </figcaption>
    </figure>
  );
}

function EdgeLine({ edge: { path, confidence, label } }: { readonly edge: PictureEdge }) {
  const show = () => {
    reason.value = label;
  };
  const hide = () => {
    reason.value = null;
  };
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: its reason is shown when it has the focus
    <g
      class="edge"
      role="img"
      aria-label={label}
      tabIndex={0}
      onFocus={show}
      onBlur={hide}
      onMouseEnter={show}
      onMouseLeave={hide}
    >
      <path class="reach" d={path} />
      <path class="line" d={path} stroke-width={1 + confidence * 2} />
    </g>
  );
}

function Row({ row: { name, x, y, copies } }: { readonly row: PictureRow }) {
  return (
    <g class="row">
      <text x="0" y={y + 4}>
        {name}
      </text>
      {copies.map((copy) => (
        <circle key={copy.id} class="copy" cx={copy.x} cy={y} r="4" />
      ))}
      <circle cx={x} cy={y} r="5" />
    </g>
  );
}

interface EdgeProps {
  readonly edge: TracedEdge;
  readonly byId: ReadonlyMap<string, TracedOccurrence>;
}

function Edge({ edge: { from, to, confidence, reasons }, byId }: EdgeProps) {
  return (
    <li>
      <Named occurrence={byId.get(from)} id={from} /> <span aria-hidden="true">→</span>
      <span class="aloud">to</span> <Named occurrence={byId.get(to)} id={to} />
      <span class="detail">{Math.round(confidence * 100)} %</span>
      <span class="because">{reasons.map(({ message }) => oneLine(message)).join("; ")}</span>
    </li>
  );
}

function Named({
  occurrence,
  id,
}: {
  readonly occurrence: TracedOccurrence | undefined;
  readonly id: string;
}) {
  if (occurrence === undefined) return <b>{id}</b>;
  const { kept, start, end } = occurrence;
  return (
    <button type="button" class="link" onClick={() => openInArchive({ article: kept, at: { start, end } })}>
      {nameOf(occurrence)}, {dateOf(occurrence)}
    </button>
  );
}
