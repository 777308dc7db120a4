import type { StreamReader } from "../reader.js";
import { LARGEST_PAGE } from "./largest.js";

/** A web archive: each page in it is read as if it had been fetched. */
export const warc: StreamReader<"warc"> = {
  name: "warc",
  title: "Web archive (WARC)",
  endings: ["warc"],
  sniff: (head) => /^WARC\/\d\.\d/.test(head),
  isBinary: true,
  runs: "as it comes",
  limits: { bytes: LARGEST_PAGE },
  load: async () => (await import("./read-warc.js")).readWarc,
};
