import type { KeptSaid } from "../people/said.js";
import type { SaidAsked, Store } from "../store.js";

const PAGE = 5000;

/** Below this it is as likely as not that speaker or words are wrong: no such credit is shown as somebody's words. */
export const LEAST_SURE = 0.5;

/** All that is said as asked for, so many rows at a time. */
export async function* pagesOf(store: Store, asked: SaidAsked): AsyncGenerator<readonly KeptSaid[]> {
  for (let after = 0; ; ) {
    const page = await store.said(asked, after, PAGE);
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.id ?? Number.POSITIVE_INFINITY;
  }
}
