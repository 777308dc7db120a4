import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { RULES } from "../../packages/core/src/rules/catalogue.js";
import type {
  ExpectedProblem,
  QuotationExample,
  ReadingExample,
} from "../../packages/core/src/rules/example.js";
import type { Rule } from "../../packages/core/src/rules/rule.js";
import { VERDICT_RECORDS } from "../../packages/core/src/verification/verdict.js";

const FOLDER = resolve(import.meta.dirname, "../../packages/core/src/rules");

const GENERATED = "<!-- Made by `npm run docs` from the rule’s own file; change it there. -->";

/** The pages of the rules and their index, by file name, as Markdown: from the head comment and the record of each rule. */
export function pagesOfRules(): Map<string, string> {
  const pages = new Map<string, string>([["README.md", index()]]);
  for (const rule of RULES) pages.set(`${rule.name}.md`, pageOf(rule));
  return pages;
}

/** What the head comment of a rule's file says. */
function docsOf({ name }: Rule): string {
  const source = readFileSync(resolve(FOLDER, `${name}.ts`), "utf8");
  const comment = /^\/\*\*\n([\s\S]*?)\n \*\//.exec(source)?.[1];
  if (comment === undefined) throw new Error(`${name}.ts does not begin with its documentation`);
  return comment.replace(/^ \*(?: |$)/gm, "");
}

function pageOf(rule: Rule): string {
  const examples = rule.on === "reading" ? rule.examples.map(ofReading) : rule.examples.map(ofQuotation);
  const parts = [
    GENERATED,
    `# ${rule.name}`,
    `Default: ${rule.severity}`,
    docsOf(rule),
    "## Examples",
    ...examples,
    "## Setting it",
    `\`--rule ${rule.name}=off\`, or in \`hearsay.config.json\`:`,
    `\`\`\`json\n${JSON.stringify({ rules: { [rule.name]: "off" } }, null, 2)}\n\`\`\``,
  ];
  return `${parts.join("\n\n")}\n`;
}

function ofReading({ shows, text, expected }: ReadingExample): string {
  return [heading(shows), quoted(text), found(expected)].join("\n\n");
}

function ofQuotation({ shows, draft, source, expected }: QuotationExample): string {
  return [heading(shows), "The draft:", quoted(draft), "The source:", quoted(source), found(expected)].join(
    "\n\n",
  );
}

function heading(shows: string): string {
  return `### ${shows[0]?.toUpperCase() ?? ""}${shows.slice(1)}`;
}

function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

function found(expected: readonly ExpectedProblem[]): string {
  if (expected.length === 0) return "Nothing to look at.";
  return expected.map(({ at, message }) => `- \`${at}\`: ${message}`).join("\n");
}

function index(): string {
  const rows = RULES.map((rule) => {
    const summary = docsOf(rule).split("\n\n")[0]?.replace(/\n/g, " ");
    return `| [${rule.name}](${rule.name}.md) | ${rule.severity} | ${summary} |`;
  });
  const verdicts = VERDICT_RECORDS.flatMap(({ name, severity }) =>
    severity === null ? [] : [`| \`${name}\` | ${severity} |`],
  );
  return `${GENERATED}

# Rules

What \`hearsay read\` and \`hearsay check\` point at. The default set is meant to give a clean, well-edited article few findings.
\`check\` gives the notes of a reading only where the settings name their rule; with sources to check against, these decide on the
quotations of the headline.

| rule | default | what it finds |
|---|---|---|
${rows.join("\n")}

The verdicts of \`hearsay check\` are findings, too, and can be set in the same way:

| verdict | default |
|---|---|
${verdicts.join("\n")}

## Settings

\`error\`, \`warning\`, \`note\` or \`off\`, by \`--rule NAME=SEVERITY\` (any number of times), else by \`hearsay.config.json\` in the
working directory or the file that \`--config\` names. [config.schema.json](../../schemas/config.schema.json) describes it.

\`\`\`json
{
  "rules": { "unnamed-source": "warning", "second-hand": "off" }
}
\`\`\`

## A new rule

\`\`\`sh
npm run new-rule lost-comma               # looks at an article that was read
npm run new-rule borrowed-words quotation # looks at one quotation of a draft, with its verdict, issues and evidence
npx vitest packages/core/src/rules        # fails until the rule finds what its first example says
npm run docs                              # writes its page and the schema of the configuration
\`\`\`

This makes one file in \`packages/core/src/rules\`, named for the rule, and one line in \`catalogue.ts\`. The file holds all
that there is to a rule: a comment at its head that says what it points at and when that helps (its page), and its record:
name, default severity, what it looks at, examples (tests and page), and \`find\`, which gives the places. Its setting and its
default follow. A place may weigh more or less than the rule's default (\`severity\`); what a user sets for the rule comes first.
`;
}
