import type { ArchiveTrace, TracedOccurrence } from "@hearsay/client";
import { oneLine, plural } from "@hearsay/core/plumbing";
import { signal } from "@preact/signals";
import { archivePlace, openInArchive, openWho, showInArchive } from "./archive-place.js";
import { narrowedTo, narrowingText } from "./narrowing.js";
import { dateOf, nameOf, yearOf } from "./summary.js";

/** So many articles are shown at first, and so many more each time. */
const SHOWN = 100;
const shownCount = signal(SHOWN);

/** The articles in the order of time, copies below the text that they are copies of. */
export function Timeline({ trace: { occurrences } }: { readonly trace: ArchiveTrace }) {
  const copies = copiesIn(occurrences);
  const wanted = narrowedTo(occurrences, archivePlace.value);
  const shown = wanted.slice(0, shownCount.value);
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">Timeline</h2>
      <Only />
      <ol>
        {shown.map((one, at) => (
          <Moment
            key={one.id}
            occurrence={one}
            copies={copies.get(one.id) ?? []}
            year={at === 0 || yearOf(one) !== yearOf(shown[at - 1] as TracedOccurrence) ? yearOf(one) : null}
          />
        ))}
      </ol>
      {wanted.length > shown.length && (
        <p>
          <button type="button" onClick={showMore}>
            Show {Math.min(SHOWN, wanted.length - shown.length)} more of {wanted.length}
          </button>
        </p>
      )}
    </section>
  );
}

/** What the articles are narrowed to, and the way back to all. */
function Only() {
  const only = narrowingText(archivePlace.value);
  return only === null ? null : (
    <p class="only">
      Only articles {only}.{" "}
      <button
        type="button"
        class="link"
        onClick={() => showInArchive({ variant: null, inOutlet: null, inYear: null })}
      >
        Show all
      </button>
    </p>
  );
}

function showMore(): void {
  shownCount.value += SHOWN;
}

/** The copies of each text, by the id of the occurrence that they are copies of. */
function copiesIn(occurrences: readonly TracedOccurrence[]): ReadonlyMap<string, TracedOccurrence[]> {
  const copies = new Map<string, TracedOccurrence[]>();
  for (const one of occurrences) {
    if (one.copyOf === null) continue;
    const others = copies.get(one.copyOf);
    if (others === undefined) copies.set(one.copyOf, [one]);
    else others.push(one);
  }
  return copies;
}

interface MomentProps {
  readonly occurrence: TracedOccurrence;
  readonly copies: readonly TracedOccurrence[];
  /** The year, where it is another one than that of the article before. */
  readonly year: string | null;
}

function Moment({ occurrence, copies, year }: MomentProps) {
  const { id, variant, marked, current, speaker, via } = occurrence;
  const through = via.length > 0 ? `, through ${via.map(oneLine).join(", ")}` : "";
  return (
    <li class="moment" id={`moment-${id}`}>
      {year !== null && <p class="year">{year}</p>}
      <OpensArticle occurrence={occurrence} />
      <p class="credit">
        {speaker === null ? (
          "nobody is credited"
        ) : (
          <>
            <button
              type="button"
              class="link"
              title={`What ${oneLine(speaker)} is quoted as saying`}
              onClick={() => openWho(speaker)}
            >
              {oneLine(speaker)}
            </button>
            {through}
          </>
        )}
        <span class="detail">{variant}</span>
        {!marked && <span class="detail">without marks</span>}
        {!current && <span class="detail">in an earlier version</span>}
      </p>
      {copies.length > 0 && (
        <details>
          <summary>{plural(copies.length, "copy", "copies")} of this text</summary>
          <ol>
            {copies.map((copy) => (
              <li key={copy.id}>
                <OpensArticle occurrence={copy} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

/** The line that opens an article at the words. */
function OpensArticle({ occurrence }: { readonly occurrence: TracedOccurrence }) {
  const { kept, start, end, article } = occurrence;
  const { article: open, at } = archivePlace.value;
  const isOpen = open === kept && at?.start === start;
  const name = nameOf(occurrence);
  const headline = article.headline === null ? null : oneLine(article.headline);
  return (
    <button
      type="button"
      class="link moment-line"
      data-kept={kept}
      aria-current={isOpen ? "true" : undefined}
      onClick={() => openInArchive({ article: kept, at: { start, end } })}
    >
      <span class="date">{dateOf(occurrence)}</span> <b>{name}</b>
      {headline !== null && headline !== name && <span class="detail">{headline}</span>}
    </button>
  );
}
