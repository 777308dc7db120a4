import type { Output } from "./output.js";

export type JsonFormat = "json" | "jsonl";

/** An object as `JsonWriter` takes it: in one line, or as an item of an array. */
export function jsonText(object: object, format: JsonFormat): string {
  if (format === "jsonl") return JSON.stringify(object);
  return JSON.stringify(object, null, 2).replaceAll("\n", "\n  ");
}

/** Writes objects one by one: a line each (`jsonl`), or as the items of one array (`json`). */
export class JsonWriter {
  readonly #output: Output;
  readonly #isArray: boolean;
  #count = 0;

  constructor(output: Output, format: JsonFormat) {
    this.#output = output;
    this.#isArray = format === "json";
  }

  /** @param text of `jsonText` in the same format */
  async add(text: string): Promise<void> {
    await this.#output.write(this.#isArray ? `${this.#count === 0 ? "[" : ","}\n  ${text}` : `${text}\n`);
    this.#count++;
  }

  async end(): Promise<void> {
    if (this.#isArray) await this.#output.write(this.#count === 0 ? "[]\n" : "\n]\n");
  }
}
