/** How much a file may ask of its parser before it is refused. */
export interface Limits {
  /** The largest file that is handed to the parser, in bytes. */
  readonly bytes: number;
  /** How long the parser may take, in seconds. */
  readonly seconds: number;
  /** How much memory the parser may take beyond what the process held before, in megabytes. */
  readonly megabytes: number;
}

const MB = 1024 * 1024;

/** What each format may take: a long report, a book or a page of a thousand comments reads well within it. */
export const LIMITS = {
  html: { bytes: 16 * MB, seconds: 15, megabytes: 768 },
  docx: { bytes: 64 * MB, seconds: 30, megabytes: 768 },
  pdf: { bytes: 256 * MB, seconds: 60, megabytes: 1024 },
  markdown: { bytes: 16 * MB, seconds: 10, megabytes: 768 },
} as const satisfies Readonly<Record<string, Limits>>;

/** Elements may be nested so deep in a page or a Word file. */
export const DEEPEST = 5_000;
