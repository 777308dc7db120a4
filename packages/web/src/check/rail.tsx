import { VERDICT_RECORDS } from "@hearsay/core";
import { oneLine } from "@hearsay/core/plumbing";
import { doneLabel } from "../decisions/decision.js";
import { open, showHere } from "../frame/place.js";
import {
  entries,
  filter,
  isChecking,
  isPartial,
  report,
  selected,
  shownEntries,
  sources,
} from "../state/check-state.js";
import { countsOf, NO_FILTER, openLine } from "./filters.js";
import { type Entry, LANES, type Lane, otherFindings } from "./rail-order.js";
import { VerdictLabel } from "./verdict-label.js";
import { tellingIn } from "./what-helps.js";

const LANE_WORDS: Readonly<Record<Lane, string>> = {
  look: "To look at",
  "cannot-check": "Could not be checked",
  stands: "Stands in the source",
  unchecked: "Not checked",
};

/** The quotations, the gravest first. */
export function Rail() {
  const shown = shownEntries.value;
  return (
    <nav class="rail" aria-label="Quotations" aria-busy={isChecking.value}>
      <Filters />
      {LANES.map((lane) => {
        const inLane = shown.filter((entry) => entry.lane === lane);
        return inLane.length === 0 ? null : (
          <section key={lane} class={`lane lane-${lane}`}>
            <h2>
              {LANE_WORDS[lane]} <small>{inLane.length}</small>
            </h2>
            <ol>
              {inLane.map((entry) => (
                <RailItem key={entry.quotation.id} entry={entry} />
              ))}
            </ol>
          </section>
        );
      })}
      {entries.value.length > 0 && shown.length === 0 && (
        <p class="quiet">
          None of the {entries.value.length} quotations is shown.{" "}
          <button type="button" class="link" onClick={() => (filter.value = NO_FILTER)}>
            Show all
          </button>
        </p>
      )}
      {report.value !== null && entries.value.length === 0 && (
        <p class="quiet">No quotations: nothing stands in quotation marks as somebody’s words.</p>
      )}
      <OtherFindings />
      {entries.value.length > 0 && <p class="quiet scope">Only words in quotation marks are checked.</p>}
    </nav>
  );
}

function Filters() {
  const { verdict, source } = filter.value;
  const counts = countsOf(entries.value);
  const choose = (chosen: typeof verdict) =>
    (filter.value = { ...filter.value, verdict: chosen === verdict ? null : chosen });
  return (
    <div class="filters">
      <p class="open-line" aria-live="polite">
        {isPartial.value ? `${entries.value.length} checked so far` : openLine(entries.value)}
      </p>
      <DecidedLine />
      <div class="chips" role="group" aria-label="Show one verdict">
        <button type="button" class="chip" aria-pressed={verdict === "open"} onClick={() => choose("open")}>
          open
        </button>
        {VERDICT_RECORDS.filter(({ name }) => counts.has(name)).map(({ name, label, symbol, meaning }) => (
          <button
            key={name}
            type="button"
            class={`chip v-${name}`}
            aria-pressed={verdict === name}
            title={meaning}
            onClick={() => choose(name)}
          >
            <span class="sign" aria-hidden="true">
              {symbol}
            </span>{" "}
            {label} <b>{counts.get(name)}</b>
          </button>
        ))}
      </div>
      {sources.value.length > 1 && (
        <label class="source-filter">
          <span>Source</span>
          <select
            value={source ?? ""}
            onChange={(event) =>
              (filter.value = { ...filter.value, source: event.currentTarget.value || null })
            }
          >
            <option value="">all</option>
            {sources.value.map(({ name }) => (
              <option key={name} value={name}>
                {oneLine(name)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** What was decided and is still to be done. */
function DecidedLine() {
  const counts = (["fix", "ask"] as const).map((choice) => ({
    words: doneLabel(choice),
    count: entries.value.filter(({ tie }) => tie?.changed === null && tie.decision.choice === choice).length,
  }));
  const some = counts.filter(({ count }) => count > 0);
  if (some.length === 0) return null;
  return <p class="decided-line">{some.map(({ count, words }) => `${count} ${words}`).join(" · ")}</p>;
}

function RailItem({ entry }: { readonly entry: Entry }) {
  const { quotation, number, findings, tie, isOpen } = entry;
  const isCurrent = selected.value === entry;
  const choose = () => {
    const isNarrow = matchMedia("(max-width: 60rem)").matches;
    if (isNarrow) {
      open({ quotation: quotation.id, pane: "evidence", source: null, at: null, view: "side" });
      scrollTo(0, 0);
    } else showHere({ quotation: quotation.id, pane: "evidence", source: null, at: null });
  };
  return (
    <li>
      <button
        type="button"
        class={`rail-item v-${quotation.verdict ?? "none"}${isOpen ? " is-open" : ""}`}
        aria-current={isCurrent ? "true" : undefined}
        data-quotation={quotation.id}
        onClick={choose}
      >
        <span class="rail-head">
          <span class="number">{number}</span>
          <VerdictLabel verdict={quotation.verdict} />
          {tie !== null && (
            <span class="done">
              {tie.changed === null ? doneLabel(tie.decision.choice) : "changed since"}
            </span>
          )}
        </span>
        <span class="words">“{oneLine(quotation.text)}”</span>
        <span class="credit">
          {quotation.speaker === null ? "nobody credited" : oneLine(quotation.speaker)}
        </span>
        {entry.lane === "cannot-check" && (
          <span class="why">{oneLine(tellingIn(quotation.issues[0]?.message ?? "").text)}</span>
        )}
        {findings.map((finding) => (
          <span key={finding.rule} class={`flag s-${finding.severity}`}>
            {finding.rule}
          </span>
        ))}
      </button>
    </li>
  );
}

function OtherFindings() {
  const found = report.value === null ? [] : otherFindings(report.value);
  return found.length === 0 ? null : (
    <section class="lane others">
      <h2>
        Also worth a look <small>{found.length}</small>
      </h2>
      <ul>
        {found.map(({ rule, severity, start, message }) => (
          <li key={`${rule} ${start}`} class={`s-${severity}`}>
            <b>{rule}</b> {oneLine(message)}
          </li>
        ))}
      </ul>
    </section>
  );
}
