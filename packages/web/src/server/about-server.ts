import type { About } from "@hearsay/client";
import { api } from "./api.js";

let asked: Promise<About | null> | null = null;

/** What the server says of itself, asked for once; null where it does not answer. */
export function aboutServer(): Promise<About | null> {
  asked ??= api.about().catch(() => {
    asked = null;
    return null;
  });
  return asked;
}
