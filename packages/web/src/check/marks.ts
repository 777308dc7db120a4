import { RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import type { BlockKind, Report } from "@hearsay/core";
import { SET_ASIDE_WORDS, wordsFor } from "@hearsay/core/plumbing";

/** The marks of a report in the editor; they go with the text while it is edited, until the next report. */
export const showReport = StateEffect.define<Report>();
export const showSelected = StateEffect.define<string | null>();

interface Marks {
  readonly report: Report | null;
  readonly selected: string | null;
  readonly decorations: DecorationSet;
}

const NONE: Marks = { report: null, selected: null, decorations: Decoration.none };

export const marks = StateField.define<Marks>({
  create: () => NONE,
  update(before, transaction) {
    let { report, selected, decorations } = before;
    decorations = decorations.map(transaction.changes);
    let isNew = false;
    for (const effect of transaction.effects) {
      if (effect.is(showReport)) {
        report = effect.value;
        isNew = true;
      } else if (effect.is(showSelected) && effect.value !== selected) {
        selected = effect.value;
        isNew = true;
      }
    }
    // a report of an older text is not drawn: its marks stand where they were moved to
    if (isNew && report !== null && report.article.text.length === transaction.state.doc.length)
      decorations = decorationsOf(
        report,
        selected,
        transaction.state.doc.length,
        (at) => transaction.state.doc.lineAt(at).from,
      );
    return { report, selected, decorations };
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.decorations),
});

/** Where the marks of a quotation stand now; null where there is none. */
export function placeOfQuotation(view: EditorView, id: string): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null;
  view.state.field(marks).decorations.between(0, view.state.doc.length, (from, to, value) => {
    if (value.spec.quotation !== id) return;
    found = { from: Math.min(from, found?.from ?? from), to: Math.max(to, found?.to ?? to) };
  });
  return found;
}

/** The quotation whose marks cover a place; null where none does. */
export function quotationAt(view: EditorView, at: number): string | null {
  let id: string | null = null;
  view.state.field(marks).decorations.between(at, at, (from, to, value) => {
    if (from <= at && to >= at && typeof value.spec.quotation === "string") id = value.spec.quotation;
  });
  return id;
}

const LINES: Partial<Record<BlockKind, string>> = {
  headline: "headline",
  standfirst: "standfirst",
  byline: "byline",
  heading: "heading",
  caption: "caption",
};

/** The sign of a verdict and the number of its quotation, behind the words. */
class Sign extends WidgetType {
  constructor(
    readonly text: string,
    readonly look: string,
  ) {
    super();
  }

  override eq(other: Sign): boolean {
    return other.text === this.text && other.look === this.look;
  }

  override toDOM(): HTMLElement {
    const sign = document.createElement("span");
    sign.className = this.look;
    sign.textContent = this.text;
    return sign;
  }
}

class Space extends WidgetType {
  override toDOM(): HTMLElement {
    const space = document.createElement("span");
    space.textContent = " ";
    return space;
  }
}

const SPACE = new Space();

/** A line so long was broken for its length: what follows goes on in it. */
const WRAPPED_FROM = 50;

/** The line breaks inside a paragraph that only keep its lines short. */
function wrapsIn(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  let line = start;
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) {
    if (at - line >= WRAPPED_FROM) found.push(at);
    line = at + 1;
  }
  return found;
}

interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly decoration: Decoration;
}

function decorationsOf(
  report: Report,
  selected: string | null,
  length: number,
  lineStart: (at: number) => number,
): DecorationSet {
  const drawn: Drawn[] = [];
  for (const { kind, start } of report.article.blocks) {
    const name = LINES[kind];
    if (name === undefined || start >= length) continue;
    const from = lineStart(start);
    drawn.push({ from, to: from, decoration: Decoration.line({ class: `line-${name}` }) });
  }
  for (const [at, { id, spans, verdict }] of report.quotations.entries()) {
    const { label, symbol } = wordsFor(verdict);
    for (const [piece, { start, end }] of spans.entries()) {
      const isLast = piece === spans.length - 1;
      const classes = ["q", `v-${verdict ?? "none"}`, ...(id === selected ? ["now"] : [])];
      const attributes = { title: label };
      const decoration = Decoration.mark({ class: classes.join(" "), attributes, quotation: id });
      drawn.push({ from: start, to: end, decoration });
      if (!isLast) continue;
      const sign = new Sign(`${symbol}${at + 1}`, `q-sign v-${verdict ?? "none"}`);
      drawn.push({ from: end, to: end, decoration: Decoration.widget({ widget: sign, side: -1 }) });
    }
  }
  for (const { start, end, kind } of report.article.blocks) {
    if (kind === "turn") continue;
    for (const at of wrapsIn(report.article.text, start, end))
      drawn.push({ from: at, to: at + 1, decoration: Decoration.replace({ widget: SPACE }) });
  }
  for (const { start, end, why } of report.setAside) {
    const title = `set aside: ${SET_ASIDE_WORDS[why]}`;
    drawn.push({
      from: start,
      to: end,
      decoration: Decoration.mark({ class: "aside", attributes: { title } }),
    });
  }
  const builder = new RangeSetBuilder<Decoration>();
  const inOrder = drawn
    .filter(
      ({ to, from, decoration }) => to <= length && (to > from || decoration.spec.quotation === undefined),
    )
    .sort((a, b) => a.from - b.from || a.decoration.startSide - b.decoration.startSide);
  for (const { from, to, decoration } of inOrder) builder.add(from, to, decoration);
  return builder.finish();
}
