import { Command, Option } from "commander";
import { archiveOption } from "../archive/archive-option.js";
import type { BackupOptions } from "../archive/backup.js";
import type { ExportOptions } from "../archive/export.js";
import type { ImportOptions } from "../archive/import.js";
import type { ShardOptions } from "../archive/shard.js";
import type { StatsOptions } from "../archive/stats.js";
import type { VerifyOptions } from "../archive/verify.js";
import type { WorkOptions } from "../archive/work.js";
import { configOption, fieldsOption, speakerOption } from "../config/settings.js";
import { modelOption } from "../model.js";
import { parseWorkers } from "../options.js";

export function archiveCommand(): Command {
  return new Command("archive")
    .summary("what an archive holds, and what keeps it safe")
    .description("Counts and verifies what an archive holds, moves it elsewhere, and makes copies of it.")
    .addCommand(statsCommand())
    .addCommand(verifyCommand())
    .addCommand(exportCommand())
    .addCommand(importCommand())
    .addCommand(backupCommand())
    .addCommand(shardCommand())
    .addCommand(workCommand())
    .addHelpText(
      "after",
      `
Examples:
  hearsay archive verify
  hearsay archive export --out newsroom.jsonl
  hearsay archive import newsroom.jsonl --archive elsewhere.archive
  hearsay archive backup /backups/newsroom.archive`,
    );
}

function statsCommand(): Command {
  return new Command("stats")
    .summary("count what is kept")
    .description(
      "Articles, versions, copies and words, by outlet, year and language, and the size on the disk.",
    )
    .addOption(archiveOption())
    .addOption(formatOption("text", "json"))
    .addOption(configOption())
    .action(async (options: StatsOptions) => (await import("../archive/stats.js")).runStats(options));
}

function verifyCommand(): Command {
  return new Command("verify")
    .summary("find damage")
    .description(
      "Unpacks every text, works out anew all that is kept of it, and says what differs. Nothing is changed.\n" +
        "Exit status: 0 nothing is wrong, 1 something is, 2 the archive could not be verified.",
    )
    .addOption(archiveOption())
    .addOption(formatOption("text", "json"))
    .addOption(configOption())
    .action(async (options: VerifyOptions) => (await import("../archive/verify.js")).runVerify(options));
}

function exportCommand(): Command {
  return new Command("export")
    .summary("write all that is kept as JSON lines, or the quotations as a table")
    .description(
      "jsonl: every version of every article a line, with all that is kept of it; import takes it. csv: who is credited\n" +
        "with what in the current versions, for a spreadsheet or for statistics.",
    )
    .addOption(archiveOption())
    .addOption(formatOption("jsonl", "csv"))
    .option("--out <file>", "write to a file instead of standard output")
    .addOption(configOption())
    .action(async (options: ExportOptions) => (await import("../archive/export.js")).runExport(options));
}

function importCommand(): Command {
  return new Command("import")
    .summary("put back what was exported")
    .description(
      "Puts versions back as they were, with their numbers and receipts. What is there already is known. A line that is\n" +
        "none of an export is said, and the rest goes on. It may be stopped at any moment, and run again.\n" +
        "Exit status: 0 every line was taken, 2 some could not be.",
    )
    .argument("<file>", "JSON lines of hearsay archive export; - is standard input")
    .addOption(archiveOption())
    .option("--quiet", "no summary")
    .addOption(configOption())
    .action(async (file: string, options: ImportOptions) =>
      (await import("../archive/import.js")).runImport(file, options),
    );
}

function backupCommand(): Command {
  return new Command("backup")
    .summary("copy an archive as it is at one moment")
    .description("Writes a copy while others may write to the archive. The file must not exist.")
    .argument("<file>", "where the copy is written")
    .addOption(archiveOption())
    .addOption(configOption())
    .action(async (file: string, options: BackupOptions) =>
      (await import("../archive/backup.js")).runBackup(file, options),
    );
}

function shardCommand(): Command {
  return new Command("shard")
    .summary("spread an archive in PostgreSQL over several servers")
    .description(
      "Moves texts, what is said in them, and the index to partitions on the archive's own server and on those that are\n" +
        "named, by PostgreSQL's own means (postgres_fdw). The archive is asked and written to as before, by its own address.\n" +
        "Where one of the others is down, traces and checks say so, and use the rest.",
    )
    .argument("<servers...>", "postgres://user:password@host/database: a database without an archive on each")
    .addOption(archiveOption())
    .addOption(configOption())
    .action(async (servers: readonly string[], options: ShardOptions) =>
      (await import("../archive/shard.js")).runShard(servers, options),
    );
}

function workCommand(): Command {
  return new Command("work")
    .summary("add the files that hearsay add --queue put into an archive's queue")
    .description(
      "Takes jobs from the queue of an archive in PostgreSQL, one after the other, until all are done. Any number of\n" +
        "processes may work, on any machines that find the files under the paths that they were queued by. Where one\n" +
        "dies, another does its job.",
    )
    .addOption(archiveOption())
    .addOption(formatOption("text", "jsonl"))
    .option("--wait", "wait for further jobs instead of ending when all are done")
    .option("--workers <number>", "threads that read the articles of a job; 1 unless told", parseWorkers)
    .addOption(speakerOption())
    .addOption(fieldsOption())
    .addOption(modelOption())
    .addOption(configOption())
    .option("--quiet", "no notes and no summary")
    .action(async (options: WorkOptions) => (await import("../archive/work.js")).runWork(options));
}

function formatOption(first: string, second: string): Option {
  return new Option("--format <format>", "how it is written").choices([first, second]).default(first);
}
