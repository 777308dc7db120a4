import { z } from "zod";

const offset = z.int().min(0);
const range = z.looseObject({ start: offset, end: offset });
const span = z.looseObject({ start: offset, end: offset, text: z.string() });
const fact = z.string().nullable();

/** An article as the core has it, so far as a later step rests on it. */
const article = z.looseObject({
  name: z.string(),
  kind: z.enum(["article", "transcript", "statement"]),
  text: z.string(),
  headline: span.nullable(),
  standfirst: span.nullable(),
  byline: fact,
  published: fact,
  outlet: fact,
  url: z
    .string()
    .regex(/^https?:\/\//i)
    .nullable(),
  section: fact,
  language: fact,
  blocks: z.array(
    z.looseObject({
      ...range.shape,
      kind: z.enum([
        "headline",
        "standfirst",
        "byline",
        "heading",
        "paragraph",
        "listItem",
        "blockquote",
        "caption",
        "turn",
      ]),
    }),
  ),
  turns: z.array(z.looseObject({ ...range.shape, speaker: fact })),
  author: fact,
  times: z.array(z.looseObject({ offset, time: z.number() })),
  pages: z.array(z.looseObject({ offset, page: z.number() })),
  origin: z.array(z.looseObject({ start: offset, fileStart: offset, length: offset })).nullable(),
  lineStarts: z.array(offset).nullable(),
  machineRead: z.boolean(),
  leftOut: z.array(z.looseObject({ why: z.string(), text: z.string() })),
  doubts: z.array(z.string()),
});

const reading = z.looseObject({
  quotations: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.enum(["direct", "mixed"]),
      spans: z.array(range),
      inner: z.array(range),
      block: z.int(),
    }),
  ),
  attributions: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.enum(["direct", "indirect", "mixed"]),
      source: z.array(range),
      cue: z.array(range),
      content: z.array(range),
      speaker: fact,
      via: z.array(z.string()),
      within: fact,
      confidence: z.number(),
      quotations: z.array(z.string()),
    }),
  ),
  speakers: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      kind: z.enum(["person", "group", "organisation", "document", "unnamed"]),
      role: fact,
      mentions: z.array(range),
      reason: z.string(),
    }),
  ),
});

/** A line of an export. What it says besides is kept as it is. */
export const LINE = z.looseObject({
  hearsay: z.literal(1, { error: "is written by another version of Hearsay, or by another program" }),
  number: z.int().min(1),
  current: z.boolean(),
  content: z.string(),
  addresses: z.array(z.string().min(1)).min(1),
  facts: z.looseObject({}),
  receipt: z.looseObject({
    sha256: z.string().regex(/^[\da-f]{64}$/),
    from: z.string(),
    fetched: z.iso.datetime(),
    reader: z.string(),
  }),
  article,
  reading,
});
