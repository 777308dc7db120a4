import { oneLine } from "@hearsay/core/plumbing";
import { goBack, place } from "../frame/place.js";
import { sources } from "../state/check-state.js";
import { ArticleText } from "./article-text.js";

/** A source as it was read, at the passage that the address names. */
export function SourceView() {
  const { source: name, at } = place.value;
  const source = sources.value.find((one) => one.name === name);
  return (
    <section class="source-view" aria-label="Source">
      <p class="back">
        <button type="button" onClick={goBack}>
          ← Back
        </button>
      </p>
      <h2>{oneLine(name ?? "")}</h2>
      {source === undefined ? (
        <p class="quiet">This source is no longer among the material.</p>
      ) : (
        <ArticleText article={source.article} name={oneLine(source.name)} at={at} />
      )}
    </section>
  );
}
