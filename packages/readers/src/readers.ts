import { docx } from "./docx/reader.js";
import { epub } from "./epub/reader.js";
import { html } from "./html/reader.js";
import { markdown } from "./markdown/reader.js";
import { odt } from "./odt/reader.js";
import { pdf } from "./pdf/reader.js";
import { plainText } from "./plain-text.js";
import type { Reader } from "./reader.js";
import { rtf } from "./rtf/reader.js";
import { subrip, webvtt } from "./subtitles/readers.js";

/** Every format that is read. A new one is put in here, and nowhere else. */
export const READERS = [
  plainText,
  markdown,
  html,
  docx,
  odt,
  rtf,
  epub,
  pdf,
  webvtt,
  subrip,
] as const satisfies readonly Reader[];

/** The formats that are read. */
export type Format = (typeof READERS)[number]["name"];
