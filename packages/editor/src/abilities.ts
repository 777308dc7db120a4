import {
  CodeActionKind,
  type InitializeParams,
  MarkupKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";

/** What the server does, as it tells the editor. */
export const SERVER_ABILITIES: ServerCapabilities = {
  // the offsets of articles are UTF-16 code units, which every editor knows
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  definitionProvider: true,
  documentSymbolProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** What the editor can do, as far as it matters. */
export interface EditorAbilities {
  readonly showsMarkdown: boolean;
  /** Edits may say of which version of a file they are. */
  readonly takesVersions: boolean;
  /** A definition may say what stands for it in the draft. */
  readonly takesLinks: boolean;
  /** Symbols may have a detail. */
  readonly takesDetails: boolean;
  readonly watchesFiles: boolean;
  readonly tellsFolders: boolean;
}

/** What an editor says of itself when it begins. */
export function abilitiesOf({ capabilities }: InitializeParams): EditorAbilities {
  const { textDocument, workspace } = capabilities;
  return {
    showsMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    takesVersions: workspace?.workspaceEdit?.documentChanges ?? false,
    takesLinks: textDocument?.definition?.linkSupport ?? false,
    takesDetails: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    tellsFolders: workspace?.workspaceFolders ?? false,
  };
}
