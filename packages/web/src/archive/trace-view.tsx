import type { ArchiveTrace } from "@hearsay/client";
import { oneLine, plural } from "@hearsay/core/plumbing";
import { census } from "./archive-state.js";
import { Lineage } from "./lineage.js";
import { Narrowing } from "./narrowing-lists.js";
import { searchedText, summaryOf } from "./summary.js";
import { Timeline } from "./timeline.js";
import { Wordings } from "./wordings.js";

/** Where words have been: figures, wordings, timeline and lineage. */
export function TraceView({ trace }: { readonly trace: ArchiveTrace }) {
  if (trace.occurrences.length === 0) return <Nothing trace={trace} />;
  return (
    <div class="trace">
      <Figures trace={trace} />
      <Wordings trace={trace} />
      <Narrowing trace={trace} />
      <Timeline trace={trace} />
      <Lineage trace={trace} />
    </div>
  );
}

function Figures({ trace }: { readonly trace: ArchiveTrace }) {
  const { articles, copies, wordings, outlets, years } = summaryOf(trace);
  return (
    <section class="figures" aria-label="What was found">
      <p class="found">
        <b>{plural(articles, "article")}</b>
        {copies > 0 && <> and {plural(copies, "copy", "copies")}</>}, in {plural(wordings, "wording")}
      </p>
      <dl class="figures-list">
        {outlets.length > 0 && <Counts name="Outlets" counts={outlets} />}
        <Counts name="Years" counts={years} />
      </dl>
      <Limits trace={trace} />
    </section>
  );
}

/** So many names are shown; the others are counted. */
const MOST_SHOWN = 12;

interface CountsProps {
  readonly name: string;
  readonly counts: readonly { readonly name: string; readonly count: number }[];
}

function Counts({ name, counts }: CountsProps) {
  const more = counts.length - MOST_SHOWN;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {counts.slice(0, MOST_SHOWN).map((one, at) => (
          <span key={one.name}>
            {at > 0 && ", "}
            {one.name}
            {one.count > 1 && ` (${one.count})`}
          </span>
        ))}
        {more > 0 && ` and ${more} more`}
      </dd>
    </div>
  );
}

function Nothing({ trace }: { readonly trace: ArchiveTrace }) {
  return (
    <section class="figures" aria-label="What was found">
      <p class="found">
        {trace.complete
          ? "These words stand in no article of the archive, neither exactly nor varied."
          : "These words were found in no article, neither exactly nor varied."}
      </p>
      <Limits trace={trace} />
      <p class="quiet">
        It looks for words, not for meaning, and only in what the archive holds. Rare words find most.
      </p>
    </section>
  );
}

/** What was searched, and what may be missing. */
function Limits({ trace: { byChance, complete, unasked } }: { readonly trace: ArchiveTrace }) {
  const held = census.now.value;
  return (
    <>
      {held?.state === "there" && <p class="quiet">Searched: {searchedText(held.answer)}.</p>}
      {byChance > 0 && (
        <p class="quiet">
          {plural(byChance, "place")} more {byChance === 1 ? "is" : "are"} like these words, but no more than
          chance explains.
        </p>
      )}
      {!complete && (
        <p>
          The archive could not be asked completely
          {unasked.length > 0 && ` (${unasked.map(oneLine).join(" and ")} could not be reached)`}: there may
          be more.
        </p>
      )}
    </>
  );
}
