import { createRequire } from "node:module";

type JsonSchema = { readonly [key: string]: unknown };

interface Published extends JsonSchema {
  readonly $defs: { readonly [name: string]: JsonSchema };
}

const require = createRequire(import.meta.url);

/** The published schemas, by the name that they have in the description of the API. */
const PUBLISHED = {
  CheckedDraft: require("@hearsay/schemas/check.schema.json") as Published,
  ArticleReading: require("@hearsay/schemas/read.schema.json") as Published,
  Trace: require("@hearsay/schemas/trace.schema.json") as Published,
  Who: require("@hearsay/schemas/who.schema.json") as Published,
  VersionChange: require("@hearsay/schemas/changes.schema.json") as Published,
};

/**
 * The shapes of the contract as components of an OpenAPI document: those that `schemas/` publishes, word for word, each definition
 * under a name of its own.
 */
export function contractComponents(): [name: string, schema: JsonSchema][] {
  return Object.entries(PUBLISHED).flatMap(([name, { $schema, $id, $defs, ...schema }]) => [
    [name, withReferences(schema, name) as JsonSchema] as [string, JsonSchema],
    ...Object.entries($defs).map(
      ([part, definition]) =>
        [`${name}.${part}`, withReferences(definition, name) as JsonSchema] as [string, JsonSchema],
    ),
  ]);
}

/** What refers to a definition refers to its component instead. */
function withReferences(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const isReference = key === "$ref" && typeof item === "string";
      return [
        key,
        isReference ? item.replace("#/$defs/", `#/components/schemas/${name}.`) : withReferences(item, name),
      ];
    }),
  );
}
