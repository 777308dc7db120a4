import type { ArchiveTrace } from "@hearsay/client";
import { signal } from "@preact/signals";
import { archivePlace, showInArchive } from "./archive-place.js";
import { type Counted, narrowingCounts } from "./narrowing.js";

/** So many of a list are shown until all are asked for. */
const MOST_SHOWN = 12;
const showsAll = signal(false);

/** How many articles each outlet and each year has: a choice narrows wordings and timeline to it. */
export function Narrowing({ trace: { occurrences } }: { readonly trace: ArchiveTrace }) {
  const place = archivePlace.value;
  const { outlets, years } = narrowingCounts(occurrences, place);
  return (
    <section class="narrowing" aria-labelledby="narrowing-title">
      <h2 id="narrowing-title">By outlet and year</h2>
      <Choices
        name="Outlet"
        none="no outlet"
        counts={outlets}
        chosen={place.inOutlet}
        choose={(inOutlet) => showInArchive({ inOutlet })}
      />
      <Choices
        name="Year"
        none="no date"
        counts={years}
        chosen={place.inYear}
        choose={(inYear) => showInArchive({ inYear })}
      />
    </section>
  );
}

interface ChoicesProps {
  readonly name: string;
  /** What "" is called. */
  readonly none: string;
  readonly counts: readonly Counted[];
  readonly chosen: string | null;
  readonly choose: (name: string | null) => void;
}

function Choices({ name, none, counts, chosen, choose }: ChoicesProps) {
  const shown = counts.filter((one, at) => showsAll.value || at < MOST_SHOWN || one.name === chosen);
  return (
    <div class="choices" role="group" aria-label={name}>
      <span class="quiet" aria-hidden="true">
        {name}
      </span>
      <ul>
        <li>
          <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
            All
          </button>
        </li>
        {shown.map((one) => (
          <li key={one.name}>
            <button
              type="button"
              aria-pressed={one.name === chosen}
              onClick={() => choose(one.name === chosen ? null : one.name)}
            >
              {one.name === "" ? none : one.name} <span class="number">{one.count}</span>
            </button>
          </li>
        ))}
        {shown.length < counts.length && (
          <li>
            <button
              type="button"
              class="link"
              onClick={() => {
                showsAll.value = true;
              }}
            >
              {counts.length - shown.length} more
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
