import { TEXT_LIMITS } from "../plain-text.js";
import type { TextReader } from "../reader.js";
import { readSubtitles } from "./read-subtitles.js";

export const webvtt: TextReader<"vtt"> = {
  name: "vtt",
  title: "WebVTT subtitles",
  endings: ["vtt"],
  sniff: (head) => /^WEBVTT(?:\s|$)/.test(head),
  isBinary: false,
  runs: "here",
  limits: TEXT_LIMITS,
  read: readSubtitles,
};

export const subrip: TextReader<"srt"> = {
  name: "srt",
  title: "SubRip subtitles",
  endings: ["srt"],
  sniff: (head) => /^\d{1,6}\s{1,4}\d{1,3}:\d{2}:\d{2}[,.]\d{1,3} --> /.test(head),
  isBinary: false,
  runs: "here",
  limits: TEXT_LIMITS,
  read: readSubtitles,
};
