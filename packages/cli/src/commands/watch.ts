import { Command, InvalidArgumentError, Option } from "commander";
import { archiveNamed, archiveOption, openNamed, saidOf } from "../archive/archive-option.js";
import {
  configOption,
  fieldsOption,
  type SettingsOptions,
  settingsOf,
  speakerOption,
} from "../config/settings.js";
import { COULD_NOT_WORK, setStatus } from "../exit-status.js";
import { type ModelName, modelNamed, modelOption } from "../model.js";
import { parseDate, parseOffset, parseRate } from "../options.js";
import { say } from "../output/messages.js";
import { Output } from "../output/output.js";
import { screenOf } from "../output/terminal.js";
import { timeOfRecord } from "../output/time-of-record.js";
import { UsageError } from "../usage-error.js";

interface WatchOptions extends SettingsOptions {
  readonly archive?: string;
  readonly every: number;
  readonly once?: boolean;
  readonly again: number;
  readonly most: number;
  readonly since?: string;
  readonly rate?: number;
  readonly allowPrivate?: readonly string[];
  readonly format: "text" | "jsonl";
  readonly model: ModelName;
  readonly quiet?: boolean;
  readonly color: boolean;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Feeds of the open internet are asked no more often, in minutes. */
const FEWEST_MINUTES = 5;
const MOST_MINUTES = 7 * 24 * 60;
const MOST_DAYS = 365;

export function watchCommand(): Command {
  return new Command("watch")
    .summary("keep what feeds publish, and say which quotations change")
    .description(
      "Asks feeds and sitemaps for new articles again and again, and keeps these in an archive. Young articles are looked\n" +
        "at again, after an hour, four hours, a day and three days: one that has changed becomes a new version, and the\n" +
        "quotations that changed are said at once. Ends after the article in hand with Ctrl-C; a second one ends at once.",
    )
    .argument(
      "<feeds...>",
      "lists of feeds (OPML files), or addresses of feeds (RSS, Atom, JSON Feed) and sitemaps",
    )
    .addOption(archiveOption())
    .addOption(
      new Option("--every <minutes>", `how often a feed is asked, at least ${FEWEST_MINUTES}`)
        .argParser(parseMinutes)
        .default(30),
    )
    .option("--once", "one round, for cron: what is due")
    .addOption(
      new Option("--again <days>", "up to which age articles are looked at again; 0: they are not")
        .argParser(parseDays)
        .default(3),
    )
    .addOption(
      new Option("--most <number>", "of each feed in a round: at most so many pages that are new")
        .argParser(parseOffset)
        .default(100),
    )
    .option("--since <date>", "no pages that feeds date before, as 2031-03-12", parseDate)
    .option("--rate <number>", "requests a second and host; 1 unless told", parseRate)
    .option(
      "--allow-private <host>",
      "a host that is fetched from though it stands in a private network; may be repeated",
      (host: string, before: readonly string[] = []) => [...before, host],
    )
    .addOption(
      new Option(
        "--format <format>",
        "text: the changes, and a line a round; jsonl: an object a line for each article that was stored, and each\nin which quotations changed",
      )
        .choices(["text", "jsonl"])
        .default("text"),
    )
    .addOption(speakerOption())
    .addOption(fieldsOption())
    .addOption(modelOption())
    .addOption(configOption())
    .option("--quiet", "no lines about rounds in which nothing was new, changed or failed")
    .option("--no-color", "no colour, as with NO_COLOR set")
    .addHelpText(
      "after",
      `
Examples:
  hearsay watch feeds.opml
  hearsay watch https://news.example/feed.xml https://news.example/news-sitemap.xml --every 15
  hearsay watch feeds.opml --once --quiet --archive newsroom.archive

Exit status: 0 it was ended, or --once and all that was due was read; 2 the command could not do its work, or with
--once a feed or a page could not be read.`,
    )
    .action(runWatch);
}

/** `--every 30`. */
function parseMinutes(value: string): number {
  const minutes = Number(value);
  if (!/^\d+(?:\.\d+)?$/.test(value) || minutes <= 0 || minutes > MOST_MINUTES)
    throw new InvalidArgumentError(`Give a number of minutes up to ${MOST_MINUTES}.`);
  return minutes;
}

/** `--again 3`. */
function parseDays(value: string): number {
  const days = Number(value);
  if (!/^\d+(?:\.\d+)?$/.test(value) || days > MOST_DAYS)
    throw new InvalidArgumentError(`Give a number of days from 0 to ${MOST_DAYS}.`);
  return days;
}

async function runWatch(given: readonly string[], options: WatchOptions): Promise<void> {
  const { every, again, once = false, most, since, model, allowPrivate = [] } = options;
  if (every < FEWEST_MINUTES && allowPrivate.length === 0)
    throw new UsageError(`--every is at least ${FEWEST_MINUTES} minutes: the hosts are other people's`);
  const { givenFeeds } = await import("../watching/given-feeds.js");
  const feeds = await givenFeeds(given);
  const { speakers, fields, material, archive: configured } = await settingsOf(options);
  await modelNamed(model);
  const store = await openNamed(archiveNamed(options.archive, configured), { create: true });
  const { Memory } = await import("../watching/memory.js");
  const { Visits } = await import("../watching/visits.js");
  const { watchRounds } = await import("../watching/rounds.js");
  const { abortOnSignals } = await import("../watching/stopping.js");
  const { jsonTold, textTold } = await import("../watching/told.js");
  const { isIdle, tallyLine } = await import("../watching/tally.js");

  const stopping = new AbortController();
  abortOnSignals(stopping, () => say("Ending after the article in hand; once more ends at once."));
  const memory = new Memory(store);
  const now = () => (once ? timeOfRecord().getTime() : Date.now());
  const chance = Math.random;
  const own = new Set(allowPrivate.map((host) => host.toLowerCase()));
  const output = new Output(undefined);
  const screen = screenOf({ color: options.color, toFile: false });
  const told = options.format === "text" ? textTold(output, screen) : jsonTold(output);
  const watch = {
    store,
    memory,
    visits: new Visits({ ...options, memory, rules: memory, now, chance, stopping: stopping.signal }),
    told,
    paceAt: (host: string | null) => {
      const minutes = host === null || own.has(host) ? every : Math.max(every, FEWEST_MINUTES);
      return { every: minutes * MINUTE, again: again * DAY };
    },
    since,
    most,
    read: { speakers, fields, material },
    model,
    now,
    chance,
    stopping: stopping.signal,
  };
  try {
    await saidOf(
      watchRounds(feeds, watch, {
        once,
        ended: async (began, tally) => {
          if (once && tally.failed > 0) setStatus(COULD_NOT_WORK);
          const isNews = tally.added + tally.changed + tally.failed > 0;
          const isShown = options.quiet ? isNews : once || !isIdle(tally);
          if (options.format === "text" && isShown) await output.write(tallyLine(began, tally));
          // nobody reads it any more
          if (output.closed) stopping.abort();
        },
      }),
    );
  } finally {
    await store.close();
  }
  await output.end();
}
