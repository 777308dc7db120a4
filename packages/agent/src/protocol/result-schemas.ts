import { createRequire } from "node:module";
import { fromJsonSchema, type JsonSchemaType } from "@modelcontextprotocol/server";

type Schemas = Readonly<Record<string, JsonSchemaType>>;

interface Published {
  readonly $id: string;
  readonly $schema: string;
  readonly required: readonly string[];
  readonly properties: Schemas;
  readonly $defs: Schemas;
}

const require = createRequire(import.meta.url);
const check = require("@hearsay/schemas/check.schema.json") as Published;
const read = require("@hearsay/schemas/read.schema.json") as Published;
const advice = require("@hearsay/schemas/advice.schema.json") as Published;
const trace = require("@hearsay/schemas/trace.schema.json") as Published;
const who = require("@hearsay/schemas/who.schema.json") as Published;
const places = require("@hearsay/schemas/places.schema.json") as Published;

/** What `check_quotations` answers: advice first, then the object of the contract. */
export const CHECK_RESULT = fromJsonSchema<Record<string, unknown>>({
  type: "object",
  required: [...advice.required, ...check.required],
  properties: { ...advice.properties, ...check.properties },
  $defs: { ...advice.$defs, ...check.$defs },
});

export const READ_RESULT = published(read);
export const PLACES_RESULT = published(places);

const count = { type: "integer", minimum: 0 } as const;

const SEARCHED = {
  type: "object",
  description: "How much was searched.",
  required: ["articles", "words"],
  properties: { articles: count, words: count },
} as const;

/** What `trace_quotation` answers: the object of the contract, and what was searched. */
export const TRACE_RESULT = fromJsonSchema<Record<string, unknown>>({
  type: "object",
  required: [...trace.required, "searched", "leftOut"],
  properties: {
    ...trace.properties,
    searched: SEARCHED,
    leftOut: {
      type: "object",
      description: "How many of each are not listed.",
      required: ["occurrences", "variants", "lineage"],
      properties: { occurrences: count, variants: count, lineage: count },
    },
  },
  $defs: trace.$defs,
});

/** What `quotations_of` answers: the object of the contract, and what was searched. */
export const SAID_RESULT = fromJsonSchema<Record<string, unknown>>({
  type: "object",
  required: [...who.required, "searched", "leftOut"],
  properties: {
    ...who.properties,
    searched: SEARCHED,
    leftOut: {
      type: "object",
      description: "How many of each are not listed.",
      required: ["people", "quotations", "places"],
      properties: { people: count, quotations: count, places: count },
    },
  },
  $defs: who.$defs,
});

/** A published schema without its own name, which a client could take for an address. */
function published({ $id: _id, $schema: _schema, ...schema }: Published) {
  return fromJsonSchema<Record<string, unknown>>({ ...schema, type: "object" });
}
