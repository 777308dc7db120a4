import type { Finding } from "../../rules/finding.js";
import type { CheckedQuotation, DifferenceClass, DiffStep, Evidence } from "../../verification/verdict.js";
import { agreement, clock, isJoin, JOIN } from "../plain-words.js";
import { wordsFor } from "../verdict-words.js";
import { flat, type Html, html } from "./escape.js";
import type { RecordedDecision } from "./record.js";

/** Differences whose class is worth a label beside the words. */
const LABELLED: ReadonlySet<DifferenceClass> = new Set(["negation", "number", "name", "modality"]);

/** The card of one quotation: verdict, who is credited, issues, the evidence, and what was decided. */
export function quotationCard(
  quotation: CheckedQuotation,
  number: number,
  name: string,
  place: string,
  decision: RecordedDecision | undefined,
): Html {
  const { label, symbol } = wordsFor(quotation.verdict);
  return html`<section class="card v-${quotation.verdict ?? "none"}" id="e${name}" aria-label="Quotation ${number}">
<header><a class="badge" href="#q${name}" title="Back to the words in the draft"><span class="num">${number}</span><span class="sym" aria-hidden="true">${symbol}</span> ${label}</a>
<span class="credit">${quotation.speaker === null ? html`<i>nobody credited</i>` : flat(quotation.speaker)}<span class="place">${place}</span></span></header>
${issueList(quotation)}${evidenceOf(quotation)}${decisionHtml(decision)}</section>
`;
}

/** The card of a finding. */
export function findingCard(finding: Finding, place: string): Html {
  return html`<section class="card finding s-${finding.severity}">
<header><span class="badge"><span class="sym" aria-hidden="true">${finding.severity === "note" ? "i" : "!"}</span> ${finding.severity}</span>
<span class="credit">${flat(finding.rule)}<span class="place">${place}</span></span></header>
<p class="issue">${flat(finding.message)}</p>${finding.evidence === null ? null : evidenceHtml(finding.evidence)}</section>
`;
}

function decisionHtml(decision: RecordedDecision | undefined): Html | null {
  if (decision === undefined) return null;
  const { choice, initials, note, at } = decision;
  return html`<p class="decision"><b>${flat(choice)}</b> <span>${initials === "" ? null : html`by ${flat(initials)}, `}${flat(at)}</span>${
    note === "" ? null : html`<br>${note}`
  }</p>`;
}

function evidenceOf({ evidence, verdict, issues }: CheckedQuotation): Html | null {
  if (evidence === null) return null;
  return verdict === "verbatim" && issues.length === 0 ? foldedEvidence(evidence) : evidenceHtml(evidence);
}

function issueList({ issues }: CheckedQuotation): Html | null {
  if (issues.length === 0) return null;
  if (issues.length === 1) return html`<p class="issue">${flat(issues[0]?.message ?? "")}</p>`;
  return html`<ul class="issue">${issues.map((issue) => html`<li>${flat(issue.message)}</li>`)}</ul>`;
}

function evidenceHtml(evidence: Evidence): Html {
  const same = evidence.diff.length === 0 || evidence.diff.every((step) => step.op === "equal");
  return html`<figure>
<blockquote>${same ? flat(evidence.text) : diffHtml(evidence.diff)}</blockquote>
<figcaption>${whereHtml(evidence)}<span class="detail">${agreement(evidence.similarity)}</span></figcaption>${passagesHtml(evidence)}
</figure>`;
}

/** Evidence that needs no look: where it stands, and the passage folded away. */
function foldedEvidence(evidence: Evidence): Html {
  return html`<details><summary>${whereHtml(evidence)}</summary><blockquote>${flat(evidence.text)}</blockquote>${passagesHtml(evidence)}</details>`;
}

function whereHtml(evidence: Evidence): Html {
  const details: Html[] = [];
  if (evidence.page !== null) details.push(html`page ${evidence.page}`);
  else if (evidence.time !== null) details.push(html`${clock(evidence.time)}`);
  else if (evidence.line !== null) details.push(html`line ${evidence.line}`);
  if (evidence.speaker !== null) details.push(flat(evidence.speaker));
  return html`<span class="file">${flat(evidence.source)}</span>${details.map((detail) => html`<span class="detail">${detail}</span>`)}`;
}

function diffHtml(diff: readonly DiffStep[]): Html {
  return html`${diff.map((step, index) => html`${index === 0 ? null : " "}${stepHtml(step)}`)}`;
}

function stepHtml(step: DiffStep): Html {
  if (step.op === "equal" || (step.class === "typography" && step.op === "replace")) return flat(step.source);
  if (isJoin(step)) return html`<b class="join" title="joined without a sign">${JOIN}</b>`;
  const kind = step.class ?? "other";
  return html`<span class="change c-${kind}">${
    step.source === ""
      ? null
      : html`<del><span class="sr">[only in the source: </span>${flat(step.source)}<span class="sr">]</span></del>`
  }${step.source !== "" && step.draft !== "" ? " " : null}${
    step.draft === ""
      ? null
      : html`<ins><span class="sr">[only in the draft: </span>${flat(step.draft)}<span class="sr">]</span></ins>`
  }${LABELLED.has(kind) ? html`<small>${kind}</small>` : null}</span>`;
}

/** Where there are several passages; source and speaker are named where they are not those of the evidence. */
function passagesHtml({ passages, source, speaker }: Evidence): Html | null {
  if (passages.length < 2) return null;
  return html`
<ol class="passages">${passages.map(
    (passage) =>
      html`<li><q>${flat(passage.text)}</q>${
        passage.source === source ? null : html`<span class="detail">${flat(passage.source)}</span>`
      }${
        passage.speaker === null || passage.speaker === speaker
          ? null
          : html`<span class="detail">${flat(passage.speaker)}</span>`
      }</li>`,
  )}</ol>`;
}
