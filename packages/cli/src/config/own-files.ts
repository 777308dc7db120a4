import { CONFIG_NAME } from "@hearsay/config";
import { filesOfModel } from "../model.js";

/** The files besides its inputs that a command may read: its configuration, and weights that are not shipped. */
export function ownFiles({ config, model }: { readonly config?: string; readonly model: string }): string[] {
  return [config ?? CONFIG_NAME, ...filesOfModel(model)];
}
