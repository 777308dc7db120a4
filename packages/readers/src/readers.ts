import { gzip, tar, zip } from "./archives/readers.js";
import { csv, json, jsonLines } from "./data/readers.js";
import { docx } from "./docx/reader.js";
import { epub } from "./epub/reader.js";
import { feed } from "./feed/reader.js";
import { html } from "./html/reader.js";
import { eml, mbox, mhtml } from "./mail/readers.js";
import { markdown } from "./markdown/reader.js";
import { odt } from "./odt/reader.js";
import { pdf } from "./pdf/reader.js";
import { plainText } from "./plain-text.js";
import type { Reader } from "./reader.js";
import { rtf } from "./rtf/reader.js";
import { ass, sbv, subrip, ttml, webvtt } from "./subtitles/readers.js";
import { warc } from "./warc/reader.js";

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
  sbv,
  ass,
  ttml,
  mhtml,
  eml,
  mbox,
  json,
  jsonLines,
  csv,
  feed,
  warc,
  gzip,
  tar,
  // the last binary format: Word files and their kin are archives, too
  zip,
] as const satisfies readonly Reader[];

/** The formats that are read. */
export type Format = (typeof READERS)[number]["name"];
