import type { BlockKind } from "../../article/article.js";
import type { Report } from "../../rules/report.js";
import type { Range } from "../../text/span.js";
import { beyondVerdicts, withoutShownEvidence } from "../beyond-verdicts.js";
import { type Place, placeIn } from "../places.js";
import { type Html, html } from "./escape.js";
import { findingCard, quotationCard } from "./evidence-html.js";
import { markedText, marksOf } from "./marked-text.js";
import type { RecordedDecision, RecordedDraft } from "./record.js";

interface Row extends Range {
  readonly kind: BlockKind;
  readonly speaker: string | null;
}

interface Card {
  readonly start: number;
  readonly card: Html;
}

/** A draft block by block, each with the evidence for its quotations beside it. */
export function draftHtml({ report, decisions = new Map() }: RecordedDraft, draft: number): Html {
  const rows = rowsOf(report);
  const cards = cardsOf(report, draft, placeIn(report.article), decisions);
  const marks = marksOf(report, draft);
  const at = { index: 0 };
  let next = 0;
  return html`${rows.map((row, index) => {
    const last = index === rows.length - 1;
    const here: Html[] = [];
    while (next < cards.length && (last || (cards[next] as Card).start < row.end)) {
      here.push((cards[next++] as Card).card);
    }
    const text = markedText(report.article.text, row, marks, at);
    return html`<div class="row${here.length > 0 ? " has" : ""}"><div class="text">${blockHtml(row, text)}</div>${
      here.length > 0 ? html`<div class="evidence">${here}</div>` : null
    }</div>
`;
  })}`;
}

/** The blocks, and whatever text stands between them, in order. */
function rowsOf({ article }: Report): Row[] {
  const rows: Row[] = [];
  let at = 0;
  let turn = 0;
  const between = (end: number) => {
    if (article.text.slice(at, end).trim() !== "")
      rows.push({ kind: "paragraph", speaker: null, start: at, end });
  };
  for (const block of article.blocks) {
    if (block.start < at) continue;
    between(block.start);
    while (turn < article.turns.length && (article.turns[turn]?.start ?? 0) < block.start) turn++;
    const speaker =
      article.turns[turn]?.start === block.start ? (article.turns[turn]?.speaker ?? null) : null;
    rows.push({ kind: block.kind, speaker, start: block.start, end: block.end });
    at = block.end;
  }
  between(article.text.length);
  return rows;
}

function cardsOf(
  report: Report,
  draft: number,
  place: Place,
  decisions: ReadonlyMap<string, RecordedDecision>,
): Card[] {
  const cards: Card[] = report.quotations.map((quotation, index) => ({
    start: quotation.start,
    card: quotationCard(
      quotation,
      index + 1,
      `d${draft}-${index + 1}`,
      place(quotation.start),
      decisions.get(quotation.id),
    ),
  }));
  for (const finding of withoutShownEvidence(beyondVerdicts(report.findings), report.quotations)) {
    cards.push({ start: finding.start, card: findingCard(finding, place(finding.start)) });
  }
  return cards.sort((a, b) => a.start - b.start);
}

function blockHtml({ kind, speaker }: Row, text: Html): Html {
  switch (kind) {
    case "headline":
      return html`<h3 class="headline">${text}</h3>`;
    case "standfirst":
      return html`<p class="standfirst">${text}</p>`;
    case "heading":
      return html`<h4>${text}</h4>`;
    case "byline":
      return html`<p class="byline">${text}</p>`;
    case "caption":
      return html`<p class="caption">${text}</p>`;
    case "listItem":
      return html`<p class="item">${text}</p>`;
    case "blockquote":
      return html`<p class="quote">${text}</p>`;
    case "turn":
      return html`<p>${speaker === null ? null : html`<b class="turn">${speaker}</b> `}${text}</p>`;
    case "paragraph":
      return html`<p>${text}</p>`;
  }
}
