import { RULE_LEVELS, RULE_NAMES } from "@hearsay/core";
import { TOLD_KINDS } from "@hearsay/core/plumbing";
import { FACTS } from "@hearsay/readers";
import { z } from "zod";

/** What `hearsay.config.json` may hold. `schemas/config.schema.json` is made from this. */
export const configSchema = z.strictObject({
  $schema: z
    .string()
    .optional()
    .describe("Where this schema stands, for an editor; Hearsay does not look at it."),
  against: z
    .array(
      z
        .string()
        .min(1)
        .refine((path) => path !== "-", "standard input cannot be a source of every check"),
    )
    .min(1)
    .optional()
    .describe(
      "The files and folders that drafts are checked against; relative paths begin at the folder of this file. What the command is given as --against holds instead.",
    ),
  rules: z
    .partialRecord(
      z.enum(RULE_NAMES).describe("A rule, or a verdict that is given as a finding."),
      z.enum(RULE_LEVELS),
    )
    .optional()
    .describe("What each rule weighs, or off; a rule that is left out keeps its default. See docs/rules."),
  speakers: z
    .record(z.string().min(1), z.string().min(1))
    .optional()
    .describe(
      "Whose words they are: the label of a transcript (SPEAKER 1), or a file that holds one person's or body's own words (letter.txt), with the name.",
    ),
  material: z
    .record(
      z
        .string()
        .min(1)
        .describe("A file, as it is named or found: letter.txt, material.zip/letters/march.txt."),
      z.strictObject({
        kind: z
          .enum(TOLD_KINDS)
          .optional()
          .describe("What it is: somebody's report about others, one's own words, or a transcript."),
        speaker: z.string().min(1).optional().describe("Whose words it holds."),
        date: z.iso.date().optional().describe("When it was published: 2031-03-12."),
      }),
    )
    .optional()
    .describe("What files are, where nothing in them tells it, or what they say of themselves is wrong."),
  archive: z
    .string()
    .min(1)
    .optional()
    .describe(
      "The archive of hearsay add, trace and check --against archive: a file, by its path from the working directory, or postgres://user:password@host/database.",
    ),
  fields: z
    .partialRecord(
      z.enum(FACTS).describe("What is looked for in a record of JSON or CSV."),
      z.string().min(1).describe("The field that holds it, with dots where it is nested: meta.headline."),
    )
    .optional()
    .describe("Where the articles of JSON and CSV files have their text, title, date and so on."),
});

export type Config = z.infer<typeof configSchema>;

/** The JSON Schema of a configuration (2020-12). */
export function configJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(configSchema);
  return {
    $schema,
    $id: "urn:hearsay:schema:config:1.1.0",
    title: "The configuration of Hearsay",
    description: "hearsay.config.json in the working directory, or the file that --config names.",
    ...schema,
  };
}
