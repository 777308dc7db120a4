import type { Painting } from "./paint.js";
import { textNodes } from "./text-nodes.js";

/** Highlights that lie over others, the topmost last. */
const LAYERS: readonly string[] = ["lit", "who", "pointed"];

let painted: readonly string[] = [];

/** Paints ranges of the article in the browser's own highlights: the text stays as it is. Nothing where the browser has none. */
export function paint(painting: Painting): void {
  if (!("highlights" in CSS)) return;
  for (const name of painted) if (!painting.has(name)) CSS.highlights.delete(name);
  painted = [...painting.keys()];
  for (const [name, ranges] of painting) {
    const highlight = new Highlight(...ranges.flatMap((range) => textNodes.rangesOf(range)));
    highlight.priority = LAYERS.indexOf(name) + 1;
    CSS.highlights.set(name, highlight);
  }
}
