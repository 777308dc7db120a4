import { resolve } from "node:path";
import { writeRule } from "./write-rule.js";

/** `npm run new-rule NAME [quotation]`: begins a rule. */

const [name = "", on = "reading"] = process.argv.slice(2);
try {
  const file = writeRule(resolve(import.meta.dirname, "../../packages/core/src/rules"), name, on);
  process.stdout.write(`${file} is in catalogue.ts, and its example fails:

  npx vitest packages/core/src/rules

Write its examples, its \`find\` and the comment at its head until they pass, then let \`npm run docs\` write its page.
`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
