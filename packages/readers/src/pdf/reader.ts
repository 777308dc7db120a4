import { MB, type ParserReader } from "../reader.js";

/**
 * A PDF, with its pages: columns in reading order, tables row by row, text that runs in another direction and what a form
 * is filled in with after its page's. Running heads, page numbers and the numbers of lines are left out, words that were
 * hyphenated at a line's end rejoined. What may be missing is said. It counts as machine-read.
 */
export const pdf: ParserReader<"pdf"> = {
  name: "pdf",
  title: "PDF",
  endings: ["pdf"],
  sniff: (head) => /^[\s\u00ef\u00bb\u00bf]{0,16}%PDF-/.test(head),
  isBinary: true,
  runs: "in the sandbox",
  limits: { bytes: 256 * MB, seconds: 60, megabytes: 1024 },
  load: async () => (await import("./parse-pdf.js")).parsePdf,
};
