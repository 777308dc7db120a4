/** Things by the page they stand on, each page's in their order. */
export function byPage<Item extends { readonly page: number }>(items: readonly Item[]): Map<number, Item[]> {
  const pages = new Map<number, Item[]>();
  for (const item of items) {
    const list = pages.get(item.page);
    if (list === undefined) pages.set(item.page, [item]);
    else list.push(item);
  }
  return pages;
}
