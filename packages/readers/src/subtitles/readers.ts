import { TEXT_LIMITS } from "../plain-text.js";
import type { ParserReader, TextReader } from "../reader.js";
import { MB } from "../reader.js";

export const webvtt: TextReader<"vtt"> = {
  name: "vtt",
  title: "WebVTT subtitles",
  endings: ["vtt"],
  sniff: (head) => /^WEBVTT(?:\s|$)/.test(head),
  isBinary: false,
  runs: "here",
  limits: TEXT_LIMITS,
  load: async () => (await import("./read-subtitles.js")).readSubtitles,
};

export const subrip: TextReader<"srt"> = {
  name: "srt",
  title: "SubRip subtitles",
  endings: ["srt"],
  sniff: (head) => /^\d{1,6}\s{1,4}(?:\d{1,6}:\d{2}:\d{2}|\d{1,6})[,.]\d{1,3} --> /.test(head),
  isBinary: false,
  runs: "here",
  limits: TEXT_LIMITS,
  load: async () => (await import("./read-subtitles.js")).readSubtitles,
};

/** YouTube's own form. */
export const sbv: TextReader<"sbv"> = {
  name: "sbv",
  title: "YouTube subtitles (SBV)",
  endings: ["sbv"],
  sniff: (head) => /^\d{1,4}:\d{2}:\d{2}\.\d{3},\d{1,4}:\d{2}:\d{2}\.\d{3}\s/.test(head),
  isBinary: false,
  runs: "here",
  limits: TEXT_LIMITS,
  load: async () => (await import("./read-subtitles.js")).readSubtitles,
};

export const ass: TextReader<"ass"> = {
  name: "ass",
  title: "SubStation subtitles",
  endings: ["ass", "ssa"],
  sniff: (head) => /^\[Script Info\]/i.test(head),
  isBinary: false,
  runs: "here",
  limits: TEXT_LIMITS,
  load: async () => (await import("./ass.js")).readAss,
};

export const ttml: ParserReader<"ttml"> = {
  name: "ttml",
  title: "Timed text (TTML)",
  endings: ["ttml", "dfxp"],
  sniff: (head) => /<(?:\w{1,20}:)?tt[\s>]/.test(head) && /^<(?:\?xml|!--|(?:\w{1,20}:)?tt[\s>])/.test(head),
  isBinary: false,
  runs: "in the sandbox",
  isPlain: true,
  limits: { bytes: 16 * MB, seconds: 15, megabytes: 768 },
  load: async () => (await import("./parse-ttml.js")).parseTtml,
};
