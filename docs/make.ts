import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { configJsonSchema } from "../packages/config/src/schema.js";
import { SEVERITIES } from "../packages/core/src/verification/severity.js";
import { VERDICTS } from "../packages/core/src/verification/verdict.js";
import { pageOfFormats } from "./formats.js";
import { pagesOfLibrary } from "./library/pages.js";
import { pageWithSession } from "./mcp-session.js";
import { pagesOfRules } from "./rules/pages.js";

/** Writes what is generated of the documentation: `npm run docs`. */

const ROOT = resolve(import.meta.dirname, "..");

mkdirSync(resolve(ROOT, "docs/rules"), { recursive: true });
for (const [name, page] of pagesOfRules()) writeFileSync(resolve(ROOT, "docs/rules", name), page);
writeFileSync(resolve(ROOT, "docs/formats.md"), pageOfFormats());
for (const [name, page] of pagesOfLibrary()) writeFileSync(resolve(ROOT, "docs/library", name), page);
const mcp = resolve(ROOT, "docs/mcp.md");
writeFileSync(mcp, await pageWithSession(readFileSync(mcp, "utf8")));
writeSchema("config", configJsonSchema());
for (const name of ["check", "read"]) writeSchema(name, withNames(readSchema(name)));

interface Schema {
  readonly $defs: Readonly<
    Record<string, { enum?: unknown; properties?: { severity?: { enum?: unknown } } }>
  >;
}

/** A schema of what the commands print, with the names of verdicts and severities that the core has. */
function withNames(schema: Schema): Schema {
  const { verdict, finding } = schema.$defs;
  if (verdict !== undefined) verdict.enum = VERDICTS;
  if (finding?.properties?.severity !== undefined) finding.properties.severity.enum = SEVERITIES;
  return schema;
}

function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(schemaFile(name), "utf8")) as Schema;
}

function writeSchema(name: string, schema: object): void {
  writeFileSync(schemaFile(name), `${JSON.stringify(schema, null, 2)}\n`);
}

function schemaFile(name: string): string {
  return resolve(ROOT, `schemas/${name}.schema.json`);
}
