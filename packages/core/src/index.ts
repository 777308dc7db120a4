export type * from "./article/article.js";
export * from "./article/build.js";
export type * from "./attribution/attribution.js";
export type * from "./quotations/quotation.js";
export type * from "./reading.js";
export type * from "./rules/finding.js";
export type * from "./speakers/speaker.js";
export * from "./text/span.js";
export * from "./verification/verdict.js";
