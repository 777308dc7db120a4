import type { ArchiveTrace, TracedVariant } from "@hearsay/client";
import { oneLine, plural } from "@hearsay/core/plumbing";
import { Alignment } from "../evidence/alignment.js";
import { archivePlace, showInArchive } from "./archive-place.js";
import { dateOf, nameOf } from "./summary.js";

/** So many wordings are shown at first. */
const MOST_SHOWN = 50;

/** The wordings, each with its difference from the words that were asked for. */
export function Wordings({ trace }: { readonly trace: ArchiveTrace }) {
  const { variants } = trace;
  const more = variants.length - MOST_SHOWN;
  return (
    <section class="wordings" aria-labelledby="wordings-title">
      <h2 id="wordings-title">Wordings</h2>
      <ol>
        {variants.slice(0, MOST_SHOWN).map((variant) => (
          <Wording key={variant.id} variant={variant} trace={trace} />
        ))}
      </ol>
      {more > 0 && <p class="quiet">{plural(more, "rarer wording")} more.</p>}
    </section>
  );
}

interface WordingProps {
  readonly variant: TracedVariant;
  readonly trace: ArchiveTrace;
}

function Wording({ variant: { id, text, count, first, diff }, trace: { query, occurrences } }: WordingProps) {
  const isOnly = archivePlace.value.variant === id;
  const earliest = occurrences.find((one) => one.id === first);
  const differs = diff.some(({ op }) => op !== "equal");
  return (
    <li class="wording" data-variant={id}>
      <p class="wording-head">
        <b>{id}</b>
        <span class="detail">{plural(count, "article")}</span>
        {earliest !== undefined && (
          <span class="detail">
            first {nameOf(earliest)}, {dateOf(earliest)}
          </span>
        )}
        <button
          type="button"
          aria-pressed={isOnly}
          aria-label={`Only these: articles with wording ${id}`}
          onClick={() => showInArchive({ variant: isOnly ? null : id })}
        >
          Only these
        </button>
      </p>
      {differs ? (
        <Alignment
          words={query}
          evidence={{ text, diff, similarity: earliest?.similarity ?? 1 }}
          sides={["asked for", "stands there"]}
        />
      ) : (
        <blockquote class="alone">{oneLine(text)}</blockquote>
      )}
    </li>
  );
}
