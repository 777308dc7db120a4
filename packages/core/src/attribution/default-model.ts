import polnear from "../../weights/polnear.js";
import { decodeModel } from "./codec.js";
import { bytesOfBase64 } from "./model/base64.js";
import type { Model } from "./model/model.js";

let shipped: Model | null = null;

/** The weights that are used where a caller gives none; read once, when they are first needed. */
export function defaultModel(): Model {
  shipped ??= loadModel(polnear);
  return shipped;
}

/**
 * Weights as the training writes them.
 *
 * @param weights what a file of weights exports (base64), or the bytes that it stands for
 * @throws RangeError where it is no model, or one of another version
 */
export function loadModel(weights: string | Uint8Array): Model {
  return decodeModel(typeof weights === "string" ? bytesOfBase64(weights) : weights);
}
