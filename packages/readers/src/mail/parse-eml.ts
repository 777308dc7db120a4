import type { ReadOptions } from "../options.js";
import type { Parsed } from "../parsed.js";
import { readMessage } from "./message.js";

/** The article of a message, and what is attached to it. */
export function parseEml(name: string, bytes: Uint8Array, _options: ReadOptions): Promise<Parsed> {
  return readMessage(name, bytes);
}
