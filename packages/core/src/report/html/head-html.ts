import { VERDICTS } from "../../verification/verdict.js";
import { emptyTally, type Tally, tally } from "../outcome.js";
import { plural } from "../plain-words.js";
import { NO_VERDICT, VERDICT_WORDS } from "../verdict-words.js";
import { flat, type Html, html } from "./escape.js";
import type { AuditRecord, RecordedDraft, RecordedFile, RefusedFile } from "./record.js";

/** The head of the page: what was checked, with what result, against which files. */
export function headHtml(record: AuditRecord): Html {
  const counted = emptyTally();
  for (const draft of record.drafts) tally(draft.report, counted);
  const made = record.made === null ? null : html`<span>${record.made}</span>`;
  return html`<header class="top">
<p class="kicker"><span>Quotation check</span>${made}<span>Hearsay ${record.version}</span></p>
<h1>${titleOf(record)}</h1>
<p class="sum">${plural(counted.quotations, "quotation")}${comparedWith(record)}</p>
${countsHtml(counted)}
<div class="files"><div>${draftsHtml(record.drafts)}${refusedHtml(record.refused)}</div><div>${
    record.sources === null ? null : filesHtml(plural(record.sources.length, "source"), record.sources)
  }</div></div>
</header>
`;
}

/** The name of the one draft, or how many there are. */
export function titleOf(record: AuditRecord): string {
  const [only, ...others] = record.drafts;
  return only !== undefined && others.length === 0
    ? lastPart(only.file)
    : plural(record.drafts.length, "draft");
}

function lastPart(path: string): string {
  return path.split(/[/\\]/).at(-1) || path;
}

function comparedWith({ sources, refused }: AuditRecord): string {
  if (sources === null) return "; headline, standfirst and captions checked against the body";
  const missing = refused.length > 0 ? `; ${plural(refused.length, "file")} could not be read` : "";
  return `, checked against ${plural(sources.length, "source")}${missing}`;
}

function countsHtml(counted: Tally): Html {
  const present = VERDICTS.filter((verdict) => counted.verdicts.has(verdict));
  return html`<ul class="counts">${present.map((verdict) => {
    const { label, symbol } = VERDICT_WORDS[verdict];
    return html`<li class="v-${verdict}"><b>${counted.verdicts.get(verdict) ?? 0}</b><span><span class="sym" aria-hidden="true">${symbol}</span> ${label}</span></li>`;
  })}${
    counted.unchecked === 0
      ? null
      : html`<li class="v-none"><b>${counted.unchecked}</b><span><span class="sym" aria-hidden="true">${NO_VERDICT.symbol}</span> ${NO_VERDICT.label}</span></li>`
  }</ul>`;
}

/** More files than this are folded away. */
const MANY = 30;

function filesHtml(title: string, files: readonly RecordedFile[]): Html {
  return listHtml(
    title,
    files.map(
      (each) =>
        html`<li><span class="file">${flat(each.file)}</span>${holdingHtml(each)}${hashHtml(each)}</li>`,
    ),
  );
}

/** The drafts; of several, each leads to its place in the page and shows its counts. */
function draftsHtml(drafts: readonly RecordedDraft[]): Html {
  const title = plural(drafts.length, "draft");
  if (drafts.length < 2) return filesHtml(title, drafts);
  return listHtml(
    title,
    drafts.map((draft, index) => {
      const name = html`<a class="file" href="#d${index + 1}">${flat(draft.file)}</a>`;
      return html`<li>${name}<span class="brief">${briefCounts(tally(draft.report))}</span>${hashHtml(draft)}</li>`;
    }),
  );
}

function briefCounts(counted: Tally): Html[] {
  return VERDICTS.filter((verdict) => counted.verdicts.has(verdict)).map((verdict) => {
    const { label, symbol } = VERDICT_WORDS[verdict];
    const count = counted.verdicts.get(verdict) ?? 0;
    return html` <span class="v-${verdict}" title="${label}">${symbol}\u00a0${count}<span class="sr"> ${label}</span></span>`;
  });
}

function listHtml(title: string, items: readonly Html[]): Html {
  return html`<details${items.length <= MANY ? html` open` : null}><summary>${title}</summary><ul>${items}</ul></details>`;
}

function holdingHtml({ holding }: RecordedFile): Html | null {
  return holding === undefined || holding === null ? null : html`<span class="brief">${flat(holding)}</span>`;
}

function hashHtml({ sha256 }: RecordedFile): Html | null {
  return sha256 === undefined || sha256 === null ? null : html`<code title="SHA-256">${sha256}</code>`;
}

function refusedHtml(refused: readonly RefusedFile[]): Html | null {
  if (refused.length === 0) return null;
  return html`<details class="refused" open><summary>${plural(refused.length, "file")} not read</summary><ul>${refused.map(
    ({ file, reason }) => html`<li><span class="file">${flat(file)}</span><span>${flat(reason)}</span></li>`,
  )}</ul></details>`;
}
