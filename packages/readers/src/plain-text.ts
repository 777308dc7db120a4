import { articleFromText } from "@hearsay/core";
import { MB, type TextLimits, type TextReader } from "./reader.js";

/** Ten times the lines of a long book; each is looked at for a label and kept in memory. */
export const TEXT_LIMITS: TextLimits = { bytes: 64 * MB, lines: 300_000 };

/** A plain text: an article, a transcript or a statement, as its lines show. It keeps its characters. */
export const plainText: TextReader<"text"> = {
  name: "text",
  title: "Plain text",
  endings: ["txt", "text"],
  sniff: null,
  isBinary: false,
  runs: "here",
  limits: TEXT_LIMITS,
  load:
    async () =>
    (name, text, { speakers }) =>
      articleFromText(text, { name, speakers }),
};
