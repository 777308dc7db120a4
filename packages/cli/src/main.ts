import { visible } from "@hearsay/core/plumbing";
import { Command, CommanderError } from "commander";
import { COULD_NOT_WORK } from "./exit-status.js";
import { say } from "./output/messages.js";
import { removeUnfinished } from "./output/report-file.js";
import { UsageError } from "./usage-error.js";
import { version } from "./version.js";

const COMMANDS: ReadonlyMap<string | undefined, () => Promise<Command>> = new Map([
  ["check", async () => (await import("./commands/check.js")).checkCommand()],
  ["read", async () => (await import("./commands/read.js")).readCommand()],
  ["add", async () => (await import("./commands/add.js")).addCommand()],
  ["trace", async () => (await import("./commands/trace.js")).traceCommand()],
  ["archive", async () => (await import("./commands/archive.js")).archiveCommand()],
  ["watch", async () => (await import("./commands/watch.js")).watchCommand()],
  ["changes", async () => (await import("./commands/changes.js")).changesCommand()],
  ["who", async () => (await import("./commands/who.js")).whoCommand()],
  ["quoted", async () => (await import("./commands/quoted.js")).quotedCommand()],
  ["figures", async () => (await import("./commands/figures.js")).figuresCommand()],
  ["mask", async () => (await import("./commands/mask.js")).maskCommand()],
  ["serve", async () => (await import("./commands/serve.js")).serveCommand()],
  ["lsp", async () => (await import("./commands/lsp.js")).lspCommand()],
  ["mcp", async () => (await import("./commands/mcp.js")).mcpCommand()],
  ["evaluate", async () => (await import("./commands/evaluate.js")).evaluateCommand()],
]);

/** The command that is asked for, since no other needs to be loaded; all of them where none is, for the help and its hints. */
function commandsFor(asked: string | undefined): Promise<Command[]> {
  const needed = COMMANDS.get(asked);
  return Promise.all((needed === undefined ? [...COMMANDS.values()] : [needed]).map((load) => load()));
}

const program = new Command("hearsay")
  .description("Who said what, through whom, and are those really the words?")
  .version(version, "--version", "print the version")
  .helpOption("-h, --help", "print this help")
  .helpCommand("help [command]", "print the help of a command")
  .addHelpText(
    "after",
    `
Examples:
  hearsay check draft.docx --against material/
  hearsay read article.html

Exit status: 0 nothing to look at, 1 something to look at, 2 could not do the work.`,
  );
for (const command of await commandsFor(process.argv[2])) program.addCommand(command);
// what a user typed stands in messages, and may hold anything
const output = { writeErr: (text: string) => process.stderr.write(visible(text)) };
for (const command of withThoseBelow(program)) command.exitOverride().configureOutput(output);

// a help of which only the beginning is read (`| head`); what commands write has its own ears (`Output`)
process.stdout.on("error", () => {});
process.on("exit", removeUnfinished);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    removeUnfinished();
    process.kill(process.pid, signal);
  });
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = statusOf(error);
}

/** A command and all that are named after it: `archive`, `archive verify`. */
function withThoseBelow(command: Command): Command[] {
  return [command, ...command.commands.flatMap((below) => withThoseBelow(below as Command))];
}

/** Commander has printed its own errors; help and version are none. Ours are printed here. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.code === "commander.missingArgument" && process.argv.includes("--against")) {
      process.stderr.write("Name the drafts before --against: everything after it is a source.\n");
    }
    return error.exitCode === 0 ? 0 : COULD_NOT_WORK;
  }
  const message = error instanceof Error ? error.message : String(error);
  say(error instanceof UsageError ? `error: ${message}` : `hearsay could not go on: ${message}`);
  return COULD_NOT_WORK;
}
