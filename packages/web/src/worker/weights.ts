import { loadModel, type Model } from "@hearsay/core";

/**
 * The extractor's weights, fetched from this server once.
 *
 * @throws Error where they cannot be fetched
 */
export async function fetchWeights(address: string): Promise<Model> {
  const response = await fetch(address).catch(() => {
    throw new Error("The weights could not be fetched: is `hearsay serve` still running?");
  });
  if (!response.ok) throw new Error(`The weights could not be fetched (${response.status}).`);
  return loadModel(new Uint8Array(await response.arrayBuffer()));
}
