import { VERDICTS } from "../../verification/verdict.js";
import { leftOutAsKnown, plural } from "../plain-words.js";
import { VERDICT_WORDS } from "../verdict-words.js";
import { draftHtml } from "./draft-html.js";
import { flat, Html, html } from "./escape.js";
import { headHtml, titleOf } from "./head-html.js";
import type { AuditRecord, RecordedDraft } from "./record.js";
import { STYLE } from "./style.js";

/** What the page may do: show itself. No script runs and nothing is fetched, whatever stands in a draft. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * One self-contained page to keep as the record of a check: each draft with its quotations marked by verdict, the
 * evidence beside them, and the files that it rests on. It fetches nothing and runs no script; every text in it is
 * escaped. The same record always makes the same page.
 */
export function auditPage(record: AuditRecord): string {
  const many = record.drafts.length > 1;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="generator" content="Hearsay ${record.version}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Quotation check: ${titleOf(record)}</title>
<link rel="icon" href="data:,">
<style>${new Html(STYLE)}</style>
</head>
<body>
${headHtml(record)}
<main>${record.drafts.map((draft, index) => draftSection(draft, index + 1, many))}</main>
${legendHtml()}
</body>
</html>
`.markup;
}

function draftSection(draft: RecordedDraft, number: number, titled: boolean): Html {
  const { report } = draft;
  const count = plural(report.quotations.length, "quotation");
  const { known = 0 } = report;
  const language = report.article.language;
  return html`<article class="draft" id="d${number}"${
    language !== null && /^[a-z]{2}$/.test(language) ? html` data-language="${language}"` : null
  }>
<h2${titled ? null : html` class="sr"`}>${flat(draft.file)} <small>${count}</small></h2>
${known > 0 ? html`<p class="empty">${leftOutAsKnown(known)}.</p>` : null}
${report.quotations.length === 0 && known === 0 ? html`<p class="empty">No quotations found: nothing stands in quotation marks as somebody’s words.</p>` : null}
${draftHtml(draft, number)}</article>
`;
}

function legendHtml(): Html {
  return html`<footer>
<h2>How to read this record</h2>
<p>In a passage, <del>struck words</del> stand only in the source and <ins>underlined words</ins> only in the draft. A dotted line marks words in quotation marks that were set aside as no quotation. The record says what the draft and the sources say, not who is right.</p>
<dl>${VERDICTS.map((verdict) => {
    const { label, symbol, meaning } = VERDICT_WORDS[verdict];
    return html`<div class="v-${verdict}"><dt><span class="sym" aria-hidden="true">${symbol}</span> ${label}</dt><dd>${meaning}</dd></div>`;
  })}</dl>
</footer>`;
}
