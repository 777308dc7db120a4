/** A piece of text as the PDF places it; points, from the top left corner of its sheet. */
export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
}

/** What pdf.js tells of a piece of text. */
export interface TextItem {
  readonly str: string;
  /** `[a, b, c, d, e, f]`: the text's own axes and its place, in the PDF's coordinates (from the bottom left). */
  readonly transform: readonly number[];
  readonly width: number;
}

/** In which direction text runs as the page is shown. */
export type Direction = "right" | "up" | "left" | "down";

/** The text of a page that runs in one direction, turned so that it runs to the right. */
export interface Sheet {
  readonly page: number;
  readonly direction: Direction;
  /** Of the page, turned with its text. */
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** How a page is shown: its size, and the matrix from the PDF's coordinates to those of the shown page. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Ligatures and other presentation forms are letters; soft hyphens at a line's end are kept for rejoining. */
const PRESENTATION_FORMS = /[\ufb00-\ufb06]/g;
const CONTROLS = /\p{Cc}/gu;

/** Text that is further off the upright than this (the tangent of the angle) is slanted. */
const UPRIGHT = 0.1;

/** So many spaces within a piece are a gap: a typewriter's columns. */
const GAP = / {3,}/;

/**
 * A page's text by its directions, the one with most letters first; and what stands aslant (a watermark), as it is
 * met.
 */
export function sheetsOf(
  page: number,
  items: readonly TextItem[],
  view: View,
): { sheets: Sheet[]; slanted: string[] } {
  const pieces = new Map<Direction, Piece[]>();
  const slanted: string[] = [];
  const [m0 = 1, m1 = 0, m2 = 0, m3 = -1, m4 = 0, m5 = 0] = view.transform;
  const scale = Math.hypot(m0, m1);
  for (const { str, transform, width } of items) {
    const text = str.replace(PRESENTATION_FORMS, (form) => form.normalize("NFKC")).replace(CONTROLS, "");
    if (text.trim() === "") continue;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
    const size = Math.hypot(m0 * c + m2 * d, m1 * c + m3 * d);
    const x = m0 * e + m2 * f + m4;
    const y = m1 * e + m3 * f + m5;
    if (![size, x, y, width].every(Number.isFinite) || size <= 0) continue;
    const direction = directionOf(m0 * a + m2 * b, m1 * a + m3 * b);
    if (direction === null) {
      slanted.push(text.trim());
      continue;
    }
    const place = turned(direction, x, y, view);
    const piece = { text, x0: place.x, x1: place.x + width * scale, y: place.y, size };
    const list = pieces.get(direction) ?? [];
    pieces.set(direction, list);
    addParts(list, piece);
  }
  const sheets = [...pieces].map(([direction, list]): Sheet => {
    const height = direction === "right" || direction === "left" ? view.height : view.width;
    return { page, direction, height, pieces: list };
  });
  return { sheets: sheets.sort((a, b) => lettersOf(b) - lettersOf(a)), slanted };
}

function directionOf(x: number, y: number): Direction | null {
  if (Math.abs(y) <= Math.abs(x) * UPRIGHT) return x > 0 ? "right" : x < 0 ? "left" : null;
  if (Math.abs(x) <= Math.abs(y) * UPRIGHT) return y < 0 ? "up" : "down";
  return null;
}

function turned(direction: Direction, x: number, y: number, { width, height }: View) {
  switch (direction) {
    case "right":
      return { x, y };
    case "left":
      return { x: width - x, y: height - y };
    case "up":
      return { x: height - y, y: x };
    case "down":
      return { x: y, y: width - x };
  }
}

/** A typewriter's line with wide gaps is several pieces; where each stands follows from the count of characters. */
function addParts(pieces: Piece[], piece: Piece): void {
  if (!GAP.test(piece.text)) {
    pieces.push(piece);
    return;
  }
  const each = (piece.x1 - piece.x0) / piece.text.length;
  let at = 0;
  for (const part of piece.text.split(/( {3,})/)) {
    const start = at;
    at += part.length;
    if (part.trim() === "") continue;
    pieces.push({ ...piece, text: part, x0: piece.x0 + start * each, x1: piece.x0 + at * each });
  }
}

function lettersOf({ pieces }: Sheet): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
