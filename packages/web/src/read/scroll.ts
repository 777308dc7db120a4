import { textNodes } from "./text-nodes.js";

/** Brings a place of the article into view, if it is not. */
export function scrollToOffset(offset: number): void {
  const place = textNodes.at(offset);
  if (place === null) return;
  const range = new Range();
  range.setStart(place.node, place.offset);
  range.setEnd(place.node, Math.min(place.offset + 1, place.node.length));
  const { top, bottom } = range.getBoundingClientRect();
  const margin = innerHeight * 0.18;
  if (top >= margin && bottom <= innerHeight - margin) return;
  const scroller = place.node.parentElement?.closest<HTMLElement>(".part");
  const isPart = scroller !== null && scroller !== undefined && scroller.scrollHeight > scroller.clientHeight;
  const by = top - innerHeight * 0.35;
  (isPart ? scroller : window).scrollBy({ top: by, behavior: "instant" });
}

/** Brings an attribution of the list into view, if it is not. */
export function showInList(id: string): void {
  requestAnimationFrame(() => {
    const item = document.querySelector(`.said[data-attribution="${CSS.escape(id)}"]`);
    item?.scrollIntoView({ block: "nearest", behavior: "instant" });
  });
}
