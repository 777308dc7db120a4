import { MB, type ParserReader } from "../reader.js";

/** A Word file: tracked changes as accepted, text boxes where they stand, notes at the end. */
export const docx: ParserReader<"docx"> = {
  name: "docx",
  title: "Word",
  endings: ["docx", "docm", "dotx", "dotm"],
  sniff: (head) =>
    head.startsWith("PK\x03\x04") &&
    /\[Content_Types\]|word\/|_rels\/|docProps\//.test(head) &&
    !head.includes("mimetypeapplication/"),
  isBinary: true,
  runs: "in the sandbox",
  limits: { bytes: 64 * MB, seconds: 30, megabytes: 768 },
  load: async () => (await import("./parse-docx.js")).parseDocx,
};
