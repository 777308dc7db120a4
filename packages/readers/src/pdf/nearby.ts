/** More on one height is no line of text; looking at all of it would take long. */
const MOST = 200;

/** Of things sorted by their height, those that are not further than `within` from a height. */
export function nearby<Item extends { readonly y: number }>(
  sorted: readonly Item[],
  y: number,
  within: number,
): Item[] {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as Item).y < y - within) from = middle + 1;
    else to = middle;
  }
  const found: Item[] = [];
  for (let at = from; at < sorted.length && found.length < MOST; at++) {
    const item = sorted[at] as Item;
    if (item.y > y + within) break;
    found.push(item);
  }
  return found;
}
