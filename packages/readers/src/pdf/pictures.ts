import type { Mark } from "./drawing.js";

/** A picture of a page takes so much of it; letters that are drawn are so many drawings. */
const PICTURE = 0.1;
const MANY_DRAWINGS = 20;

/** Whether words may stand on a page as a picture or as drawings; `area` is the page's. */
export function showsPicture(marks: readonly Mark[], area: number): boolean {
  return (
    marks.some((mark) => mark.kind === "picture" && sizeOf(mark.box) >= area * PICTURE) ||
    marks.filter((mark) => mark.kind === "drawing").length >= MANY_DRAWINGS
  );
}

function sizeOf([x0, y0, x1, y1]: readonly [number, number, number, number]): number {
  return Math.max(0, x1 - x0) * Math.max(0, y1 - y0);
}
