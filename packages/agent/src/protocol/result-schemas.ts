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

/** A published schema without its own name, which a client could take for an address. */
function published({ $id: _id, $schema: _schema, ...schema }: Published) {
  return fromJsonSchema<Record<string, unknown>>({ ...schema, type: "object" });
}
