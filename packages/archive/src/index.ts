export { type ComesFrom, type Entry, entryOf, type Facts, identityOf, type Receipt } from "./adding/entry.js";
export { ArchiveError } from "./archive-error.js";
export { type FetchedSource, fetchSources } from "./asking/sources.js";
export { countWords, FEWEST_WORDS, MOST_WORDS, traceWords } from "./asking/trace-words.js";
export { openArchive } from "./open-archive.js";
export { dotOf } from "./report/dot.js";
export { traceText } from "./report/trace-text.js";
export type { Added, Census, Identity, KeptVersion, Store } from "./store.js";
export type { LineageEdge, Occurrence, Reason, Trace, Variant } from "./tracing/trace.js";
