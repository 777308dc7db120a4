import { oneLine } from "@hearsay/core/plumbing";
import { correctSource } from "../state/actions.js";
import type { Source } from "../state/material.js";
import { type Correction, labelsOf } from "./corrections.js";

/** So many labels of a transcript can be named here. */
const MOST_LABELS = 40;

const KINDS = [
  ["", "as it shows itself"],
  ["own-words", "the words of one person or body"],
  ["report", "a report about others"],
  ["transcript", "a recording of one person"],
] as const;

/** Says what a source is, and who speaks in it; a change counts when the field is left. */
export function CorrectionForm({ source: { name, article, correction } }: { readonly source: Source }) {
  const change = (part: Partial<Correction>) => correctSource(name, { ...correction, ...part });
  const labels = labelsOf(article);
  const isOfOne = correction.kind === "own-words" || correction.kind === "transcript";
  return (
    <form class="correction" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>It is</span>
        <select
          value={correction.kind ?? ""}
          onChange={(event) =>
            change({ kind: (event.currentTarget.value || undefined) as Correction["kind"] })
          }
        >
          {KINDS.map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {isOfOne && (
        <label>
          <span>of</span>
          <input
            value={correction.speaker ?? ""}
            placeholder="name"
            autocomplete="off"
            onChange={(event) => change({ speaker: event.currentTarget.value.trim() || undefined })}
          />
        </label>
      )}
      {correction.kind === undefined &&
        labels.slice(0, MOST_LABELS).map((label) => (
          <label key={label}>
            <span>“{oneLine(label)}” is</span>
            <input
              value={correction.speakers[label] ?? ""}
              placeholder={oneLine(label)}
              autocomplete="off"
              onChange={(event) =>
                change({ speakers: { ...correction.speakers, [label]: event.currentTarget.value.trim() } })
              }
            />
          </label>
        ))}
    </form>
  );
}
