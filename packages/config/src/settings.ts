import { dirname, isAbsolute, join } from "node:path";
import type { RuleSettings, ToldOfFile } from "@hearsay/core";
import { ConfigError } from "./config-error.js";
import { readOwnFile } from "./own-file.js";
import type { Config } from "./schema.js";

/** The name of the configuration where none is given: it stands in the working directory, or in a folder of an editor. */
export const CONFIG_NAME = "hearsay.config.json";

export type Material = Readonly<Record<string, ToldOfFile>>;
/** How a source that is an archive begins. */
export const ARCHIVE = "archive:";

type Names = Readonly<Record<string, string>>;

/** What a configuration says. */
export interface Settings {
  /** The files and folders to check against; relative ones are those beside the configuration. */
  readonly against: readonly string[] | undefined;
  readonly rules: RuleSettings;
  /** Labels of transcripts, and files that hold one person's own words, with whose words they are. */
  readonly speakers: Names | undefined;
  /** What files are, by their names. */
  readonly material: Material | undefined;
  /** The fields of data, by what stands in them. */
  readonly fields: Names | undefined;
  /** The archive, as the configuration names it. */
  readonly archive: string | undefined;
}

/**
 * What the configuration in a file says; null where there is no such file.
 *
 * @throws {ConfigError} where it cannot be read, or says what cannot be understood
 */
export async function readSettings(file: string): Promise<Settings | null> {
  const text = await textOf(file);
  if (text === null) return null;
  // the validator is loaded only where there is something to validate
  const { parseConfig } = await import("./parse-config.js");
  return settingsOf(parseConfig(text, file));
}

function settingsOf({ against, rules, speakers, material, fields, archive }: Config): Settings {
  const told = { ...speakersOf(material), ...speakers };
  return {
    against,
    rules: rules ?? {},
    speakers: Object.keys(told).length === 0 ? undefined : told,
    material,
    fields,
    archive,
  };
}

/** The sources that a configuration names, as paths that lead there from where the file's own path does. */
export function sourcePaths(file: string, { against }: Settings): string[] | null {
  return (
    against?.map((path) =>
      isAbsolute(path) || path.startsWith(ARCHIVE) ? path : join(dirname(file), path),
    ) ?? null
  );
}

/** Whose words a file holds is told of it as `speakers` tell it. */
function speakersOf(material: Material = {}): Names {
  return Object.fromEntries(
    Object.entries(material).flatMap(([file, { speaker }]) =>
      speaker === undefined ? [] : [[file, speaker]],
    ),
  );
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readOwnFile(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`the configuration ${file} cannot be read: ${why}`);
  }
}
