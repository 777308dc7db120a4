import type { PdfPage } from "./document.js";

/** More values and notes on one page are no form. */
const MOST = 5_000;

/** Flags of an annotation that is not shown: invisible, hidden, no view. */
const NOT_SHOWN = 1 | 2 | 32;

/** What pdf.js tells of an annotation, as far as it is looked at. */
interface Annotation {
  readonly subtype?: unknown;
  readonly annotationFlags?: unknown;
  readonly rect?: unknown;
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  readonly options?: unknown;
  readonly password?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
  readonly textContent?: unknown;
  readonly file?: unknown;
}

interface Choice {
  readonly exportValue?: string;
  readonly displayValue?: string;
}

/** What is written onto a page, and what is attached there. */
interface Notes {
  /** What its form is filled in with and what is set onto it. */
  readonly shown: readonly string[];
  /** Comments, which are shown where somebody opens them. */
  readonly comments: readonly string[];
  /** Values and comments that are not shown at all. */
  readonly hidden: readonly string[];
  /** Files, as pdf.js tells of them. */
  readonly files: readonly unknown[];
  /** How many more there are on the page, which were not read. */
  readonly more: number;
}

/**
 * What a page's form is filled in with and what is written onto it, from top to bottom; and its comments.
 */
export async function notesOnPage(page: PdfPage): Promise<Notes> {
  const every = (await page.getAnnotations({ intent: "display" })) as Annotation[];
  const placed = every
    .slice(0, MOST)
    .map((each) => ({ each, rect: rectOf(each) }))
    .sort((a, b) => b.rect[3] - a.rect[3] || a.rect[0] - b.rect[0]);
  const shown: string[] = [];
  const comments: string[] = [];
  const hidden: string[] = [];
  const files: unknown[] = [];
  for (const { each } of placed) {
    if (each.file !== undefined && each.file !== null) files.push(each.file);
    const text = textOf(each);
    if (text === "") continue;
    if (Number(each.annotationFlags) & NOT_SHOWN) hidden.push(text);
    else if (showsText(each)) shown.push(text);
    else comments.push(text);
  }
  return { shown, comments, hidden, files, more: Math.max(0, every.length - MOST) };
}

function showsText({ subtype, textContent }: Annotation): boolean {
  if (subtype === "Widget" || subtype === "FreeText") return true;
  return subtype === "Stamp" && Array.isArray(textContent) && textContent.length > 0;
}

function rectOf({ rect }: Annotation): readonly [number, number, number, number] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.isArray(rect) ? rect.map((each) => Number(each) || 0) : [];
  return [x0, y0, x1, y1];
}

function textOf(annotation: Annotation): string {
  if (annotation.subtype === "Widget") return filledIn(annotation);
  // it shows what the comment says that it belongs to
  if (annotation.subtype === "Popup") return "";
  const lines = Array.isArray(annotation.textContent) ? annotation.textContent.join("\n").trim() : "";
  return lines === "" ? String(annotation.contentsObj?.str ?? "").trim() : lines;
}

/** What a field is filled in with; whether a box is ticked is no text. */
function filledIn({ fieldType, fieldValue, password, options }: Annotation): string {
  if (password === true || (fieldType !== "Tx" && fieldType !== "Ch")) return "";
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  const choices: readonly Choice[] = Array.isArray(options) ? options : [];
  return values
    .filter((value): value is string => typeof value === "string")
    .map((value) => choices.find(({ exportValue }) => exportValue === value)?.displayValue ?? value)
    .join(", ")
    .trim();
}
