import { type Command, InvalidArgumentError } from "commander";
import type { ArchiveOptions } from "./open-configured.js";

/** `--since 2024`, `--since 2024-03`, `--until 2024-03-05`. */
function parseDay(value: string): string {
  const isDay = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);
  if (!isDay || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError("Give a year, a month or a day: 2024, 2024-03 or 2024-03-05.");
  return value;
}

/** Words to look for in a name: at least a letter or a digit. */
export function parseWords(value: string): string {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError("Give at least a letter or a digit.");
  return value;
}

/** What the commands about people and numbers are told of the articles that they look at. */
export interface PeriodOptions extends ArchiveOptions {
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string;
}

export function withPeriod(command: Command): Command {
  return command
    .option("--since <date>", "articles from this year, month or day on", parseDay)
    .option("--until <date>", "articles to the end of this year, month or day", parseDay)
    .option("--outlet <name>", "articles of this outlet", parseWords);
}

/** The same as the archive is asked. */
export function periodOf({ since, until, outlet }: PeriodOptions) {
  return { since: since ?? null, until: until ?? null, outlet: outlet ?? null };
}
