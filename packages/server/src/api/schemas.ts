import { RULE_LEVELS, RULE_NAMES } from "@hearsay/core";
import { TOLD_KINDS } from "@hearsay/core/plumbing";
import { z } from "@hono/zod-openapi";

/** The largest file that is taken, in bytes. */
export const LARGEST_UPLOAD = 64 * 1024 * 1024;
/** The largest request that holds texts, in bytes. */
export const LARGEST_REQUEST = 128 * 1024 * 1024;
/** The most documents in one request. */
export const MOST_DOCUMENTS = 2000;

const name = z
  .string()
  .min(1)
  .max(1000)
  .openapi({ description: "What the document is called in the answer.", example: "council.txt" });

/** A document as a program sends it: a plain text, or a file of any format that is read. */
export const DocumentInput = z
  .union([
    z.strictObject({
      name,
      text: z.string().openapi({ description: "Plain text; offsets in the answer are its own." }),
    }),
    z.strictObject({
      name,
      base64: z
        .base64()
        .openapi({ description: "The bytes of a file; its format is told by the name and the bytes." }),
    }),
  ])
  .openapi("DocumentInput");

export const FileQuery = z.object({
  name: z.string().min(1).max(1000).openapi({
    description: "The file's name: its ending helps to tell the format.",
    example: "interview.vtt",
  }),
});

const speakers = z
  .record(z.string(), z.string())
  .optional()
  .openapi({
    description:
      "Whose words they are: a label of a transcript, or the name of a source that is one person's words.",
    example: { "SPEAKER 1": "Maren Oduya", "letter.txt": "Ada Okafor" },
  });

const material = z
  .record(
    z.string(),
    z.strictObject({
      kind: z.enum(TOLD_KINDS).optional(),
      speaker: z.string().optional(),
      date: z.string().optional(),
    }),
  )
  .optional()
  .openapi({ description: "What you know of a document, by its name, so that nothing in it decides it." });

const rules = z
  .partialRecord(z.enum(RULE_NAMES), z.enum(RULE_LEVELS))
  .optional()
  .openapi({ description: "What each rule weighs; those left out keep their default." });

export const CheckRequest = z
  .strictObject({
    drafts: z.array(DocumentInput).min(1).max(MOST_DOCUMENTS),
    against: z.array(DocumentInput).max(MOST_DOCUMENTS).optional().openapi({
      description:
        "Left out, the quotations of headline, standfirst and captions are checked against the body.",
    }),
    archive: z.boolean().optional().openapi({
      description:
        "Whether the server's archive is what the drafts are checked against, by itself: not together with `against`.",
    }),
    speakers,
    material,
    rules,
  })
  .refine(({ against, archive }) => against === undefined || archive !== true, {
    path: ["archive"],
    error: "an archive is checked against by itself: leave out either `against` or `archive`",
  })
  .openapi("CheckRequest", {
    example: {
      drafts: [
        { name: "draft.txt", text: "“The wall costs 14 million crowns,” said Maren Oduya, the mayor." },
      ],
      against: [
        {
          name: "council.txt",
          text: "CLERK: What will it cost?\n\nMAREN ODUYA: The wall costs 12 million crowns.",
        },
      ],
    },
  });

export const ReadRequest = z
  .strictObject({ articles: z.array(DocumentInput).min(1).max(MOST_DOCUMENTS), speakers, material, rules })
  .openapi("ReadRequest", {
    example: {
      articles: [
        { name: "wall.txt", text: "The wall is too low, Maren Oduya, the mayor, told the council." },
      ],
    },
  });

const AddRequest = z
  .strictObject({
    addresses: z
      .array(
        z
          .string()
          .max(4000)
          .regex(/^https?:\/\/\S+$/i, "must be an address that begins with http or https"),
      )
      .min(1)
      .max(100)
      .openapi({
        description:
          "Pages, and feeds and sitemaps, whose pages are fetched. The hosts learn what they are asked for; those in private networks are refused.",
        example: ["https://news.example/feed.xml"],
      }),
    since: z.iso.date().optional().openapi({
      description: "Of feeds and sitemaps: no pages that these date before.",
    }),
    most: z.int().min(1).max(10_000).optional().openapi({
      description: "Of each feed or sitemap: at most so many pages; 100 where left out.",
    }),
    feedText: z.boolean().optional().openapi({
      description: "Of feeds: the texts that they have in full, instead of the pages.",
    }),
  })
  .openapi("AddRequest");

export const JobRequest = z
  .union([
    z.strictObject({ check: CheckRequest }),
    z.strictObject({ read: ReadRequest }),
    z.strictObject({ add: AddRequest }),
  ])
  .openapi("JobRequest");

/** The most characters of words that are traced; how many words are taken is counted later. */
const LONGEST_WORDS = 20_000;

export const TraceRequest = z
  .union([
    z.strictObject({
      words: z
        .string()
        .min(1)
        .max(LONGEST_WORDS)
        .openapi({ description: "From 4 to 1,000 words, as somebody would quote them." }),
    }),
    z.strictObject({
      document: DocumentInput,
      at: z.int().min(0).openapi({
        description: "Where a quotation stands in the document's text, in UTF-16 code units.",
      }),
    }),
  ])
  .openapi("TraceRequest", { example: { words: "the quay will not be closed before the summer" } });

const words = z
  .string()
  .max(1000)
  .regex(/[\p{L}\p{N}]/u, "must hold a letter or a digit");
const day = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .refine((value) => !Number.isNaN(Date.parse(value)), "must be a year, a month or a day that exists")
  .openapi({ description: "A year, a month or a day, included.", example: "2031-03" });
const most = z.coerce.number<string>().int().min(1).max(1000);

export const WhoQuery = z.strictObject({
  name: words.openapi({ description: "A name, with or without given names.", example: "Maren Oduya" }),
  since: day.optional(),
  until: day.optional(),
  outlet: words.optional(),
  role: words.optional().openapi({ description: "Words of the role, where several have the name." }),
  most: most.default(100).openapi({ description: "So many quotations of each person, the latest." }),
});

export const ChangesQuery = z.strictObject({
  since: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .optional()
    .openapi({ description: "Versions that were fetched from this date or time on." }),
  outlet: words.optional(),
  after: z.coerce.number<string>().int().min(1).optional().openapi({
    description: "The number `to.kept` of the pair of versions after which the list goes on.",
  }),
  most: most.default(100).openapi({ description: "So many pairs of versions." }),
});

/** Word opens no file with more comments. */
const MOST_COMMENTS = 32_767;

export const CopyRequest = z
  .strictObject({
    draft: DocumentInput,
    comments: z
      .array(
        z.strictObject({
          start: z
            .int()
            .min(0)
            .openapi({ description: "In the draft's text as it is read, UTF-16 code units." }),
          end: z.int().min(0).openapi({ description: "Exclusive." }),
          author: z.string().min(1).max(200),
          initials: z.string().max(9),
          date: z.iso.datetime(),
          text: z.string().max(20_000),
        }),
      )
      .max(MOST_COMMENTS),
  })
  .openapi("CopyRequest");
