import type { Output } from "./output.js";

export type JsonFormat = "json" | "jsonl";

/** An object as `JsonWriter` takes it: in one line, or as an item of an array. */
export function jsonText(object: object, format: JsonFormat): string {
  const text = JSON.stringify(object, null, format === "json" ? 2 : 0);
  return shown(format === "json" ? text.replaceAll("\n", "\n  ") : text);
}

/** The one object that a command prints, with its line end. */
export function jsonDocument(object: object): string {
  return `${shown(JSON.stringify(object, null, 2))}\n`;
}

/** What JSON leaves as it is and a terminal acts on: controls above ASCII, and those that turn the direction of the text. */
const ACTING = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function shown(text: string): string {
  return text.replace(ACTING, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
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
