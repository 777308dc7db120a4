import { z } from "zod";
import { LIMITS } from "../library/limits.js";

/** An argument that may be left out; null and an empty text count as left out. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  const given = (value: unknown) => (value === null || value === "" ? undefined : value);
  return z.preprocess(given, schema.optional()).optional();
}

/** A list; one text counts as a list of one. */
function listOf<Schema extends z.ZodType>(schema: Schema, most: number) {
  const list = (value: unknown) => (typeof value === "string" ? [value] : value);
  return z.preprocess(list, z.array(schema).min(1).max(most));
}

/** These arguments and no others; an error for another one names them. */
function known<Shape extends z.ZodRawShape>(shape: Shape) {
  const names = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === "unrecognized_keys"
        ? `There is no ${(keys as string[]).join(", ")}; there are ${names}`
        : undefined,
  });
}

const name = z.string().min(1).max(1000);

const against = {
  sources: optional(listOf(name, LIMITS.names)).describe(
    "Files or folders below the server's folders; all of them where neither this nor documents is given. \"archive:\" alone is the server's archive, if it has one.",
  ),
  documents: optional(
    z
      .array(z.strictObject({ name, text: z.string().max(LIMITS.text) }))
      .min(1)
      .max(LIMITS.documents),
  ).describe("Sources as texts; files are then read only if named in sources."),
};

const speakers = optional(z.record(z.string().max(1000), z.string().min(1).max(1000))).describe(
  'Whose words: {"SPEAKER 1": "Full Name"} for a label, {"letter.txt": "Full Name"} for one person\'s document. Only what you know.',
);

const words = z.string().trim().min(1).max(LIMITS.words);
const most = optional(z.int().min(1).max(LIMITS.places)).describe("How many places; 3 where left out.");
const text = optional(z.string().max(LIMITS.text));
const file = optional(name);

export const CHECK_ARGUMENTS = known({
  draft: text.describe("The whole draft as text, quotation marks and credits included."),
  draft_file: file.describe("Instead of draft: its file below the server's folders."),
  ...against,
  speakers,
});

export const FIND_ARGUMENTS = known({
  words: words.describe("The words as you remember them; rare words count most."),
  ...against,
  speakers,
  most,
});

export const READ_ARGUMENTS = known({
  text: text.describe("The article as text."),
  file: file.describe("Instead of text: its file below the server's folders."),
  speakers,
});

export const WHO_ARGUMENTS = known({
  words: words.describe("The words whose speaker is wanted."),
  ...against,
  speakers,
  most,
});

export const TRACE_ARGUMENTS = known({
  words: words.describe("The words to trace, at least four, as somebody would quote them."),
  most: optional(z.int().min(1).max(LIMITS.occurrences)).describe(
    "How many places and wordings are listed; 20 where left out.",
  ),
});

const day = optional(
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .refine((value) => !Number.isNaN(Date.parse(value)), "must be a year, a month or a day that exists"),
);
const letters = z
  .string()
  .max(1000)
  .regex(/[\p{L}\p{N}]/u, "must hold a letter or a digit");

export const SAID_ARGUMENTS = known({
  name: letters.describe("A person or an organisation, with or without given names."),
  since: day.describe("Articles from this year, month or day on: 2031, 2031-03, 2031-03-05."),
  until: day.describe("Articles to the end of this year, month or day."),
  outlet: optional(letters).describe("Articles of this outlet."),
  role: optional(letters).describe("Words of the role, where several have the name."),
  most: optional(z.int().min(1).max(LIMITS.said)).describe(
    "How many quotations are listed, the latest; 20 where left out.",
  ),
});

/** Quotations of somebody that are listed where the call does not say how many. */
export const QUOTATIONS = 20;

/** Occurrences that are listed where the call does not say how many. */
export const OCCURRENCES = 20;

/** Places that are answered where the call does not say how many. */
export const PLACES = 3;
