/** The formats that are read. */
export type Format = "text" | "markdown" | "html" | "docx" | "pdf" | "vtt" | "srt";

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  docx: "docx",
  pdf: "pdf",
  vtt: "vtt",
  srt: "srt",
};

/** What a file is: a format that is read, or why it cannot be. */
export type Recognised =
  | { readonly format: Format; readonly note: string | null }
  | { readonly reason: string };

/** The format that a file's name promises, or null where its ending says nothing. A name without an ending may be text. */
export function formatOfName(name: string): Format | null {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const dot = last.lastIndexOf(".");
  return dot <= 0 ? null : (BY_ENDING[last.slice(dot + 1).toLowerCase()] ?? null);
}

/** Whether the name has an ending at all. */
export function hasEnding(name: string): boolean {
  return /[^/\\.]\.[^/\\.]+$/.test(name);
}

const HEAD = 1024;

/**
 * The format of a file: that of its ending, unless its first bytes show another binary format; without a known
 * ending, what its first bytes look like.
 */
export function formatOf(name: string, bytes: Uint8Array): Recognised {
  const promised = formatOfName(name);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const binary = binaryFormat(head);
  if (promised === "docx" || promised === "pdf") return { format: promised, note: null };
  if (binary !== null) {
    if ("reason" in binary || promised === null) return binary;
    return { ...binary, note: `is named as ${promised} but is ${binary.format.toUpperCase()}; read as that` };
  }
  return { format: promised ?? textFormat(head), note: null };
}

function binaryFormat(head: string): Recognised | null {
  if (/^[\s\u00ef\u00bb\u00bf]{0,16}%PDF-/.test(head)) return { format: "pdf", note: null };
  if (head.startsWith("PK\x03\x04")) {
    if (/\[Content_Types\]|word\/|_rels\/|docProps\//.test(head)) return { format: "docx", note: null };
    return { reason: "is an archive (ZIP); unpack it and name the files in it" };
  }
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
    return { reason: "is an old or an encrypted Office file; save it as .docx, without a password" };
  }
  if (head.startsWith("{\\rtf"))
    return { reason: "is Rich Text (RTF), which is not read; save it as .docx or as plain text" };
  return null;
}

function textFormat(head: string): Format {
  const start = head.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  if (/^WEBVTT(?:\s|$)/.test(start)) return "vtt";
  if (/^\d{1,6}\s{1,4}\d{1,3}:\d{2}:\d{2}[,.]\d{1,3} --> /.test(start)) return "srt";
  if (/^(?:<!doctype html|<html|<\?xml[^>]{0,200}>\s{0,20}(?:<!doctype html|<html)|<head|<body)/i.test(start))
    return "html";
  return "text";
}
