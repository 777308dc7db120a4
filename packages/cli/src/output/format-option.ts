import { Option } from "commander";
import { formatsOf } from "./formats.js";

/** `--format` of a command. */
export function formatOption(command: "check" | "read"): Option {
  return new Option("--format <format>", "what is written, see below")
    .choices(formatsOf(command).map(({ name }) => name))
    .default("text");
}

/** What each format of a command is, for its help. */
export function formatHelp(command: "check" | "read"): string {
  const formats = formatsOf(command);
  const width = Math.max(...formats.map(({ name }) => name.length));
  const lines = formats.map(({ name, writes }) => `  ${name.padEnd(width)}  ${writes}`);
  return ["", "Formats:", ...lines].join("\n");
}
