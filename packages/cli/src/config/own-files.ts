import { filesOfModel } from "../model.js";

/** Read where it stands in the working directory. */
export const DEFAULT_CONFIG = "hearsay.config.json";

/** The files besides its inputs that a command may read: its configuration, and weights that are not shipped. */
export function ownFiles({ config, model }: { readonly config?: string; readonly model: string }): string[] {
  return [config ?? DEFAULT_CONFIG, ...filesOfModel(model)];
}
