import "../built.js";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type CallToolResult, Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";

const ROOT = resolve(import.meta.dirname, "../..");
export const BIN = resolve(ROOT, "packages/cli/bin/hearsay.js");

/** The official client, with the built command at the other end of its pipes. */
export async function overStdio(folders: readonly string[], args: readonly string[] = []): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [BIN, "mcp", ...folders, ...args] }),
  );
  return client;
}

/** The official client over HTTP. */
export async function overHttp(url: string, token?: string): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
  return client;
}

export interface Called {
  readonly isError: boolean;
  readonly text: string;
  // the shapes are what the schemas say, which the tests compare
  readonly result: { readonly [key: string]: never };
}

/** Calls a tool; the text is the one that a model reads. */
export async function call(client: Client, name: string, given: Record<string, unknown>): Promise<Called> {
  const answer = (await client.callTool({ name, arguments: given })) as CallToolResult;
  const [first] = answer.content;
  return {
    isError: answer.isError === true,
    text: first?.type === "text" ? first.text : "",
    result: (answer.structuredContent ?? {}) as Called["result"],
  };
}

/** What of a value the published schemas do not describe. */
export function problems(value: unknown, ...names: string[]): unknown[] {
  return names.flatMap((name) => {
    const schema = readFileSync(resolve(ROOT, `schemas/${name}.schema.json`), "utf8");
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    const validate = ajv.compile(JSON.parse(schema) as AnySchemaObject);
    validate(value);
    return validate.errors ?? [];
  });
}

export const COUNCIL = `CLERK: What will it cost?

MAREN ODUYA: The wall costs 12 million crowns, and doing nothing costs more.

PER HALLAM: Nobody asked the boats. I am not saying that the wall is a mistake.
`;
export const NEWS = `Council votes for the wall

Ragna Holt, who directs the institute, said the wall would protect 640 homes and two schools from a flood.
“It is the only wall we can afford,” Maren Oduya told The Quay Record.
`;
