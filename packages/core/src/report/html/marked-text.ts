import type { Report } from "../../rules/report.js";
import { SET_ASIDE_WORDS } from "../plain-words.js";
import { wordsFor } from "../verdict-words.js";
import { type Html, html } from "./escape.js";

/** A stretch of the draft that is shown marked; those of one report do not overlap and ascend. */
interface Mark {
  readonly start: number;
  readonly end: number;
  /** The shown text, marked. `first` is true where the mark begins here, not in a block before. */
  readonly show: (text: string, first: boolean) => Html;
}

/** The draft's marks in order: its quotations, and what was set aside. What overlaps an earlier one is left out. */
export function marksOf(report: Report, draft: number): Mark[] {
  const marks: Mark[] = [];
  for (const [index, quotation] of report.quotations.entries()) {
    const { label, symbol } = wordsFor(quotation.verdict);
    const name = `d${draft}-${index + 1}`;
    for (const [piece, span] of quotation.spans.entries()) {
      marks.push({
        start: span.start,
        end: span.end,
        show: (text, first) =>
          html`<a class="q v-${quotation.verdict ?? "none"}" href="#e${name}"${
            piece === 0 && first ? html` id="q${name}"` : null
          } title="${label}">${text}${
            piece === quotation.spans.length - 1
              ? html`<sup><span class="sym" aria-hidden="true">${symbol}</span>${index + 1}<span class="sr"> ${label}</span></sup>`
              : null
          }</a>`,
      });
    }
  }
  for (const span of report.setAside) {
    marks.push({
      start: span.start,
      end: span.end,
      show: (text) =>
        html`<span class="aside" title="set aside: ${SET_ASIDE_WORDS[span.why]}">${text}</span>`,
    });
  }
  // a quotation before what is set aside inside it: at one start the longer first
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Mark[] = [];
  for (const mark of marks) {
    if (mark.start >= (apart.at(-1)?.end ?? 0)) apart.push(mark);
  }
  return apart;
}

/** The text of a stretch with its marks. `marks` are in order; those before `from.index` are past. */
export function markedText(
  text: string,
  range: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
  from: { index: number },
): Html {
  const parts: Html[] = [];
  let at = range.start;
  while (from.index < marks.length) {
    const mark = marks[from.index] as Mark;
    if (mark.start >= range.end) break;
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, range.end);
    if (start < end) {
      parts.push(html`${text.slice(at, start)}`, mark.show(text.slice(start, end), start === mark.start));
      at = end;
    }
    if (mark.end > range.end) break;
    from.index++;
  }
  parts.push(html`${text.slice(at, range.end)}`);
  return html`${parts}`;
}
