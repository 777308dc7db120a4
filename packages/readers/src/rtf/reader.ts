import { MB, type ParserReader } from "../reader.js";

/** Rich Text: tracked changes as accepted, text boxes where they stand, notes at the end. */
export const rtf: ParserReader<"rtf"> = {
  name: "rtf",
  title: "Rich Text",
  endings: ["rtf"],
  sniff: (head) => head.trimStart().startsWith("{\\rtf"),
  // its bytes say themselves in which code pages they are
  isBinary: true,
  runs: "in the sandbox",
  limits: { bytes: 64 * MB, seconds: 30, megabytes: 768 },
  load: async () => (await import("./parse-rtf.js")).parseRtf,
};
