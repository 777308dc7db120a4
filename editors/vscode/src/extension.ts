import { commands, type ExtensionContext, workspace } from "vscode";
import { LanguageClient, type ServerOptions } from "vscode-languageclient/node";

const DRAFTS = ["markdown", "plaintext", "html"].flatMap((language) => [
  { language, scheme: "file" },
  { language, scheme: "untitled" },
]);

let client: LanguageClient | null = null;

/** Starts the server, and starts it anew when asked to or when its settings change. */
export async function activate({ subscriptions }: ExtensionContext): Promise<void> {
  subscriptions.push(
    commands.registerCommand("hearsay.restart", restart),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("hearsay")) void restart();
    }),
  );
  await start();
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
  client = null;
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

async function start(): Promise<void> {
  client = new LanguageClient("hearsay", "Hearsay", serverOptions(), { documentSelector: DRAFTS });
  // where the command is not found, the client says so
  await client.start().catch(() => {});
}

function serverOptions(): ServerOptions {
  const settings = workspace.getConfiguration("hearsay");
  const command = settings.get<string>("command") || "hearsay";
  const config = settings.get<string>("config") ?? "";
  const args = ["lsp", ...(config === "" ? [] : ["--config", config])];
  // on Windows the command is a script, which only a shell starts
  const isWindows = process.platform === "win32";
  const quoted = (word: string) => (isWindows ? `"${word}"` : word);
  return { command: quoted(command), args: args.map(quoted), options: { shell: isWindows } };
}
