import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Example } from "../../packages/core/src/rules/example.js";
import { DEFAULT_SEVERITIES, RULE_NAMES, type RuleName } from "../../packages/core/src/rules/settings.js";
import { VERDICTS } from "../../packages/core/src/verification/verdict.js";
import { EXAMPLES } from "../../packages/core/test/rule-examples.js";

const RULES = resolve(import.meta.dirname, "../../packages/core/src/rules");

const GENERATED = "<!-- Made by `npm run docs` from the rule’s own file; change it there. -->";

/** The pages of the rules and their index, by file name, as Markdown: from the head comment and the examples of each rule. */
export function pagesOfRules(): Map<string, string> {
  const verdicts: readonly string[] = VERDICTS;
  const names = RULE_NAMES.filter((name) => !verdicts.includes(name));
  const pages = new Map<string, string>([["README.md", indexOf(names)]]);
  for (const name of names) pages.set(`${name}.md`, pageOf(name, EXAMPLES[name] ?? []));
  return pages;
}

/** What the head comment of a rule's file says. */
function commentOf(name: RuleName): string {
  const source = readFileSync(resolve(RULES, `${name}.ts`), "utf8");
  const comment = /^\/\*\*\n([\s\S]*?)\n \*\//.exec(source)?.[1];
  if (comment === undefined) throw new Error(`${name}.ts does not begin with its documentation`);
  return comment.replace(/^ \*(?: |$)/gm, "");
}

function pageOf(name: RuleName, examples: readonly Example[]): string {
  const shown = examples.map(exampleOf).join("\n\n");
  const parts = [
    GENERATED,
    `# ${name}`,
    `Default: ${DEFAULT_SEVERITIES[name]}`,
    commentOf(name),
    ...(shown === "" ? [] : ["## Examples", shown]),
    "## Setting it",
    `\`--rule ${name}=off\`, or in \`hearsay.config.json\`:`,
    `\`\`\`json\n${JSON.stringify({ rules: { [name]: "off" } }, null, 2)}\n\`\`\``,
  ];
  return `${parts.join("\n\n")}\n`;
}

function exampleOf({ shows, text, expected }: Example): string {
  const quoted = text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
  const given = expected.map(({ at, message }) => `- \`${at}\`: ${message}`).join("\n");
  const heading = `### ${shows[0]?.toUpperCase() ?? ""}${shows.slice(1)}`;
  return [heading, quoted, given === "" ? "Nothing to look at." : given].join("\n\n");
}

function indexOf(names: readonly RuleName[]): string {
  const rows = names.map((name) => {
    const summary = commentOf(name).split("\n\n")[0]?.replace(/\n/g, " ");
    return `| [${name}](${name}.md) | ${DEFAULT_SEVERITIES[name]} | ${summary} |`;
  });
  const verdicts = VERDICTS.flatMap((verdict) => {
    const severity = Object.entries(DEFAULT_SEVERITIES).find(([name]) => name === verdict)?.[1];
    return severity === undefined ? [] : [`| \`${verdict}\` | ${severity} |`];
  });
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

One file in \`packages/core/src/rules\`: a head comment that says what it is and when it helps, the rule, its \`examples\`. Its name
goes into \`settings.ts\` and \`catalogue.ts\`, its examples into \`packages/core/test/rule-examples.ts\`; \`npm run docs\` writes its page. \`examples.test.ts\` runs every example.
`;
}
