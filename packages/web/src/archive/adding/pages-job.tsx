import type { AddAnswer, AddedCounts, JobStatus } from "@hearsay/client";
import { oneLine, plural } from "@hearsay/core/plumbing";
import { AddedList } from "./added-list.js";
import { endJob, job, jobFailure, resultsOf } from "./adding-state.js";
import { paceText } from "./pace.js";

/** How far the fetching of pages has got, and what came of it. */
export function PagesJob() {
  return (
    <>
      {job.value !== null && <Followed {...job.value} />}
      {jobFailure.value !== null && (
        <p class="failure" role="alert">
          {oneLine(jobFailure.value)}
        </p>
      )}
    </>
  );
}

function Followed({ status, first, now }: NonNullable<typeof job.value>) {
  const { state, problem, result, progress } = status;
  const isOver = state !== "waiting" && state !== "running";
  return (
    <section class="adding-part" aria-label="Pages">
      <p class="found">{isOver ? ENDS[state] : `Fetching: ${paceText("pages", first, now)}`}</p>
      {!isOver && <progress max={now.of || 1} value={now.done} aria-label="Pages gone through" />}
      {progress.added !== undefined && <p>{countsText(progress.added)}.</p>}
      {problem !== null && (
        <p class="failure" role="alert">
          {oneLine(problem.detail)}
        </p>
      )}
      {!isOver && (
        <button type="button" onClick={() => void endJob(status.id)}>
          Stop
        </button>
      )}
      {result !== null && <AddedList all={resultsOf(result as AddAnswer)} />}
    </section>
  );
}

const ENDS: Readonly<Record<Exclude<JobStatus["state"], "waiting" | "running">, string>> = {
  done: "All pages were gone through",
  failed: "The work ended before all pages were gone through; what was added stays",
  cancelled: "Stopped; what was added stays",
};

function countsText({ new: added, version, known, refused }: AddedCounts): string {
  return [
    `${plural(added, "article")} added`,
    ...(version > 0 ? [plural(version, "new version")] : []),
    ...(known > 0 ? [`${known} known already`] : []),
    ...(refused > 0 ? [`${refused} not read`] : []),
  ].join(", ");
}
