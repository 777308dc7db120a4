import type { About } from "@hearsay/client";
import { signal } from "@preact/signals";
import { api } from "./api.js";

/** Whether the server has an archive, as far as it has said. */
export const hasArchive = signal(false);

/** Whether articles can be added to it. */
export const addsToArchive = signal(false);

let asked: Promise<About | null> | null = null;

/** What the server says of itself, asked for once; null where it does not answer. */
export function aboutServer(): Promise<About | null> {
  asked ??= api.about().then(
    (about) => {
      hasArchive.value = about.hasArchive;
      addsToArchive.value = about.addsToArchive;
      return about;
    },
    () => {
      asked = null;
      return null;
    },
  );
  return asked;
}
