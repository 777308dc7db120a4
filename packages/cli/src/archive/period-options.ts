import { InvalidArgumentError } from "commander";

/** `--since 2024`, `--since 2024-03`, `--until 2024-03-05`. */
export function parseDay(value: string): string {
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
