/** Whether a number is the term's, was so before, may be so, or is not looked at. */
export type Told = "its own" | "earlier" | "may be" | "no";
