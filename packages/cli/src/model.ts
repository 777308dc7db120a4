import { defaultModel, loadModel, type Model } from "@hearsay/core";
import { Option } from "commander";

/** The sets of weights that are shipped. */
export const MODELS = ["polnear", "open"] as const;
export type ModelName = (typeof MODELS)[number];

export function modelOption(): Option {
  return new Option("--model <name>", "the extractor's weights; open: trained on openly licensed texts alone")
    .choices([...MODELS])
    .default("polnear");
}

let open: Promise<Model> | null = null;

/** The weights of a name, read when they are first needed. */
export async function modelNamed(name: ModelName): Promise<Model> {
  if (name === "polnear") return defaultModel();
  open ??= import("@hearsay/core/weights/open").then(({ default: weights }) => loadModel(weights));
  return open;
}
