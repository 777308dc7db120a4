/** What one call may hold or read; what is beyond is refused with the reason. */
export const LIMITS = {
  /** Characters of a text in the call. */
  text: 5_000_000,
  /** Documents in the call. */
  documents: 200,
  /** Names of files and folders in the call. */
  names: 200,
  /** Characters of remembered words. */
  words: 5_000,
  /** Places that are answered. */
  places: 10,
  /** Places of a trace that are listed. */
  occurrences: 200,
  /** Quotations of somebody that are listed. */
  said: 100,
  /** Files that are read for a call. */
  files: 5_000,
  /** Characters of all documents that are read for a call. */
  characters: 60_000_000,
  /** Bytes of a message. */
  message: 64 * 1024 * 1024,
} as const;
