import type { Store } from "@hearsay/archive";
import { Output } from "../output/output.js";
import { saidOf } from "./archive-option.js";
import { type ArchiveOptions, openConfigured } from "./open-configured.js";

export interface Question<T> {
  readonly ask: (store: Store) => Promise<T>;
  readonly written: (answer: T) => string | Promise<string>;
  /** Files that are read besides the archive. */
  readonly besides?: readonly string[];
}

/** Asks the archive that is meant, writes what it answers, and gives it back. */
export async function answered<T>(
  options: ArchiveOptions,
  { ask, written, besides = [] }: Question<T>,
): Promise<T> {
  const store = await openConfigured(options, { besides });
  let answer: T;
  try {
    answer = await saidOf(ask(store));
  } finally {
    await store.close();
  }
  const output = new Output(options.out);
  await output.write(await written(answer));
  await output.end();
  return answer;
}
