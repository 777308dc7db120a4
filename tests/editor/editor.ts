import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  DefinitionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  type Position,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const COMMAND = resolve(import.meta.dirname, "../../packages/cli/bin/hearsay.js");

/** What a modern editor can do. */
const CAPABILITIES: ClientCapabilities = {
  general: { positionEncodings: ["utf-8", "utf-16"] },
  textDocument: {
    hover: { contentFormat: ["markdown", "plaintext"] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { versionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true }, workspaceFolders: true },
};

/** A folder with files, made for a test. */
export function deskOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "hearsay-desk-")));
  const write = (name: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    write,
    uriOf: (name: string) => pathToFileURL(join(path, name)).href,
    remove: () => rmSync(path, { recursive: true }),
  };
}

export type Desk = ReturnType<typeof deskOf>;

/** An editor: the protocol's own client library, with the built command as its server. */
export async function startEditor(
  desk: Desk,
  { capabilities = CAPABILITIES, args = [] as readonly string[], folder = desk.path as string | null } = {},
) {
  const server = spawn(process.execPath, [COMMAND, "lsp", ...args], { cwd: tmpdir() });
  let stderr = "";
  server.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk;
  });
  const exited = once(server, "exit").then(([code]) => code as number | null);
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const messages: string[] = [];
  const watched: string[] = [];
  let look = () => {};
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    look();
  });
  for (const type of [ShowMessageNotification.type, LogMessageNotification.type])
    connection.onNotification(type, ({ message }) => {
      messages.push(message);
      look();
    });
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    watched.push(...registrations.map(({ method }) => method));
    look();
  });
  connection.listen();

  /** What `find` finds, as soon as it does. */
  function until<T>(find: () => T | undefined): Promise<T> {
    return new Promise((done) => {
      const before = look;
      look = () => {
        before();
        const found = find();
        if (found === undefined) return;
        look = before;
        done(found);
      };
      look();
    });
  }

  const documents = new Map<string, TextDocument>();
  const uri = (name: string) => (name.includes(":") ? name : desk.uriOf(name));
  const documentOf = (name: string) => documents.get(uri(name)) as TextDocument;
  const workspaceFolders = folder === null ? null : [{ uri: pathToFileURL(folder).href, name: "desk" }];
  const { capabilities: abilities } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: folder === null ? null : pathToFileURL(folder).href,
    workspaceFolders,
    capabilities,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const editor = {
    connection,
    abilities,
    published,
    messages,
    watched,
    documentOf,
    exited,
    until,
    stderr: () => stderr,
    write: (bytes: string) => server.stdin.write(bytes),
    kill: () => server.kill(),
    endInput: () => server.stdin.end(),

    async open(name: string, text: string, languageId = "markdown") {
      const document = TextDocument.create(uri(name), languageId, 1, text);
      documents.set(document.uri, document);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: document.uri, languageId, version: 1, text },
      });
      return editor.diagnostics(name);
    },

    /** Puts a text in the place of another, as one types, and gives the version's number. */
    async type(name: string, words: string, instead: string): Promise<number> {
      const document = documentOf(name);
      const at = document.getText().indexOf(words);
      if (at < 0) throw new Error(`"${words}" is not in ${name}`);
      const range = { start: document.positionAt(at), end: document.positionAt(at + words.length) };
      return editor.apply(name, [{ range, newText: instead }]);
    },

    async apply(name: string, edits: readonly TextEdit[]): Promise<number> {
      const document = documentOf(name);
      const text = TextDocument.applyEdits(document, [...edits]);
      const version = document.version + 1;
      const contentChanges = [...edits]
        .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
        .map(({ range, newText }) => ({ range, text: newText }));
      documents.set(document.uri, TextDocument.create(document.uri, document.languageId, version, text));
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: document.uri, version },
        contentChanges,
      });
      return version;
    },

    close: (name: string) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: uri(name) },
      }),

    /** The diagnostics of a file's text as it stands. */
    async diagnostics(name: string): Promise<Diagnostic[]> {
      const { uri: wanted, version } = documentOf(name);
      const found = await until(() =>
        published.findLast((each) => each.uri === wanted && each.version === version),
      );
      return found.diagnostics;
    },

    /** Those published of a file from now on. */
    async nextDiagnostics(name: string): Promise<Diagnostic[]> {
      const before = published.length;
      return (await until(() => published.slice(before).find((each) => each.uri === uri(name)))).diagnostics;
    },

    wordsAt(name: string, { range }: { range: { start: Position; end: Position } }): string {
      return documentOf(name).getText(range);
    },

    positionOf(name: string, words: string): Position {
      return documentOf(name).positionAt(documentOf(name).getText().indexOf(words));
    },

    async hover(name: string, words: string): Promise<string | null> {
      const hover = await connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: uri(name) },
        position: editor.positionOf(name, words),
      });
      return hover === null ? null : (hover.contents as { value: string }).value;
    },

    async actions(name: string, words: string, only?: string[]): Promise<CodeAction[]> {
      const position = editor.positionOf(name, words);
      const actions = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: uri(name) },
        range: { start: position, end: position },
        context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
      });
      return (actions ?? []) as CodeAction[];
    },

    /** Does what the action says, and gives the text that comes of it. */
    async take(name: string, action: CodeAction | undefined): Promise<string> {
      const [change] = action?.edit?.documentChanges ?? [];
      if (change === undefined || !("edits" in change)) throw new Error("the action has no edits");
      if (change.textDocument.version !== documentOf(name).version) throw new Error("of another version");
      await editor.apply(name, change.edits as TextEdit[]);
      return documentOf(name).getText();
    },

    async definition(name: string, words: string) {
      return connection.sendRequest(DefinitionRequest.type, {
        textDocument: { uri: uri(name) },
        position: editor.positionOf(name, words),
      });
    },

    symbols: (name: string) =>
      connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uri(name) } }),

    /** Ends as an editor should, and gives the exit status. */
    async shutDown(): Promise<number | null> {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      return exited;
    },
  };
  return editor;
}

export type Editor = Awaited<ReturnType<typeof startEditor>>;
