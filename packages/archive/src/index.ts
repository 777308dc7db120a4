export { type Entry, entryOf, type Facts, identityOf, type Receipt } from "./adding/entry.js";
export { ArchiveError } from "./archive-error.js";
export { openArchive } from "./open-archive.js";
export type { Added, Census, Identity, KeptVersion, Store } from "./store.js";
