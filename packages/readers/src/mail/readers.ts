import { MB, type ParserReader } from "../reader.js";

/** Fields of a message's head with which a file may begin that is one. */
const HEAD =
  /^(?:[!-9;-~]{1,60}:[^\n]{0,990}\r?\n(?:[ \t][^\n]{0,990}\r?\n)*){0,40}?(?:mime-version:\s{0,5}1\.0|received:\s{0,5}(?:from|by)\s|message-id:\s{0,5}<|return-path:\s{0,5}<)/i;

/** One e-mail: its head as lines of text, its body, what it quotes behind `>`, and what is attached. */
export const eml: ParserReader<"eml"> = {
  name: "eml",
  title: "E-mail",
  endings: ["eml"],
  sniff: (head) => HEAD.test(head),
  isBinary: false,
  runs: "in the sandbox",
  limits: { bytes: 64 * MB, seconds: 30, megabytes: 768 },
  load: async () => (await import("./parse-eml.js")).parseEml,
};

/** The messages of a mailbox, each an article. */
export const mbox: ParserReader<"mbox"> = {
  name: "mbox",
  title: "Mailbox (mbox)",
  endings: ["mbox"],
  sniff: (head) => /^From \S{1,200} [^\n]{0,60}\d{1,2}:\d{2}[^\n]{0,40}\r?\n>?[\w-]{1,40}:/.test(head),
  isBinary: false,
  runs: "in the sandbox",
  limits: { bytes: 128 * MB, seconds: 120, megabytes: 1_536 },
  load: async () => (await import("./parse-mbox.js")).parseMbox,
};

/** A web page that a browser saved with its pictures. */
export const mhtml: ParserReader<"mhtml"> = {
  name: "mhtml",
  title: "Saved web page (MHTML)",
  endings: ["mhtml", "mht"],
  sniff: (head) => HEAD.test(head) && /^(?:snapshot-content-location|content-location):/im.test(head),
  isBinary: false,
  runs: "in the sandbox",
  limits: { bytes: 64 * MB, seconds: 30, megabytes: 768 },
  load: async () => (await import("./parse-mhtml.js")).parseMhtml,
};
