import { shownName } from "../archives/entry-name.js";
import type { MimePart } from "./mime.js";

/** The endings of attachments that have no name of their own, by their type. */
const ENDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "message/rfc822": ".eml",
    "text/plain": ".txt",
    "text/html": ".html",
    "text/markdown": ".md",
    "text/csv": ".csv",
    "text/vtt": ".vtt",
    "application/json": ".json",
    "application/pdf": ".pdf",
    "application/zip": ".zip",
    "application/gzip": ".gz",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  }),
);

/** The name under which an attachment is shown and read, never with a folder. */
export function nameOfAttachment({ filename, type, content }: MimePart, number: number): string {
  const ending = ENDINGS.get(type) ?? (type.includes("/") ? `.${type.split("/")[1]?.slice(0, 20)}` : "");
  const written = filename === null ? "" : (shownName(filename).split("/").at(-1) as string);
  const name = written === "" || written === "unnamed" ? `attachment-${number}` : written;
  // a message that is attached goes by its subject, which may end in anything
  if (type === "message/rfc822") return /\.eml$/i.test(name) ? name : `${name}.eml`;
  const hasEnding = /[^.]\.[^.\s]{1,10}$/.test(name);
  return hasEnding || content.length === 0 ? name : name + ending;
}
