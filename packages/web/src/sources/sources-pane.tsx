import { oneLine } from "@hearsay/core/plumbing";
import { forgetRefused } from "../state/actions.js";
import { filesAwaited, refused, sources } from "../state/check-state.js";
import { FilePickers } from "./file-pickers.js";
import { SourceCard } from "./source-card.js";
import { takeFilesAsSources } from "./take-files.js";

/** Every source with what was understood of it, and what could not be read. */
export function SourcesPane() {
  return (
    <section class="sources" aria-label="Sources">
      <h2>
        Material <small>{sources.value.length}</small>
      </h2>
      <FilePickers takes="sources" take={(files) => void takeFilesAsSources(files)} />
      {filesAwaited.value > 0 && (
        <p class="reading" role="status">
          Reading {filesAwaited.value === 1 ? "one file" : `${filesAwaited.value} files`} …
        </p>
      )}
      {refused.value.length > 0 && (
        <ul class="refused" aria-label="Could not be read">
          {refused.value.map(({ name, reason }) => (
            <li key={name}>
              <b>{oneLine(name)}</b> could not be read: {oneLine(reason)}{" "}
              <button type="button" class="link" onClick={() => forgetRefused(name)}>
                Set aside<span class="aloud"> {oneLine(name)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul class="cards">
        {sources.value.map((source) => (
          <li key={source.name}>
            <SourceCard source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
