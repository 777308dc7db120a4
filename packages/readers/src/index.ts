export {
  type AnnotatedAttribution,
  type AnnotatedFinding,
  type Annotations,
  readBrat,
} from "./brat/annotations.js";
export { FACTS, factNamed } from "./data/fields.js";
export { type DecodedText, decodeText } from "./decode.js";
export { fileText } from "./file-text.js";
export type { ReadOptions } from "./options.js";
export type { Parsed, Part } from "./parsed.js";
export { PeopleOfFolders } from "./people-of-folders.js";
export { LARGEST_FILE, type ReadArticle, type ReadResult, type Refusal, readBytes } from "./read.js";
export { type FileResult, type ReadAllOptions, readAll } from "./read-all.js";
export type { Reader } from "./reader.js";
export { type Format, READERS } from "./readers.js";
export { UnreadableError } from "./unreadable.js";
export { type FoundFile, reasonOfSystemError, type WalkOptions, walk } from "./walk.js";
export { whyNoneRead } from "./why-none-read.js";
