import type { CheckedQuotation, DiffStep, Evidence } from "@hearsay/core";
import { agreement, byQuotation, clock, isJoin, wordsFor } from "@hearsay/core/plumbing";
import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedDraft } from "../checking/outcome.js";
import { rangeIn, touches } from "../drafts/draft.js";
import { asMarkdown, asPlainText, type ShownLine, type ShownPiece } from "../words/shown-text.js";
import { quotationAt } from "./quotation-at.js";

/** Stands where two passages are joined without a sign. */
const JOIN = "‖";

/**
 * What is known of the quotation at a position: the verdict, the words here above the words there with what differs marked, who is
 * credited here and there, and the place; of other findings there, what they say. Null where there is nothing to say.
 *
 * @param isMarkdown whether the editor shows Markdown
 */
export function hoverAt(
  document: TextDocument,
  checked: CheckedDraft,
  position: Position,
  isMarkdown: boolean,
): Hover | null {
  const { draft, report } = checked;
  const quotation = quotationAt(document, checked, position);
  const here = { start: position, end: position };
  const split = byQuotation(report.quotations, report.findings);
  const beside = split.others.filter((finding) => touches(document, draft, finding, here));
  const lines = [
    ...(quotation === null ? [] : linesOf(quotation)),
    ...messagesOf([
      ...(quotation?.issues ?? []),
      ...(quotation === null ? [] : split.ofQuotation(quotation)),
      ...beside,
    ]),
  ];
  const shown = quotation ?? beside[0];
  if (shown === undefined) return null;
  const contents = isMarkdown
    ? { kind: MarkupKind.Markdown, value: asMarkdown(lines) }
    : { kind: MarkupKind.PlainText, value: asPlainText(lines) };
  return { contents, range: rangeIn(document, draft, shown) };
}

function linesOf({ verdict, text, speaker, evidence }: CheckedQuotation): ShownLine[] {
  const { symbol, label, meaning } = wordsFor(verdict);
  const diff = evidence?.diff ?? [];
  const words = diff.length === 0 ? [{ text }] : diff.flatMap((step) => pieceOf(step, "draft"));
  return [
    [{ text: `${symbol} ${label}`, isMarked: true }, { text: `· ${meaning}` }],
    [{ text: `Here, ${speaker ?? "nobody credited"}:` }, ...quoted(words)],
    ...(evidence === null ? [] : linesOfEvidence(evidence)),
  ];
}

function linesOfEvidence(evidence: Evidence): ShownLine[] {
  const { diff, text, speaker, cut, context, passages } = evidence;
  const words = diff.length === 0 ? [{ text }] : diff.flatMap((step) => pieceOf(step, "source"));
  const whole = { text: `The whole sentence there: “${context.text}”` };
  return [
    [{ text: `There, ${speaker ?? "nobody named"}:` }, ...quoted(words)],
    ...(cut.length > 0 ? [[whole]] : []),
    [{ text: placeOf(evidence) }],
    ...(passages.length > 1
      ? passages.map((passage, at) => [
          {
            text: `Passage ${at + 1}, ${passage.source}${passage.speaker === null ? "" : `, ${passage.speaker}`}: “${passage.text}”`,
          },
        ])
      : []),
  ];
}

function placeOf({ source, page, time, line, similarity }: Evidence): string {
  const where =
    page !== null
      ? `, page ${page}`
      : time !== null
        ? `, ${clock(time)}`
        : line !== null
          ? `, line ${line}`
          : "";
  return `${source}${where} · ${agreement(similarity)}`;
}

/** The words of one side of a difference; marked where the other side has others. */
function pieceOf(step: DiffStep, side: "draft" | "source"): ShownPiece[] {
  if (isJoin(step)) return [{ text: JOIN, isMarked: true }];
  const text = step[side];
  if (text === "") return [];
  const isMarked = step.op !== "equal" && step.class !== "typography";
  return [isMarked ? { text, isMarked } : { text }];
}

function quoted(pieces: readonly ShownPiece[]): ShownPiece[] {
  const last = pieces.length - 1;
  return pieces.map((piece, at) => ({
    ...piece,
    text: `${at === 0 ? "“" : ""}${piece.text}${at === last ? "”" : ""}`,
  }));
}

function messagesOf(notes: readonly { readonly message: string }[]): ShownLine[] {
  const messages = new Set(notes.map(({ message }) => message).filter((message) => message !== ""));
  return [...messages].map((message) => [{ text: `• ${message}` }]);
}
