import { readShipped } from "../../weights/shipped.js";
import { decodeModel } from "./codec.js";
import type { Model } from "./model/model.js";

/** The names of the weights that are shipped; the first are used where a caller gives none. */
export const SHIPPED_MODELS = ["polnear", "open"] as const;

export type ShippedModel = (typeof SHIPPED_MODELS)[number];

const known = new Map<ShippedModel, Model>();

/** The weights that are used where a caller gives none, as `shippedModel` has them. */
export function defaultModel(): Model {
  return shippedModel(SHIPPED_MODELS[0]);
}

/**
 * Weights that are shipped; read once, when they are first needed.
 *
 * @throws Error where there is no file system to read them from (in a browser), or the file is not there
 */
export function shippedModel(name: ShippedModel): Model {
  const before = known.get(name);
  if (before !== undefined) return before;
  const model = loadModel(readShipped(name));
  known.set(name, model);
  return model;
}

/**
 * Weights as the training writes them. The model uses the given bytes themselves, which must not change any more.
 *
 * @param weights the bytes of a file of weights
 * @throws RangeError where they are no model, are cut short, or belong to another version
 */
export function loadModel(weights: Uint8Array | ArrayBuffer): Model {
  return decodeModel(weights instanceof Uint8Array ? weights : new Uint8Array(weights));
}
