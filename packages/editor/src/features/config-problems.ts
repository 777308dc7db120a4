import { readFile } from "node:fs/promises";
import { oneLine } from "@hearsay/core/plumbing";
import { type Diagnostic, DiagnosticSeverity, type Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Project } from "../project/project.js";
import { SOURCE } from "./diagnostics.js";

/** What is to be said of a configuration at its file: why it cannot be understood, and which sources could not be read. */
export async function configProblems({ config, problem, sources }: Project): Promise<Diagnostic[]> {
  const text = await readFile(config, "utf8").catch(() => "");
  if (problem !== null)
    return [problemAt(rangeOfKey(text, problem), DiagnosticSeverity.Error, "config", problem)];
  return (sources?.refused ?? []).map(({ file, reason }) =>
    problemAt(rangeOfPath(text, file), DiagnosticSeverity.Warning, "unread-source", `${file} ${reason}`),
  );
}

function problemAt(range: Range, severity: DiagnosticSeverity, code: string, message: string): Diagnostic {
  return { range, severity, code, source: SOURCE, message: oneLine(message) };
}

/** The key of which the message speaks, or the place where the file stops being JSON; else the file's beginning. */
function rangeOfKey(text: string, message: string): Range {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return rangeOf(text, Number(position), Number(position) + 1);
  for (const { index, 0: token, 1: key = "" } of text.matchAll(/"([^"\\]{1,200})"(?=\s{0,99}:)/g)) {
    if (message.includes(`.${key}`) || message.includes(` ${key}:`))
      return rangeOf(text, index, index + token.length);
  }
  return rangeOf(text, 0, 0);
}

/** The source's path where it is named, or that of the folder in which it lies. */
function rangeOfPath(text: string, file: string): Range {
  for (let path = file; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
    for (const words of [JSON.stringify(path), JSON.stringify(`${path}/`), JSON.stringify(`./${path}`)]) {
      const at = text.indexOf(words);
      if (at >= 0) return rangeOf(text, at, at + words.length);
    }
  }
  return rangeOf(text, 0, 0);
}

function rangeOf(text: string, start: number, end: number): Range {
  const document = TextDocument.create("", "json", 0, text);
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
