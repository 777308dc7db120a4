import { oneLine, plural } from "@hearsay/core/plumbing";
import { type SettingsOptions, settingsOf } from "../config/settings.js";
import { Output } from "../output/output.js";
import { UsageError } from "../usage-error.js";
import { archiveNamed, saidOf } from "./archive-option.js";

export interface ShardOptions extends SettingsOptions {
  readonly archive?: string;
}

export async function runShard(servers: readonly string[], options: ShardOptions): Promise<void> {
  const { archive: configured } = await settingsOf(options);
  const archive = archiveNamed(options.archive, configured);
  if (servers.some((server) => !/^postgres(?:ql)?:\/\//i.test(server)))
    throw new UsageError(
      "each server is named by the address of a database: postgres://user:password@host/database",
    );
  const { shardArchive } = await import("@hearsay/archive");
  const name = await saidOf(shardArchive(archive, servers));
  const output = new Output(undefined);
  await output.write(`${oneLine(name)} is spread over ${plural(1 + servers.length, "server")}.\n`);
  await output.end();
}
