import { MB, type ParserReader } from "../reader.js";

const LIMITS = { bytes: 256 * MB, seconds: 60, megabytes: 1_536 } as const;

/** An archive: each file in it is read as if it had been named itself. Word files are archives, too, and are asked before. */
export const zip: ParserReader<"zip"> = {
  name: "zip",
  title: "Archive (ZIP)",
  endings: ["zip"],
  sniff: (head) => head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"),
  isBinary: true,
  runs: "in the sandbox",
  limits: LIMITS,
  load: async () => (await import("./parse-zip.js")).parseZip,
};

/** A file, or an archive, that is compressed. */
export const gzip: ParserReader<"gzip"> = {
  name: "gzip",
  title: "Compressed file (gzip)",
  endings: ["gz", "tgz"],
  sniff: (head) => head.startsWith("\x1f\x8b\x08"),
  isBinary: true,
  runs: "in the sandbox",
  limits: LIMITS,
  load: async () => (await import("./parse-gzip.js")).parseGzip,
};

export const tar: ParserReader<"tar"> = {
  name: "tar",
  title: "Archive (tar)",
  endings: ["tar"],
  sniff: (head) => head.startsWith("ustar", 257),
  isBinary: true,
  runs: "in the sandbox",
  limits: LIMITS,
  load: async () => (await import("./parse-tar.js")).parseTar,
};
