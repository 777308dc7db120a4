import { MB, type ParserReader } from "../reader.js";

/** A book: its chapters in the order of reading, as one text. */
export const epub: ParserReader<"epub"> = {
  name: "epub",
  title: "E-book",
  endings: ["epub"],
  sniff: (head) => head.startsWith("PK\x03\x04") && head.includes("mimetypeapplication/epub+zip"),
  isBinary: true,
  runs: "in the sandbox",
  limits: { bytes: 256 * MB, seconds: 60, megabytes: 768 },
  load: async () => (await import("./parse-epub.js")).parseEpub,
};
