import { agreement, oneLine, wordsFor } from "@hearsay/core/plumbing";
import type { Entry } from "../check/rail-order.js";
import { VerdictLabel } from "../check/verdict-label.js";
import { type Telling, tellingIn, whatHelps } from "../check/what-helps.js";
import { DecisionForm } from "../decisions/decision-form.js";
import { RepairList } from "../decisions/repair-list.js";
import { correctSource } from "../state/actions.js";
import { selected, sources } from "../state/check-state.js";
import { Alignment } from "./alignment.js";
import { Passages } from "./passages.js";

/** Why a quotation has its verdict, and what is to be done about it. */
export function EvidencePane() {
  const entry = selected.value;
  if (entry === null) return <p class="quiet">Choose a quotation to see what its verdict rests on.</p>;
  const { quotation, number } = entry;
  const { evidence, verdict } = quotation;
  const { meaning } = wordsFor(verdict);
  return (
    <article class={`evidence v-${verdict ?? "none"}`} key={quotation.id} aria-labelledby="evidence-verdict">
      <header>
        <h2 id="evidence-verdict">
          <span class="number">{number}</span> <VerdictLabel verdict={verdict} />
        </h2>
        <p class="meaning">{meaning}</p>
      </header>
      <Issues entry={entry} />
      <dl class="credits">
        <div>
          <dt>Draft credits</dt>
          <dd>{quotation.speaker === null ? <i>nobody</i> : oneLine(quotation.speaker)}</dd>
        </div>
        {evidence !== null && verdict !== "not-found" && (
          <div>
            <dt>Source has it from</dt>
            <dd>{evidence.speaker === null ? <i>not named there</i> : oneLine(evidence.speaker)}</dd>
          </div>
        )}
        {evidence !== null && (
          <div>
            <dt>Agreement</dt>
            <dd>{agreement(evidence.similarity)}</dd>
          </div>
        )}
      </dl>
      {evidence === null ? (
        <blockquote class="alone">“{oneLine(quotation.text)}”</blockquote>
      ) : (
        <>
          <Alignment words={quotation.text} evidence={evidence} />
          <Passages quotation={quotation} evidence={evidence} />
        </>
      )}
      <RepairList entry={entry} />
      <DecisionForm entry={entry} />
    </article>
  );
}

function Issues({ entry: { quotation, findings } }: { readonly entry: Entry }) {
  const messages = quotation.issues.map(({ message }) => tellingIn(message));
  return (
    <>
      {messages.length > 0 && (
        <ul class="issues">
          {messages.map(({ text, telling }) => (
            <li key={text}>
              {oneLine(text)}{" "}
              {telling !== null && <Tell telling={telling} source={quotation.evidence?.source ?? null} />}
            </li>
          ))}
        </ul>
      )}
      {quotation.verdict === "cannot-check" && <p class="helps">{whatHelps(quotation)}</p>}
      {findings.map(({ rule, severity, message }) => (
        <p key={rule} class={`finding s-${severity}`}>
          <b>{rule}</b> {oneLine(message)}
        </p>
      ))}
    </>
  );
}

/** Says what only a reader can tell, on the spot. */
function Tell({
  telling: { key, name },
  source,
}: {
  readonly telling: Telling;
  readonly source: string | null;
}) {
  const whole = sources.value.find((one) => one.name === key);
  const told = whole ?? sources.value.find((one) => one.name === source);
  if (told === undefined) return null;
  const say = () =>
    correctSource(
      told.name,
      whole === undefined
        ? { ...told.correction, speakers: { ...told.correction.speakers, [key]: name } }
        : { ...told.correction, kind: "own-words", speaker: name },
    );
  return (
    <button type="button" onClick={say}>
      {whole === undefined ? `“${oneLine(key)}” is ${oneLine(name)}` : `They are ${oneLine(name)}’s words`}
    </button>
  );
}
