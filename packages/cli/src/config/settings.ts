import { CONFIG_NAME, ConfigError, readSettings, type Settings, sourcePaths } from "@hearsay/config";
import type { RuleSettings } from "@hearsay/core";
import { Option } from "commander";
import { type Fields, parseFields, parseSpeaker, type Speakers } from "../options.js";
import { UsageError } from "../usage-error.js";
import { parseRule } from "./rule-option.js";

export interface SettingsOptions {
  readonly config?: string;
  readonly rule?: RuleSettings;
  readonly speaker?: Speakers;
  readonly fields?: Fields;
}

export function configOption(): Option {
  return new Option(
    "--config <file>",
    `the configuration; unless told, ${CONFIG_NAME} in the working directory, if there is one`,
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
export interface GivenSettings extends Omit<Settings, "against"> {
  /** The sources that the configuration names, as paths from the working directory; null where it names none. */
  readonly against: readonly string[] | null;
}

/**
 * What the flags say, else the configuration.
 *
 * @throws {UsageError} where a configuration that is named does not exist, or one cannot be read or is wrong
 */
export async function settingsOf({ config, rule, speaker, fields }: SettingsOptions): Promise<GivenSettings> {
  const file = config ?? CONFIG_NAME;
  const told = await readSettings(file).catch((error: unknown) => {
    throw error instanceof ConfigError ? new UsageError(error.message) : error;
  });
  if (told === null && config !== undefined)
    throw new UsageError(`the configuration ${config} does not exist`);
  if (told === null)
    return {
      against: null,
      rules: rule ?? {},
      speakers: speaker,
      material: undefined,
      fields,
      archive: undefined,
    };
  return {
    against: sourcePaths(file, told),
    rules: { ...told.rules, ...rule },
    speakers: { ...told.speakers, ...speaker },
    material: told.material,
    fields: told.fields === undefined ? fields : { ...told.fields, ...fields },
    archive: told.archive,
  };
}
