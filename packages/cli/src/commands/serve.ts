import type { Beginning } from "@hearsay/server";
import { Command, Option } from "commander";
import type { AddingSettings } from "../archive/adding-work.js";
import { requireArchive } from "../archive/archive-option.js";
import { parsePort, parseSeconds, reasonNotListening } from "../listening.js";
import { say } from "../output/messages.js";
import { UsageError } from "../usage-error.js";
import { version } from "../version.js";

interface ServeCommandOptions {
  readonly host: string;
  readonly port: number;
  readonly name?: readonly string[];
  readonly token?: string;
  readonly seconds: number;
  readonly project?: string;
  readonly archive?: string;
  readonly adding: boolean;
  readonly allowPrivate?: readonly string[];
  readonly open?: boolean;
}

export function serveCommand(): Command {
  return new Command("serve")
    .summary("the page and the REST API, on this computer")
    .description(
      "Serves the page at / and the REST API at /api/v1, on this computer alone unless another address is given; then\n" +
        "every request must show a token. Nothing that is sent is kept or passed on, but for\n" +
        "what is added to an archive.",
    )
    .addOption(new Option("--host <address>", "the address to listen at").default("127.0.0.1"))
    .addOption(
      new Option("--port <number>", "the port; 0 takes any that is free").argParser(parsePort).default(4173),
    )
    .option(
      "--name <names...>",
      "further names under which the server is reached, as in a proxy's Host header",
    )
    .addOption(
      new Option(
        "--token <token>",
        "what every request must show; made, and printed, beyond this computer",
      ).env("HEARSAY_TOKEN"),
    )
    .addOption(
      new Option("--seconds <number>", "how long one piece of work may take")
        .argParser(parseSeconds)
        .default(120),
    )
    .option("--project <folder>", "a folder in which checks are kept")
    .option(
      "--archive <file>",
      "an archive of hearsay add, in which words are traced, and to which articles can be added",
    )
    .option("--no-adding", "the archive is only asked, nothing is added to it")
    .option(
      "--allow-private <host>",
      "a host in a private network whose articles can be added; may be repeated",
      (host: string, before: readonly string[] = []) => [...before, host],
    )
    .option("--open", "open the page in the browser")
    .addHelpText(
      "after",
      `
Examples:
  hearsay serve
  hearsay serve --archive hearsay.archive
  hearsay serve --host 0.0.0.0 --name hearsay.example.org

The description of the API is at /api/v1/docs, for programs at /api/v1/openapi.json.`,
    )
    .action(runServe);
}

async function runServe({
  host,
  port,
  name,
  token,
  seconds,
  project,
  archive,
  adding,
  allowPrivate = [],
  open,
}: ServeCommandOptions): Promise<void> {
  if (archive !== undefined) await requireArchive(archive);
  const { serve } = await import("@hearsay/server");
  const settings = { host, port, names: name, token, seconds, project, archive, version, log: say };
  const serving = await serve({
    ...settings,
    adding: archive !== undefined && adding ? addingTo({ archive, allowPrivate }) : undefined,
  }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${host}:${port} cannot be listened at: ${reasonNotListening(error)}`);
  });
  say(`Hearsay listens at ${serving.url}`);
  if (serving.token !== null)
    say("Every request must show the token: Authorization: Bearer …, or the address above in a browser.");
  if (open) await openInBrowser(serving.url);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await serving.close();
}

/** What the server's own process for adding begins with. */
function addingTo(data: AddingSettings): Beginning {
  return { module: new URL("../archive/adding-work.js", import.meta.url).href, data };
}

/** The browser's own process; where there is none, the address stands printed above. */
async function openInBrowser(url: string): Promise<void> {
  const { default: open } = await import("open");
  const browser = await open(url).catch(() => null);
  browser?.on("error", () => say("No browser could be opened: open the address above."));
}
