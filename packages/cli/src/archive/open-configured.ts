import type { Store } from "@hearsay/archive";
import { type SettingsOptions, settingsOf } from "../config/settings.js";
import { refuseOverwriting } from "../output/refuse-overwriting.js";
import { archiveNamed, filesOf, openNamed } from "./archive-option.js";

/** What the commands over a whole archive are told. */
export interface ArchiveOptions extends SettingsOptions {
  readonly archive?: string;
  /** Where the answer is written, which is never over what is read. */
  readonly out?: string;
}

interface OpenOptions {
  readonly create?: boolean;
  /** Files that are read besides the archive. */
  readonly besides?: readonly string[];
}

/** Opens the archive that is meant. */
export async function openConfigured(
  options: ArchiveOptions,
  { create = false, besides = [] }: OpenOptions = {},
): Promise<Store> {
  const { archive: configured } = await settingsOf(options);
  const archive = archiveNamed(options.archive, configured);
  if (options.out !== undefined) await refuseOverwriting(options.out, [...filesOf(archive), ...besides]);
  return openNamed(archive, { create });
}
