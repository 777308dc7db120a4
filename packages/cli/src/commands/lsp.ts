import { resolve } from "node:path";
import { CONFIG_NAME } from "@hearsay/config";
import { Command, Option } from "commander";
import { warn } from "../output/messages.js";
import { version } from "../version.js";

interface LspOptions {
  readonly config?: string;
}

export function lspCommand(): Command {
  return new Command("lsp")
    .summary("the language server, for editors")
    .description(
      "Serves an editor over standard input and output with the Language Server Protocol: drafts in Markdown, plain text\n" +
        `and HTML are checked as they are typed. Sources and rules are those of ${CONFIG_NAME} in the draft's folder or\n` +
        "above it; docs/editors.md tells how editors are set up.",
    )
    .option("--config <file>", "the configuration for all drafts, wherever they lie")
    .addOption(new Option("--stdio", "taken for editors that say so; there is no other way").hideHelp())
    .action(runLsp);
}

async function runLsp({ config }: LspOptions): Promise<void> {
  const { serveEditor } = await import("@hearsay/editor");
  serveEditor({ version, config: config === undefined ? null : resolve(config) }, warn);
  // the process ends when the editor says so
  await new Promise<never>(() => {});
}
