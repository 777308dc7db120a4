import { pathToFileURL } from "node:url";
import { CONFIG_NAME } from "@hearsay/config";
import { READERS } from "@hearsay/readers";
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { abilitiesOf, type EditorAbilities, SERVER_ABILITIES } from "./abilities.js";
import { DraftChecker, pathOf } from "./checking/check-draft.js";
import { DraftChecks } from "./checking/draft-checks.js";
import type { CheckedDraft, Outcome } from "./checking/outcome.js";
import { codeActionsFor } from "./features/code-actions.js";
import { configProblems } from "./features/config-problems.js";
import { definitionsOf } from "./features/definition.js";
import { diagnosticsOf } from "./features/diagnostics.js";
import { hoverAt } from "./features/hover.js";
import { quotationAt } from "./features/quotation-at.js";
import { symbolsOf } from "./features/symbols.js";
import type { Project } from "./project/project.js";
import { Projects } from "./project/projects.js";
import { SourceCopies } from "./project/source-copies.js";

/** An editor watches these in its own folders; the server looks for itself at what lies beyond. */
const SOURCE_ENDINGS = READERS.flatMap(({ endings }) => endings);

export interface LanguageServerOptions {
  readonly version: string;
  /** The path of the configuration that holds for all drafts; null where each has that of its folder. */
  readonly config: string | null;
}

/** The language server: what the editor tells and asks, and what answers it. */
export class LanguageServer {
  readonly #connection: Connection;
  readonly #options: LanguageServerOptions;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #projects: Projects;
  readonly #checks: DraftChecks;
  readonly #copies = new SourceCopies();
  readonly #said = new Map<string, string>();
  #editor: EditorAbilities | null = null;
  #isShutDown = false;

  constructor(connection: Connection, options: LanguageServerOptions) {
    this.#connection = connection;
    this.#options = options;
    this.#projects = new Projects(
      options.config,
      (project, isFirst) => this.#send(this.#projectRead(project, isFirst)),
      (error) => connection.console.error(`The files could not be looked at: ${reasonOf(error)}`),
    );
    this.#checks = new DraftChecks(
      () => new DraftChecker(this.#projects, (uri, why) => this.#sayUnchecked(uri, why)),
      (document, outcome) => this.#publish(document, outcome),
      (document, error) => connection.console.error(`${document.uri} was not checked: ${reasonOf(error)}`),
    );
    this.#listenToLife();
    this.#listenToFiles();
    this.#answerQuestions();
    this.#documents.listen(connection);
    connection.listen();
  }

  /** Whether the editor has asked it to shut down. */
  get isShutDown(): boolean {
    return this.#isShutDown;
  }

  /** Takes away what the server has written. */
  end(): void {
    this.#projects.end();
    this.#copies.remove();
  }

  #listenToLife(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => {
      if (this.#editor?.watchesFiles)
        this.#send(
          connection.client.register(DidChangeWatchedFilesNotification.type, {
            watchers: [`**/${CONFIG_NAME}`, `**/*.{${SOURCE_ENDINGS.join()}}`].map((globPattern) => ({
              globPattern,
            })),
          }),
        );
      if (this.#editor?.tellsFolders)
        connection.workspace.onDidChangeWorkspaceFolders(() => this.#send(this.#takeFolders()));
    });
    connection.onShutdown(() => {
      this.#isShutDown = true;
      this.end();
    });
  }

  #initialize(params: InitializeParams): InitializeResult {
    this.#editor = abilitiesOf(params);
    const { workspaceFolders, rootUri } = params;
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.#projects.openFolders(pathsOf(uris));
    return {
      capabilities: SERVER_ABILITIES,
      serverInfo: { name: "hearsay", version: this.#options.version },
    };
  }

  async #takeFolders(): Promise<void> {
    const folders = (await this.#connection.workspace.getWorkspaceFolders()) ?? [];
    this.#projects.openFolders(pathsOf(folders.map(({ uri }) => uri)));
    this.#recheckAll();
  }

  #listenToFiles(): void {
    const connection = this.#connection;
    this.#documents.onDidChangeContent(({ document }) => this.#checks.changed(document));
    this.#documents.onDidSave(() => void this.#projects.lookNow());
    this.#documents.onDidClose(({ document: { uri } }) => {
      this.#checks.closed(uri);
      this.#send(connection.sendDiagnostics({ uri, diagnostics: [] }));
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      // a configuration that comes or goes may be that of other drafts
      if (changes.some(({ uri }) => uri.endsWith(`/${CONFIG_NAME}`))) this.#recheckAll();
      void this.#projects.lookNow();
    });
  }

  #answerQuestions(): void {
    const connection = this.#connection;
    connection.onHover(({ textDocument, position }) =>
      this.#ask(textDocument.uri, (document, checked) =>
        hoverAt(document, checked, position, this.#editor?.showsMarkdown ?? false),
      ),
    );
    connection.onCodeAction((params) =>
      this.#ask(params.textDocument.uri, (document, checked) =>
        codeActionsFor(document, checked, params, this.#editor?.takesVersions ?? false),
      ),
    );
    connection.onDefinition(({ textDocument, position }) =>
      this.#ask(textDocument.uri, async (document, checked) => {
        const quotation = quotationAt(document, checked, position);
        if (quotation === null) return null;
        const links = await definitionsOf(document, checked, quotation, this.#copies);
        if (links.length === 0) return null;
        if (this.#editor?.takesLinks) return links;
        return links.map(({ targetUri, targetRange }) => ({ uri: targetUri, range: targetRange }));
      }),
    );
    connection.onDocumentSymbol(({ textDocument: { uri } }) =>
      this.#ask(uri, (document, checked) => {
        const symbols = symbolsOf(document, checked);
        if (this.#editor?.takesDetails) return symbols;
        return symbols.map(({ name, kind, range }) => ({ name, kind, location: { uri, range } }));
      }),
    );
  }

  /**
   * The answer about an open file as it stands; null where it is not checked.
   *
   * @throws {ResponseError} where the file changes before there is an answer
   */
  async #ask<T>(
    uri: string,
    answer: (document: TextDocument, checked: CheckedDraft) => T | Promise<T>,
  ): Promise<T | null> {
    const document = this.#documents.get(uri);
    if (document === undefined) return null;
    const { version } = document;
    let outcome = await this.#checks.current(document);
    // the sources have changed meanwhile, and not the text
    if (outcome === null && document.version === version) outcome = await this.#checks.current(document);
    if (outcome === null || outcome.version !== document.version)
      throw new ResponseError(LSPErrorCodes.ContentModified, "The text has changed since.");
    return outcome.kind === "checked" ? answer(document, outcome) : null;
  }

  #publish(document: TextDocument, outcome: Outcome): void {
    const { uri } = document;
    const { version } = outcome;
    const diagnostics = diagnosticsOf(document, outcome);
    this.#send(this.#connection.sendDiagnostics({ uri, version, diagnostics }));
  }

  #recheckAll(): void {
    for (const uri of this.#checks.uris) this.#checks.outdated(uri);
  }

  async #projectRead(project: Project, isFirst: boolean): Promise<void> {
    // the drafts that it was read for the first time for are being checked
    if (!isFirst) this.#recheckAll();
    const { config, problem } = project;
    if (problem !== null && this.#said.get(config) !== problem)
      this.#send(
        this.#connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Error,
          message: `Hearsay: ${problem}`,
        }),
      );
    this.#said.set(config, problem ?? "");
    const diagnostics = await configProblems(project);
    this.#send(this.#connection.sendDiagnostics({ uri: pathToFileURL(config).href, diagnostics }));
  }

  /** An editor that refuses what is sent, or is gone, ends nothing. */
  #send(sent: Promise<unknown>): void {
    sent.catch((error: unknown) => {
      this.#connection.console.warn(`The editor did not take what was sent: ${reasonOf(error)}`);
    });
  }

  /** Once for each file and reason: somebody who waits for a check must be able to find out why there is none. */
  #sayUnchecked(uri: string, why: string): void {
    if (this.#said.get(uri) === why) return;
    this.#said.set(uri, why);
    this.#connection.console.info(`${uri} is not checked: ${why}.`);
  }
}

function pathsOf(uris: readonly string[]): string[] {
  return uris.flatMap((uri) => pathOf(uri) ?? []);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
