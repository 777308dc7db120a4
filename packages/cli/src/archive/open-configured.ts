import type { Store } from "@hearsay/archive";
import { type SettingsOptions, settingsOf } from "../config/settings.js";
import { archiveNamed, openNamed } from "./archive-option.js";

/** What the commands over a whole archive are told. */
export interface ArchiveOptions extends SettingsOptions {
  readonly archive?: string;
}

/** Opens the archive that is meant. */
export async function openConfigured(options: ArchiveOptions, { create = false } = {}): Promise<Store> {
  const { archive: configured } = await settingsOf(options);
  return openNamed(archiveNamed(options.archive, configured), { create });
}
