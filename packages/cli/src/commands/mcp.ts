import { Command, Option } from "commander";
import { requireArchive } from "../archive/archive-option.js";
import {
  configOption,
  fieldsOption,
  ruleOption,
  type SettingsOptions,
  settingsOf,
  speakerOption,
} from "../config/settings.js";
import { parsePort, parseSeconds, reasonNotListening } from "../listening.js";
import { say } from "../output/messages.js";
import { UsageError } from "../usage-error.js";
import { version } from "../version.js";

interface McpCommandOptions extends SettingsOptions {
  readonly http?: boolean;
  readonly host: string;
  readonly port: number;
  readonly name?: readonly string[];
  readonly token?: string;
  readonly seconds: number;
  readonly archive?: string;
}

export function mcpCommand(): Command {
  return new Command("mcp")
    .summary("the MCP server, for AI agents")
    .description(
      "Serves the Model Context Protocol over standard input and output: an agent has its quotations checked, and finds the\n" +
        "words that it may quote. Nothing outside of the folders can be read; texts can be given in each call.",
    )
    .argument("[folders...]", "the folders that may be read")
    .option("--archive <file>", "an archive of hearsay add, in which words are traced")
    .option("--http", "serve streamable HTTP at /mcp instead")
    .addOption(new Option("--host <address>", "with --http, the address to listen at").default("127.0.0.1"))
    .addOption(
      new Option("--port <number>", "with --http, the port; 0 takes any that is free")
        .argParser(parsePort)
        .default(4174),
    )
    .option("--name <names...>", "with --http, further names under which the server is reached")
    .addOption(
      new Option(
        "--token <token>",
        "with --http, what every request must show; made, and printed, beyond this computer",
      ).env("HEARSAY_TOKEN"),
    )
    .addOption(
      new Option("--seconds <number>", "how long one call may take").argParser(parseSeconds).default(120),
    )
    .addOption(speakerOption())
    .addOption(fieldsOption())
    .addOption(configOption())
    .addOption(ruleOption())
    .addHelpText(
      "after",
      `
Examples:
  hearsay mcp interviews/ documents/
  hearsay mcp material/ --archive hearsay.archive
  hearsay mcp material/ --http --port 4174

How clients are set up: docs/mcp.md.`,
    )
    .action(runMcp);
}

async function runMcp(folders: readonly string[], options: McpCommandOptions): Promise<void> {
  const { http, host, port, name, token, seconds, archive } = options;
  if (archive !== undefined) await requireArchive(archive);
  const { mcpOverHttp, mcpOverStdio } = await import("@hearsay/agent");
  const common = { folders, seconds, version, log: say, ...(await settingsOf(options)), archive };
  if (http !== true) {
    await mcpOverStdio(common).catch((error: Error) => {
      throw new UsageError(error.message);
    });
    return;
  }
  const serving = await mcpOverHttp({ ...common, host, port, names: name, token }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === undefined) throw new UsageError(error.message);
      throw new UsageError(`${host}:${port} cannot be listened at: ${reasonNotListening(error)}`);
    },
  );
  say(`Hearsay listens at ${serving.url}`);
  if (serving.token !== null)
    say(`Every request must show the token: Authorization: Bearer ${serving.token}`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await serving.close();
}
