import { MB, type ParserReader } from "../reader.js";

/**
 * A Markdown file: markers, links' addresses and code are left out of its text, and the origin map leads back to the
 * decoded text of the file. The front matter's title, description, author and date are used.
 */
export const markdown: ParserReader<"markdown"> = {
  name: "markdown",
  title: "Markdown",
  endings: ["md", "markdown"],
  sniff: null,
  isBinary: false,
  runs: "in the sandbox",
  isPlain: true,
  limits: { bytes: 16 * MB, seconds: 10, megabytes: 768 },
  load: async () => (await import("./parse-markdown.js")).parseMarkdown,
};
