import { ANNOTATION_PAGE, SCHEMA_ORG } from "@hearsay/core/plumbing";
import { jsonText } from "./json-lines.js";
import type { Output } from "./output.js";

/** What stands around the nodes of a document of JSON-LD, and under which key they stand. */
interface Envelope {
  readonly head: object;
  readonly key: string;
}

const GRAPH: Envelope = { head: SCHEMA_ORG, key: "@graph" };

/** The formats that are documents of JSON-LD. */
const LINKED_FORMATS = {
  claimreview: GRAPH,
  quotation: GRAPH,
  webannotation: { head: ANNOTATION_PAGE, key: "items" },
} as const satisfies Readonly<Record<string, Envelope>>;

export type LinkedFormat = keyof typeof LINKED_FORMATS;

/** Nodes as `LinkedDocument` takes them: one a line. */
export function nodesText(nodes: readonly object[]): string {
  return nodes.map((node) => jsonText(node, "jsonl")).join(",\n");
}

/** Writes one document of JSON-LD, whose nodes come one after the other. */
export class LinkedDocument {
  readonly #output: Output;
  readonly #envelope: Envelope;
  #isBegun = false;

  constructor(output: Output, format: LinkedFormat) {
    this.#output = output;
    this.#envelope = LINKED_FORMATS[format];
  }

  /** @param nodes of `nodesText`; may be empty */
  async add(nodes: string): Promise<void> {
    if (nodes === "") return;
    await this.#output.write(`${this.#isBegun ? "," : this.#opening()}\n${nodes}`);
    this.#isBegun = true;
  }

  async end(): Promise<void> {
    await this.#output.write(this.#isBegun ? "\n]}\n" : `${this.#opening()}]}\n`);
  }

  #opening(): string {
    const { head, key } = this.#envelope;
    return `${JSON.stringify(head).slice(0, -1)},${JSON.stringify(key)}:[`;
  }
}
