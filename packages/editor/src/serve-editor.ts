import { Console } from "node:console";
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { LanguageServer, type LanguageServerOptions } from "./server.js";

/**
 * Serves an editor over the process's standard input and output until the editor ends it, and then ends the process: with status 0
 * where the editor has asked it to shut down before, else with 1.
 *
 * @param log is told, for standard error, what the editor sends that is no message
 */
export function serveEditor(options: LanguageServerOptions, log: (message: string) => void): void {
  // standard output belongs to the protocol
  globalThis.console = new Console(process.stderr, process.stderr);
  const reader = new StreamMessageReader(process.stdin);
  const connection = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(process.stdout));
  const server = new LanguageServer(connection, options);
  reader.onError(({ message }) => {
    log(`the editor sent what is no message: ${message}`);
    connection.console.error(`What was sent is no message: ${message}`);
    // after a broken head the reader waits for more, though the next message may have come already
    setImmediate(() => process.stdin.emit("data", Buffer.alloc(0)));
  });
  // an editor that goes without a word has not asked for a shutdown
  for (const event of ["end", "close"] as const)
    process.stdin.on(event, () => process.exit(server.isShutDown ? 0 : 1));
  process.on("exit", () => server.end());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => server.end());
}
