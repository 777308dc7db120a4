/** A piece of text as the PDF places it; points, from the top left corner of the page as shown. */
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

/** Ligatures and other presentation forms are letters; soft hyphens at a line's end are kept for rejoining. */
const PRESENTATION_FORMS = /[\ufb00-\ufb06]/g;
const CONTROLS = /\p{Cc}/gu;

/**
 * The pieces of a page that run from left to right as the page is shown; what stands at an angle (a watermark,
 * a note along the margin) is left out. `view` is the matrix from the PDF's coordinates to the shown page's.
 */
export function piecesOf(items: readonly TextItem[], view: readonly number[]): Piece[] {
  const [m0 = 1, m1 = 0, m2 = 0, m3 = -1, m4 = 0, m5 = 0] = view;
  const pieces: Piece[] = [];
  for (const { str, transform, width } of items) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
    const alongX = m0 * a + m2 * b;
    const alongY = m1 * a + m3 * b;
    if (str.trim() === "" || alongX <= 0 || Math.abs(alongY) > alongX * 0.1) continue;
    const size = Math.hypot(m0 * c + m2 * d, m1 * c + m3 * d);
    const x0 = m0 * e + m2 * f + m4;
    const y = m1 * e + m3 * f + m5;
    if (![size, x0, y, width].every(Number.isFinite) || size <= 0) continue;
    const text = str.replace(PRESENTATION_FORMS, (form) => form.normalize("NFKC")).replace(CONTROLS, "");
    pieces.push({ text, x0, x1: x0 + width, y, size });
  }
  return pieces;
}
