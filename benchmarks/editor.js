import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { inventedArticles } from "./invented/articles.js";
import { inventedDrafts } from "./invented/drafts.js";

const COMMAND = fileURLToPath(new URL("../packages/cli/bin/hearsay.js", import.meta.url));

const SOURCES = 100;
const QUOTATIONS = 50;
const LINES = 300;
/** Words of the first source are typed and taken away again, in and beside quotations. */
const TYPED = ["w", "o", "r", "d", " ", "not", "12", "”", "“", "\n"];

/** @typedef {"plaintext" | "markdown" | "html"} Language */
/** @typedef {{ lines: number, quotations: number, sources: number, words: number, openMs: number, editMs: number[] }} Typing */

/**
 * What an editor waits for: from sending an edit to having the diagnostics of that version. The built command serves as in an editor,
 * over its standard input and output; after each edit there is a rest, as between the keys of somebody who types fast.
 *
 * @param {Language} language
 * @param {number} edits
 * @returns {Promise<Typing>}
 */
export async function typingIn(language, edits) {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-typing-"));
  const articles = inventedArticles(SOURCES, 3);
  mkdirSync(join(folder, "material"));
  for (const { name, text } of articles) writeFileSync(join(folder, "material", name), text);
  writeFileSync(join(folder, "hearsay.config.json"), JSON.stringify({ against: ["material"] }));
  const server = spawn(process.execPath, [COMMAND, "lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  const editor = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  try {
    /** @type {(version: number) => void} */
    let published = () => {};
    editor.onNotification("textDocument/publishDiagnostics", ({ version }) => published(version));
    editor.listen();
    const uri = pathToFileURL(join(folder, "draft")).href;
    const rootUri = pathToFileURL(folder).href;
    await editor.sendRequest("initialize", { processId: process.pid, rootUri, capabilities: {} });
    await editor.sendNotification("initialized", {});
    const text = draftIn(language, articles);
    /** @param {number} version @param {() => Promise<void>} send @returns {Promise<number>} */
    const timeOf = async (version, send) => {
      const begin = performance.now();
      const answer = new Promise((resolve) => {
        published = (each) => each === version && resolve(performance.now() - begin);
      });
      await send();
      return answer;
    };
    const openMs = await timeOf(1, () =>
      editor.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: language, version: 1, text },
      }),
    );
    // nobody types in the moment in which a file opens
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const lines = text.split("\n");
    const spoken = lines.flatMap((line, at) => (line.includes("“") ? [at] : []));
    const editMs = [];
    for (let edit = 0; edit < edits; edit++) {
      const version = edit + 2;
      const typed = TYPED[(edit >> 1) % TYPED.length];
      const line = spoken[(edit >> 1) % spoken.length];
      const start = { line, character: Math.floor(lines[line].length / 2) };
      const end =
        typed === "\n"
          ? { line: line + 1, character: 0 }
          : { ...start, character: start.character + typed.length };
      // what was typed is taken away by the next edit
      const change =
        edit % 2 === 0 ? { range: { start, end: start }, text: typed } : { range: { start, end }, text: "" };
      editMs.push(
        await timeOf(version, () =>
          editor.sendNotification("textDocument/didChange", {
            textDocument: { uri, version },
            contentChanges: [change],
          }),
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await editor.sendRequest("shutdown");
    await editor.sendNotification("exit");
    const words = articles.reduce((sum, each) => sum + each.text.split(/\s+/).length, 0) / SOURCES;
    return { lines: lines.length, quotations: spoken.length, sources: SOURCES, words, openMs, editMs };
  } finally {
    editor.dispose();
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

/** @param {Language} language @param {import("./invented/articles.js").InventedArticle[]} articles */
function draftIn(language, articles) {
  const paragraphs = inventedDrafts(articles, 4, 4)
    .map(({ text }) => text.split("\n\n")[1].trim())
    .filter((paragraph) => !paragraph.includes("\n"))
    .slice(0, QUOTATIONS);
  /** @type {string[]} */
  const lines = [language === "markdown" ? "# Voices from the coast" : "Voices from the coast", ""];
  for (const [at, paragraph] of paragraphs.entries()) {
    const told = articles[at].told;
    lines.push(paragraph, "", told[0], told[1], told[2], "");
  }
  while (lines.length < LINES) lines.push("");
  if (language !== "html") return lines.join("\n");
  const [title, , ...body] = lines;
  const marked = body.map((line) => (line === "" ? "" : `<p>${line.replaceAll("&", "&amp;")}</p>`));
  return ["<!doctype html><title>Voices</title><article>", `<h1>${title}</h1>`, ...marked, "</article>"].join(
    "\n",
  );
}
