/** A format in which the commands write, with all that is said of it elsewhere. */
interface Format {
  /** As `--format` takes it. */
  readonly name: string;
  /** What `check` writes in it, in words for a reader; null where it writes none. */
  readonly check: string | null;
  /** The same of `read`. */
  readonly read: string | null;
}

/**
 * Every format. From these follow the choices and the help of `--format`, and the table in `docs/formats.md`. What writes one stands
 * in `check-reporters.ts` and `reading-writers.ts`.
 */
export const FORMATS = [
  { name: "text", check: "the report in the terminal", read: "who says what" },
  {
    name: "json",
    check: "an array with an object for each draft",
    read: "an array with an object for each article",
  },
  { name: "jsonl", check: "an object a line and draft", read: "an object a line and article" },
  { name: "html", check: "a page to keep as a record", read: "a page with the article" },
  { name: "docx", check: "the draft with comments at its quotations, in `--out`", read: null },
  { name: "sarif", check: "findings for code scanning and editors (SARIF 2.1.0), with fixes", read: null },
  { name: "github", check: "findings as annotations of GitHub Actions", read: null },
  { name: "junit", check: "a test a quotation, for the test pages of CI systems (JUnit XML)", read: null },
  {
    name: "csv",
    check: "a row a quotation and finding, for a spreadsheet",
    read: "a row an attribution, for a spreadsheet",
  },
  {
    name: "webannotation",
    check: "W3C Web Annotations with verdicts, for Hypothesis and others",
    read: "W3C Web Annotations with who is credited",
  },
  {
    name: "quotation",
    check: "Quotation of schema.org with verdicts (JSON-LD)",
    read: "Quotation of schema.org (JSON-LD), for a CMS",
  },
  {
    name: "claimreview",
    check: "ClaimReview of schema.org (JSON-LD): the wording alone, never its truth",
    read: null,
  },
  { name: "brat", check: null, read: "annotations beside the text" },
] as const satisfies readonly Format[];

type Named<Command extends "check" | "read"> = Extract<
  (typeof FORMATS)[number],
  Readonly<Record<Command, string>>
>["name"];

export type CheckFormat = Named<"check">;
export type ReadFormat = Named<"read">;

/** The formats of a command, in their order. */
export function formatsOf(
  command: "check" | "read",
): readonly { readonly name: string; readonly writes: string }[] {
  return FORMATS.flatMap((format) => {
    const writes = format[command];
    return writes === null ? [] : [{ name: format.name, writes }];
  });
}
