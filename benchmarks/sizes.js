/** So many source articles are compared. */
export const SIZES = [100, 1000, 10000];
