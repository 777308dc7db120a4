import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { configJsonSchema } from "../packages/cli/src/config/schema.js";
import { pagesOfRules } from "./rules/pages.js";

/** Writes what is generated of the documentation: `npm run docs`. */

const ROOT = resolve(import.meta.dirname, "..");

mkdirSync(resolve(ROOT, "docs/rules"), { recursive: true });
for (const [name, page] of pagesOfRules()) writeFileSync(resolve(ROOT, "docs/rules", name), page);
writeFileSync(
  resolve(ROOT, "schemas/config.schema.json"),
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
);
