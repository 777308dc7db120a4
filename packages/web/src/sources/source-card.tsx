import { oneLine, visible } from "@hearsay/core/plumbing";
import { open } from "../frame/place.js";
import { removeSource } from "../state/actions.js";
import { holdings } from "../state/check-state.js";
import type { Source } from "../state/material.js";
import { CorrectionForm } from "./correction-form.js";
import { isCorrected } from "./corrections.js";

const KIND_WORDS = {
  report: "a report about others",
  "own-words": "own words",
  transcript: "a transcript",
  unknown: "unknown: whose words it holds could not be told",
} as const;

/** What was understood of a source; it can be corrected there. */
export function SourceCard({ source }: { readonly source: Source }) {
  const { name, article, notes, correction } = source;
  const said = holdings.value.get(name);
  const owners =
    said === undefined ? [] : [...said.holding.owners, ...said.holding.parts.flatMap((part) => part.owners)];
  const whose = [...new Set(owners.map((owner) => owner.name))];
  const voices = [...new Set(article.turns.flatMap(({ speaker }) => speaker ?? []))].map(
    (label) => correction.speakers[label] || label,
  );
  return (
    <details class="source-card" open={said?.holding.kind === "unknown" || article.doubts.length > 0}>
      <summary>
        <span class="file">{oneLine(name)}</span>
        <span class={`kind${said?.holding.kind === "unknown" ? " is-unknown" : ""}`}>
          {said === undefined ? "…" : KIND_WORDS[said.holding.kind]}
          {whose.length > 0 &&
            `${said?.holding.kind === "report" ? ", by" : " of"} ${whose.map(oneLine).join(", ")}`}
          {isCorrected(correction) && " · as you said"}
        </span>
      </summary>
      <dl>
        {said !== undefined && said.holding.evidence.length > 0 && (
          <Fact name="What tells it">{said.holding.evidence.map(oneLine).join("; ")}</Fact>
        )}
        {voices.length > 0 && <Fact name="Speakers">{voices.map(oneLine).join(", ")}</Fact>}
        <Fact name="Length">{lengthOf(article.text)}</Fact>
        {article.published !== null && <Fact name="Date">{oneLine(article.published)}</Fact>}
        {[...notes, ...article.doubts].map((note) => (
          <Fact key={note} name="Note">
            {oneLine(note)}
          </Fact>
        ))}
      </dl>
      {article.leftOut.length > 0 && (
        <details class="left-out">
          <summary>Left out: {article.leftOut.length}</summary>
          <ul>
            {article.leftOut.slice(0, 100).map(({ why, text }, at) => (
              <li key={at}>
                <b>{why}</b> {visible(text.slice(0, 400))}
              </li>
            ))}
          </ul>
        </details>
      )}
      <CorrectionForm source={source} />
      <p class="card-actions">
        <button type="button" onClick={() => open({ pane: "source", source: name, at: null, view: "side" })}>
          Read it<span class="aloud">: {oneLine(name)}</span>
        </button>{" "}
        <button type="button" class="link" onClick={() => removeSource(name)}>
          Remove<span class="aloud"> {oneLine(name)}</span>
        </button>
      </p>
    </details>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function lengthOf(text: string): string {
  const words = text.match(/\S+/g)?.length ?? 0;
  return `${words.toLocaleString("en-GB")} ${words === 1 ? "word" : "words"}`;
}
