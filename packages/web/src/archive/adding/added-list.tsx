import { oneLine } from "@hearsay/core/plumbing";
import { openInArchive } from "../archive-place.js";
import type { AddedOne } from "./adding-state.js";

/** So many of what was stored are listed, the latest; what could not be read is listed whole. */
const MOST_LISTED = 200;

const OUTCOMES = { new: "added", version: "added as a new version", known: "known already" } as const;

/** What became of each: first what could not be added, then what is kept, the latest first. */
export function AddedList({ all }: { readonly all: readonly AddedOne[] }) {
  const refused = all.flatMap((one) => ("reason" in one ? [one] : []));
  const stored = all.flatMap((one) => ("reason" in one ? [] : [one]));
  const left = stored.length - MOST_LISTED;
  return (
    <>
      {refused.length > 0 && (
        <ul class="refused" aria-label="Could not be added">
          {refused.map(({ name, reason }, at) => (
            <li key={at}>
              <b>{oneLine(name)}</b> {oneLine(reason)}
            </li>
          ))}
        </ul>
      )}
      {stored.length > 0 && (
        <ol class="added-list" aria-label="What the archive keeps">
          {stored
            .slice(-MOST_LISTED)
            .reverse()
            .map(({ name, outcome, version }, at) => (
              <li key={stored.length - at} class="added-one">
                <button
                  type="button"
                  class="link moment-line"
                  data-kept={version}
                  onClick={() => openInArchive({ article: version, at: null })}
                >
                  <b>{oneLine(name)}</b>
                </button>{" "}
                <span class="detail">{OUTCOMES[outcome]}</span>
              </li>
            ))}
        </ol>
      )}
      {left > 0 && <p class="quiet">and {left.toLocaleString("en")} more before these</p>}
    </>
  );
}
