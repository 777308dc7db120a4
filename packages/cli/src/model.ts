import { loadModel, type Model } from "@hearsay/core";
import { Option } from "commander";
import { readOwnFile } from "./own-file.js";
import { UsageError } from "./usage-error.js";

/** `polnear` or `open`, which are shipped; else a file that `npm run train` has written. */
export type ModelName = string;

/** Those that need no file. */
export const SHIPPED_MODELS: readonly ModelName[] = ["polnear", "open"];

export function modelOption(): Option {
  return new Option(
    "--model <name>",
    "the extractor's weights: polnear; open, from openly licensed texts alone; or a file of your own training",
  ).default("polnear");
}

const known = new Map<ModelName, Promise<Model>>();

/**
 * The weights of a name, read when they are first needed.
 *
 * @throws UsageError where a file cannot be read, or holds no weights of this version
 */
export async function modelNamed(name: ModelName): Promise<Model> {
  const model = known.get(name) ?? loadNamed(name);
  known.set(name, model);
  return model;
}

async function loadNamed(name: ModelName): Promise<Model> {
  if (name === "polnear") return modelOf((await import("@hearsay/core/weights/polnear")).default);
  if (name === "open") return modelOf((await import("@hearsay/core/weights/open")).default);
  const text = await readOwnFile(name).catch((error: Error) => {
    throw new UsageError(`The weights ${name} could not be read: ${error.message}`);
  });
  // read as text: a file of weights is never run
  const weights = /^export default "([A-Za-z0-9+/=]*)";\s*$/.exec(text)?.[1];
  if (weights === undefined) throw new UsageError(`${name} is no file of weights.`);
  try {
    return modelOf(weights);
  } catch (error) {
    throw new UsageError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Node decodes base64 faster than the core, which has nothing but the language. */
function modelOf(base64: string): Model {
  return loadModel(Buffer.from(base64, "base64"));
}
