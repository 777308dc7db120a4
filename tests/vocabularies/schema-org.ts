import { readFileSync } from "node:fs";
import { resolve } from "node:path";

interface Vocabulary {
  readonly types: Readonly<
    Record<
      string,
      { readonly parent: string | null; readonly properties: Readonly<Record<string, readonly string[]>> }
    >
  >;
}

const { types } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "schema-org.json"), "utf8"),
) as Vocabulary;

/** Whether a value may be a literal of a data type of schema.org. */
const LITERALS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === "string" && value !== "",
  URL: (value) => typeof value === "string" && URL.canParse(value),
  Date: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value),
  DateTime: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}T/.test(value),
  Number: (value) => typeof value === "number",
};

/** What in a node of schema.org is no term of the vocabulary, or no value that its property takes. */
export function problemsOfNode(node: Readonly<Record<string, unknown>>, at = ""): string[] {
  // a node without a type is a thing of which no more is known
  const { "@type": type = "Thing", ...properties } = node;
  if (typeof type !== "string" || types[type] === undefined) return [`${at}: no type ${String(type)}`];
  return Object.entries(properties).flatMap(([property, value]) => {
    const path = `${at}/${type}.${property}`;
    const ranges = rangesOf(type, property);
    if (ranges === null) return [`${path}: no property of ${type}`];
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    return values.flatMap((one) => problemsOfValue(one, ranges, path));
  });
}

function problemsOfValue(value: unknown, ranges: readonly string[], path: string): string[] {
  if (typeof value !== "object" || value === null)
    return ranges.some((range) => LITERALS[range]?.(value)) ? [] : [`${path}: ${JSON.stringify(value)}`];
  const node = value as Record<string, unknown>;
  const type = node["@type"];
  const fits = type === undefined || ranges.some((range) => isA(String(type), range));
  return [
    ...(fits ? [] : [`${path}: ${String(type)} is none of ${ranges.join(", ")}`]),
    ...problemsOfNode(node, path),
  ];
}

function rangesOf(type: string, property: string): readonly string[] | null {
  const found = types[type];
  if (found === undefined) return null;
  return found.properties[property] ?? (found.parent === null ? null : rangesOf(found.parent, property));
}

function isA(type: string, ancestor: string): boolean {
  const parent = types[type]?.parent ?? null;
  return type === ancestor || (parent !== null && isA(parent, ancestor));
}
