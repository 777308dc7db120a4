/** The JSON Schemas of the answers that are made here; those of the contract stand in `contract.ts`. */

const text = { type: "string" } as const;

const count = { type: "integer", minimum: 0 } as const;

const objectOf = (properties: Readonly<Record<string, object>>) => ({
  type: "object" as const,
  properties,
  required: Object.keys(properties),
});

const arrayOf = (items: object) => ({ type: "array" as const, items });

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const orNull = (schema: object) => ({ anyOf: [schema, { type: "null" as const }] });

/** Each answer by the name of its component. */
export const ANSWERS = {
  Problem: {
    description: "What went wrong, as RFC 9457 has it.",
    ...objectOf({ type: text, title: text, status: { type: "integer" }, detail: text }),
  },
  RefusedDocument: {
    description: "A document that could not be read, and why: a sentence without its name.",
    ...objectOf({ name: text, reason: text }),
  },
  NotedDocument: {
    description: "What had to be assumed of a document: a sentence without its name.",
    ...objectOf({ name: text, note: text }),
  },
  UnderstoodSource: {
    description: "A source that was read, and whose words it holds, with what proves it.",
    ...objectOf({ name: text, sha256: orNull(text), holding: text }),
  },
  CheckAnswer: objectOf({
    checked: arrayOf(to("CheckedDraft")),
    sources: arrayOf(to("UnderstoodSource")),
    refused: arrayOf(to("RefusedDocument")),
    notes: arrayOf(to("NotedDocument")),
  }),
  ReadAnswer: objectOf({
    readings: arrayOf(to("ArticleReading")),
    refused: arrayOf(to("RefusedDocument")),
    notes: arrayOf(to("NotedDocument")),
  }),
  ReadDocument: {
    description: "A document as it was read: the article's text, to which all offsets point, and its parts.",
    ...objectOf({
      article: {
        type: "object",
        properties: { name: text, kind: text, text },
        required: ["name", "kind", "text"],
      },
      sha256: text,
      notes: arrayOf(text),
    }),
  },
  DocumentsAnswer: objectOf({
    documents: arrayOf(to("ReadDocument")),
    refused: arrayOf(to("RefusedDocument")),
  }),
  AddedCounts: {
    description: "How much was added so far: what is stored stays, whatever becomes of the job.",
    ...objectOf({ new: count, version: count, known: count, refused: count }),
  },
  StoredArticle: {
    description: "An article that the archive keeps, under the number `version`.",
    ...objectOf({ name: text, outcome: { enum: ["new", "version", "known"] }, version: count }),
  },
  AddAnswer: objectOf({
    stored: arrayOf(to("StoredArticle")),
    refused: arrayOf(to("RefusedDocument")),
    notes: arrayOf(to("NotedDocument")),
  }),
  Job: objectOf({
    id: text,
    state: { enum: ["waiting", "running", "done", "failed", "cancelled"] },
    progress: {
      type: "object",
      properties: { done: count, of: count, added: to("AddedCounts") },
      required: ["done", "of"],
    },
    result: orNull({ anyOf: [to("CheckAnswer"), to("ReadAnswer"), to("AddAnswer")] }),
    problem: orNull(to("Problem")),
  }),
  KeptCheckHead: objectOf({ id: text, title: text, detail: text, kept: text }),
  KeptCheck: {
    description: "A check as it was left; only the page knows what stands in its state.",
    ...objectOf({ id: text, title: text, detail: text, kept: text, state: {} }),
  },
  KeptMaterial: {
    description: "What a check was made from; null where nothing is kept of it.",
    ...objectOf({ material: {} }),
  },
  KeptChecks: objectOf({ checks: arrayOf(to("KeptCheckHead")) }),
  About: {
    description: "The version, and what is taken at most.",
    ...objectOf({
      version: text,
      largestUpload: { type: "integer" },
      largestRequest: { type: "integer" },
      mostDocuments: { type: "integer" },
      keepsChecks: { type: "boolean", description: "Whether checks can be kept in a project's folder." },
      hasArchive: { type: "boolean", description: "Whether there is an archive to trace words in." },
      addsToArchive: { type: "boolean", description: "Whether articles can be added to the archive." },
    }),
  },
  ArchiveCensus: {
    description: "What the archive holds; words and languages are those of current versions.",
    ...objectOf({
      articles: count,
      versions: count,
      words: count,
      languages: arrayOf(text),
      doubtful: { ...count, description: "Articles of which it is not certain that they were read whole." },
    }),
  },
  ArchiveWho: {
    description: "What somebody is quoted as saying, and how much of it is not in the answer.",
    ...objectOf({ who: to("Who"), leftOut: objectOf({ people: count, quotations: count, places: count }) }),
  },
  ArchiveChanges: {
    description: "The quotations that changed after publication, newest first.",
    ...objectOf({
      changes: arrayOf(to("VersionChange")),
      more: { type: "boolean", description: "Whether there are more than were asked for." },
      searched: {
        description:
          "The articles that were looked through, and how many of them are kept in several versions.",
        ...objectOf({ articles: count, inSeveralVersions: count }),
      },
    }),
  },
  ArchiveArticle: {
    description: "An article as the archive keeps it: its facts, where its bytes came from, and its text.",
    ...objectOf({
      version: count,
      number: { ...count, description: "Which version of the article it is, from 1 on." },
      isCurrent: { type: "boolean" },
      addresses: arrayOf(text),
      facts: objectOf({
        name: text,
        headline: orNull(text),
        outlet: orNull(text),
        section: orNull(text),
        published: orNull(text),
        url: orNull(text),
        language: orNull(text),
        words: count,
        isDoubtful: { type: "boolean" },
      }),
      receipt: objectOf({ sha256: text, from: text, fetched: text, reader: text }),
      article: {
        type: "object",
        properties: { name: text, kind: text, text },
        required: ["name", "kind", "text"],
      },
    }),
  },
} as const;

export type AnswerName = keyof typeof ANSWERS | "Trace";

/** How a route says that it answers with JSON of a component. */
export function answer(name: AnswerName, description: string) {
  return { description, content: { "application/json": { schema: to(name) } } };
}

const REASONS: Readonly<Record<number, string>> = {
  400: "The request cannot be understood.",
  401: "A token is needed.",
  403: "The request comes from a page of another site.",
  404: "There is nothing of this id, or the server was started without what is asked for.",
  408: "The request came too slowly.",
  409: "The work was ended, or what is kept is damaged or newer.",
  413: "The request is larger than what is taken, or its work needs more memory than is given to it.",
  415: "The request is of another kind than the route takes.",
  421: "The request was sent to another name than this server has.",
  422: "The request does not have the shape that the route takes.",
  503: "Too much is being worked on, or the work took too long.",
};

/** How a route says with which problems it may answer; some come from the guards and belong to every route. */
export function problems(...statuses: readonly number[]) {
  const all = [...new Set([400, 401, 403, 408, 421, 503, ...statuses])].sort();
  return Object.fromEntries(
    all.map((status) => [
      status,
      {
        description: REASONS[status] ?? "The request is refused.",
        content: { "application/problem+json": { schema: to("Problem") } },
      },
    ]),
  );
}
