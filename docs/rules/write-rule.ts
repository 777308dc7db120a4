import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULE_NAMES } from "../../packages/core/src/rules/settings.js";

/** What each kind of rule begins with: an example of what it finds, which fails, and one of what it leaves alone. */
const KINDS = {
  reading: {
    type: "ReadingRule",
    examples: `    {
      shows: "what it finds",
      text: "The quay closes on Monday. “Nobody told us,” said Ines Tarr, who mends nets there.",
      expected: [{ at: "“Nobody told us,”", message: "What an editor reads." }],
    },
    {
      shows: "what it leaves alone",
      text: "The quay closes on Monday, the harbour board said.",
      expected: [],
    },`,
    find: "find(_context) {",
  },
  quotation: {
    type: "QuotationRule",
    examples: `    {
      shows: "what it finds",
      draft: "“Nobody told us,” said Ines Tarr.",
      source: "“Nobody told us,” Ines Tarr said on the quay. She mends nets there.",
      expected: [{ at: "“Nobody told us,”", message: "What an editor reads." }],
    },
    {
      shows: "what it leaves alone",
      draft: "“It was never mended,” said Ines Tarr.",
      source: "“It was never mended,” Ines Tarr said on the quay. She mends nets there.",
      expected: [],
    },`,
    find: "find(_quotation) {",
  },
} as const;

/**
 * Writes the file of a new rule and puts the rule into the catalogue.
 *
 * @param folder that of the rules
 * @param name two words or more, joined by hyphens
 * @param on what the rule looks at: `reading` or `quotation`
 * @returns the path of the file
 * @throws {Error} where the name or the kind will not do, or the rule is there already
 */
export function writeRule(folder: string, name: string, on: string): string {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(name))
    throw new Error("Name the rule by two words or more: npm run new-rule lost-comma");
  if (on !== "reading" && on !== "quotation")
    throw new Error(`A rule looks at a reading or at a quotation, not at "${on}".`);
  if (RULE_NAMES.some((known) => known === name)) throw new Error(`There is a rule named ${name}.`);
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, ruleFile(name, on), { flag: "wx" });
  const catalogue = join(folder, "catalogue.ts");
  writeFileSync(catalogue, withRule(readFileSync(catalogue, "utf8"), name));
  return file;
}

function ruleFile(name: string, on: keyof typeof KINDS): string {
  const { type, examples, find } = KINDS[on];
  return `/**
 * What it points at, in one sentence.
 *
 * **When it helps.** Why an editor should look there, and what is left alone.
 */
import type { ${type} } from "./rule.js";

export const ${identifier(name)}: ${type}<"${name}"> = {
  name: "${name}",
  severity: "note",
  on: "${on}",
  examples: [
${examples}
  ],
  ${find}
    return [];
  },
};
`;
}

/** The catalogue with a rule more: its import in alphabetical order, the rule at the end of the list. */
function withRule(catalogue: string, name: string): string {
  const line = `import { ${identifier(name)} } from "./${name}.js";`;
  const imports = [...(catalogue.match(/^import .*;$/gm) ?? []), line].sort((a, b) =>
    moduleOf(a) < moduleOf(b) ? -1 : 1,
  );
  return catalogue
    .replace(/^(?:import .*;\n)+/, () => `${imports.join("\n")}\n`)
    .replace(/^\] as const satisfies/m, () => `  ${identifier(name)},\n] as const satisfies`);
}

function moduleOf(line: string): string {
  return /"\.\/(.*)\.js"/.exec(line)?.[1] ?? "";
}

function identifier(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
