import type { RuleSettings, ToldOfFile } from "@hearsay/core";
import { Option } from "commander";
import { type Fields, parseFields, parseSpeaker, type Speakers } from "../options.js";
import { readOwnFile } from "../own-file.js";
import { UsageError } from "../usage-error.js";
import { DEFAULT_CONFIG } from "./own-files.js";
import { parseRule } from "./rule-option.js";

export type Material = Readonly<Record<string, ToldOfFile>>;

export interface SettingsOptions {
  readonly config?: string;
  readonly rule?: RuleSettings;
  readonly speaker?: Speakers;
  readonly fields?: Fields;
}

export function configOption(): Option {
  return new Option(
    "--config <file>",
    `the configuration; unless told, ${DEFAULT_CONFIG} in the working directory, if there is one`,
  );
}

export function ruleOption(): Option {
  return new Option(
    "--rule <name=severity>",
    "what a rule or a verdict weighs as a finding: error, warning, note or off; may be repeated",
  ).argParser<RuleSettings>(parseRule);
}

export function speakerOption(): Option {
  return new Option(
    "--speaker <who=name>",
    'whose words those of a label or of a whole file are: "SPEAKER 1=Maren Oduya", letter.txt="Ada Okafor";\nmay be repeated',
  ).argParser<Speakers>(parseSpeaker);
}

export function fieldsOption(): Option {
  return new Option(
    "--fields <fact=field>",
    "where the articles of JSON and CSV files have their text, title, date and so on, unless the fields go by usual\nnames: text=story.raw,title=meta.hed; may be repeated",
  ).argParser<Fields>(parseFields);
}

/** What the flags and the configuration say together; of the same thing, the flag holds. */
export interface Settings {
  readonly rules: RuleSettings;
  /** Labels of transcripts, and files that hold one person's own words, with whose words they are. */
  readonly speakers: Speakers | undefined;
  /** What files are, by their names. */
  readonly material: Material | undefined;
  /** The fields of data, by what stands in them. */
  readonly fields: Fields | undefined;
  /** The archive that the configuration names. */
  readonly archive: string | undefined;
}

/**
 * What the flags say, else the configuration.
 *
 * @throws {UsageError} where a configuration that is named does not exist, or one cannot be read or is wrong
 */
export async function settingsOf({ config, rule, speaker, fields }: SettingsOptions): Promise<Settings> {
  const text = await textOf(config);
  if (text === null)
    return { rules: rule ?? {}, speakers: speaker, material: undefined, fields, archive: undefined };
  // the validator is loaded only where there is something to validate
  const { parseConfig } = await import("./parse-config.js");
  const told = parseConfig(text, config ?? DEFAULT_CONFIG);
  return {
    rules: { ...told.rules, ...rule },
    speakers: { ...speakersOf(told.material), ...told.speakers, ...speaker },
    material: told.material,
    fields: told.fields === undefined ? fields : { ...told.fields, ...fields },
    archive: told.archive,
  };
}

/** Whose words a file holds is told of it as `speakers` tell it. */
function speakersOf(material: Material = {}): Speakers {
  return Object.fromEntries(
    Object.entries(material).flatMap(([file, { speaker }]) =>
      speaker === undefined ? [] : [[file, speaker]],
    ),
  );
}

async function textOf(file: string | undefined): Promise<string | null> {
  try {
    return await readOwnFile(file ?? DEFAULT_CONFIG);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing && file === undefined) return null;
    const why = isMissing
      ? "does not exist"
      : `cannot be read: ${error instanceof Error ? error.message : error}`;
    throw new UsageError(`the configuration ${file ?? DEFAULT_CONFIG} ${why}`);
  }
}
