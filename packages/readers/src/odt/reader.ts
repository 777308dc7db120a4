import { MB, type ParserReader } from "../reader.js";

/** An OpenDocument text: tracked changes as accepted, text boxes where they stand, notes at the end. */
export const odt: ParserReader<"odt"> = {
  name: "odt",
  title: "OpenDocument text",
  endings: ["odt", "ott", "fodt"],
  sniff: (head) =>
    (head.startsWith("PK\x03\x04") && head.includes("mimetypeapplication/vnd.oasis.opendocument.")) ||
    (head.includes("<office:document") && head.includes("opendocument:xmlns:office")),
  isBinary: true,
  runs: "in the sandbox",
  limits: { bytes: 64 * MB, seconds: 30, megabytes: 768 },
  load: async () => (await import("./parse-odt.js")).parseOdt,
};
