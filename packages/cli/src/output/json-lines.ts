import type { Output } from "./output.js";

/** Writes objects one by one: a line each (`jsonl`), or as the items of one array (`json`). */
export class JsonWriter {
  readonly #output: Output;
  readonly #isArray: boolean;
  #count = 0;

  constructor(output: Output, format: "json" | "jsonl") {
    this.#output = output;
    this.#isArray = format === "json";
  }

  async add(object: object): Promise<void> {
    if (this.#isArray) {
      const item = JSON.stringify(object, null, 2).replaceAll("\n", "\n  ");
      await this.#output.write(`${this.#count === 0 ? "[" : ","}\n  ${item}`);
    } else {
      await this.#output.write(`${JSON.stringify(object)}\n`);
    }
    this.#count++;
  }

  async end(): Promise<void> {
    if (this.#isArray) await this.#output.write(this.#count === 0 ? "[]\n" : "\n]\n");
  }
}
