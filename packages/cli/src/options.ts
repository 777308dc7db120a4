import { SEVERITIES, VERDICTS } from "@hearsay/core";
import { DEFAULT_LEVELS, type Level } from "@hearsay/core/plumbing";
import { FACTS, factNamed } from "@hearsay/readers";
import { InvalidArgumentError } from "commander";

/** Each takes tens of megabytes; more threads than cores gain nothing. */
const MOST_WORKERS = 256;

const LEVELS: readonly Level[] = [...VERDICTS, ...SEVERITIES];

/** `--fail-on altered,warning` or `--fail-on none`. */
export function parseLevels(value: string): ReadonlySet<Level> {
  const names = value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 1 && names[0] === "none") return new Set();
  if (names.length === 1 && names[0] === "default") return DEFAULT_LEVELS;
  const levels = names.map((name) => LEVELS.find((level) => level === name) ?? name);
  const unknown = levels.filter((level) => !LEVELS.some((each) => each === level));
  if (unknown.length > 0 || levels.length === 0) {
    const what = unknown.length > 0 ? `"${unknown.join('", "')}" is none of them.` : "Nothing was given.";
    throw new InvalidArgumentError(`${what} Known are ${LEVELS.join(", ")}; or none.`);
  }
  return new Set(levels as Level[]);
}

export type Speakers = Readonly<Record<string, string>>;

/** `--speaker "SPEAKER 1=Maren Oduya"`, any number of times. */
export function parseSpeaker(value: string, before: Speakers = {}): Speakers {
  const at = value.indexOf("=");
  const label = value.slice(0, Math.max(at, 0)).trim();
  const name = value.slice(at + 1).trim();
  if (label === "" || name === "") {
    throw new InvalidArgumentError('Write it as "LABEL=NAME", for example "SPEAKER 1=Maren Oduya".');
  }
  return Object.fromEntries([...Object.entries(before), [label, name]]);
}

export type Fields = Readonly<Record<string, string>>;

/** `--fields text=body,title=headline`, any number of times. */
export function parseFields(value: string, before: Fields = {}): Fields {
  const fields = value.split(",").map((pair): [string, string] => {
    const at = pair.indexOf("=");
    const fact = pair.slice(0, Math.max(at, 0)).trim();
    const field = pair.slice(at + 1).trim();
    if (fact === "" || field === "")
      throw new InvalidArgumentError(
        'Write it as "text=FIELD,title=FIELD", with dots where a field is nested.',
      );
    if (factNamed(fact) === null) {
      throw new InvalidArgumentError(
        `"${fact}" is nothing that is looked for. Known are ${FACTS.join(", ")}.`,
      );
    }
    return [fact, field];
  });
  return Object.fromEntries([...Object.entries(before), ...fields]);
}

/** `--workers 4`. */
export function parseWorkers(value: string): number {
  const workers = Number(value);
  if (!/^\d+$/.test(value) || workers < 1 || workers > MOST_WORKERS) {
    throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_WORKERS}.`);
  }
  return workers;
}

/** `--at 1204`. */
export function parseOffset(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("Give a whole number from 0 on.");
  return Number(value);
}

/** `--since 2031-03-12`, or with a time. */
export function parseDate(value: string): string {
  if (!/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError("Give a day as 2031-03-12.");
  return value;
}

/** `--rate 0.5`. */
export function parseRate(value: string): number {
  const rate = Number(value);
  if (!(rate >= 0.01 && rate <= 1000)) throw new InvalidArgumentError("Give a number from 0.01 to 1000.");
  return rate;
}
