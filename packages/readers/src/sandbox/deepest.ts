/** Elements may be nested so deep in a page or a Word file. */
export const DEEPEST = 5_000;
