import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const ROOT = resolve(import.meta.dirname, "..");
const BIN = resolve(ROOT, "packages/cli/bin/hearsay.js");

/** What an agent asks in the session that docs/mcp.md shows: a draft with three invented quotations is mended. */
const CALLS = [
  {
    before: "The agent has written a draft from memory, and has it checked:",
    name: "check_quotations",
    arguments: { draft: example("draft.md") },
  },
  {
    before: "It looks for what Hallam really said:",
    name: "find_quotation",
    arguments: { words: "nobody asked us, nobody asked the boats", most: 1 },
  },
  {
    before:
      "It copies the three speakers’ own words into the draft, character for character, and checks again:",
    name: "check_quotations",
    arguments: { draft: example("mended.md") },
  },
];

/** The session as Markdown: each call, and the few lines that a model reads; run against the command as it was built. */
async function session(): Promise<string> {
  const client = new Client({ name: "docs", version: "1" });
  const args = [BIN, "mcp", resolve(ROOT, "examples/material")];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  try {
    const parts: string[] = [];
    for (const { before, name, arguments: given } of CALLS) {
      const { content } = await client.callTool({ name, arguments: given });
      const [first] = content;
      const text = first?.type === "text" ? first.text : "";
      parts.push(`${before}\n\n${asked(name, given)}\n\n\`\`\`text\n${text}\n\`\`\``);
    }
    return parts.join("\n\n");
  } finally {
    await client.close();
  }
}

const SESSION = /(?<=<!-- session -->\n)[\s\S]*(?=\n<!-- \/session -->)/;

/** The page with the session in it as it is now. */
export async function pageWithSession(page: string): Promise<string> {
  const now = `\n${await session()}\n`;
  return page.replace(SESSION, () => now);
}

function asked(name: string, given: object): string {
  const shown = "draft" in given ? `${given.draft}`.trim() : JSON.stringify(given, null, 2);
  const what = "draft" in given ? `\`${name}\`, with \`draft\`` : `\`${name}\``;
  return `${what}:\n\n\`\`\`${"draft" in given ? "markdown" : "json"}\n${shown}\n\`\`\``;
}

function example(name: string): string {
  return readFileSync(resolve(ROOT, "examples/agent", name), "utf8");
}
