import type { ArchiveTrace, TracedVariant } from "@hearsay/client";
import { oneLine, plural } from "@hearsay/core/plumbing";
import { Alignment } from "../evidence/alignment.js";
import { archivePlace, showInArchive } from "./archive-place.js";
import { narrowedTo } from "./narrowing.js";
import { dateOf, nameOf } from "./summary.js";

/** So many wordings are shown at first. */
const MOST_SHOWN = 50;

/** The wordings, each with its difference from the words that were asked for. */
export function Wordings({ trace }: { readonly trace: ArchiveTrace }) {
  const { inOutlet, inYear } = archivePlace.value;
  const within = narrowedTo(trace.occurrences, { variant: null, inOutlet, inYear });
  const isAll = inOutlet === null && inYear === null;
  const counts = new Map<string, number>();
  for (const { variant } of within) counts.set(variant, (counts.get(variant) ?? 0) + 1);
  const variants = isAll ? trace.variants : trace.variants.filter(({ id }) => counts.has(id));
  const more = variants.length - MOST_SHOWN;
  return (
    <section class="wordings" aria-labelledby="wordings-title">
      <h2 id="wordings-title">Wordings</h2>
      <ol>
        {variants.slice(0, MOST_SHOWN).map((variant) => (
          <Wording
            key={variant.id}
            variant={variant}
            trace={trace}
            within={isAll ? null : (counts.get(variant.id) ?? 0)}
          />
        ))}
      </ol>
      {more > 0 && <p class="quiet">{plural(more, "rarer wording")} more.</p>}
    </section>
  );
}

interface WordingProps {
  readonly variant: TracedVariant;
  readonly trace: ArchiveTrace;
  /** At how many places it stands within what the trace is narrowed to; null where it is not. */
  readonly within: number | null;
}

function Wording({
  variant: { id, text, count, first, diff },
  trace: { query, occurrences },
  within,
}: WordingProps) {
  const isOnly = archivePlace.value.variant === id;
  const earliest = occurrences.find((one) => one.id === first);
  const differs = diff.some(({ op }) => op !== "equal");
  return (
    <li class="wording" data-variant={id}>
      <p class="wording-head">
        <b>{id}</b>
        <span class="detail">{plural(count, "article")}</span>
        {within !== null && <span class="detail">{plural(within, "place")} here</span>}
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
