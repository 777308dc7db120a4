import { RULE_LEVELS, RULE_NAMES } from "@hearsay/core";
import { ConfigError } from "./config-error.js";
import { type Config, configSchema } from "./schema.js";

/**
 * Reads the text of a configuration file.
 *
 * @param file its name, for the message
 * @throws {ConfigError} that names the key which is wrong, and what may stand there
 */
export function parseConfig(text: string, file: string): Config {
  const parsed = configSchema.safeParse(jsonOf(text, file));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => {
    const key = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") return unknownKeys(key, issue.keys);
    if (issue.path[0] === "speakers") return `${key} must be a name`;
    if (issue.path[0] === "rules" && issue.path.length > 1)
      return `${key} must be one of ${RULE_LEVELS.join(", ")}`;
    return `${key === "" ? "the file" : key}: ${issue.message}`;
  });
  throw new ConfigError(`${file}: ${problems.join("; ")}`);
}

function unknownKeys(key: string, names: readonly string[]): string {
  return key === "rules"
    ? `${names.map((name) => `rules.${name}`).join(", ")}: there is no such rule; known are ${RULE_NAMES.join(", ")}`
    : `${names.join(", ")}: there is no such key; known are ${Object.keys(configSchema.shape).join(", ")}`;
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new ConfigError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
