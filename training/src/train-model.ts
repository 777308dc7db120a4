import { type Entries, LABELS } from "@hearsay/core/extractor";
import type { Example } from "./corpus.js";
import { pack } from "./pack.js";
import { RECIPE } from "./recipe.js";
import { jackknife, strongest, trainAccept, trainFirst, trainSecond } from "./stages.js";
import type { Parts } from "./write-model.js";

/** Trains the extractor's stages, one after the other, on examples that the given tagger has read. */
export function trainModel(
  name: string,
  tagger: Entries,
  examples: readonly Example[],
  log: (done: string) => void,
): Parts {
  const { first: howFirst, second: howSecond, room, runs, packing } = RECIPE;
  const broad = trainFirst(examples, howFirst);
  const allowed = strongest(broad, { own: room.first });
  log(`first stage: ${broad.features.length} features, the strongest ${allowed.own?.size} are kept`);
  const first = trainFirst(examples, { ...howFirst, runs }, allowed);
  const views = jackknife(examples, RECIPE.folds, howFirst, allowed);
  log("first stage, trained anew and jackknifed");
  const accept = trainAccept(examples, views, RECIPE.accept);
  const broadSecond = trainSecond(examples, views, howSecond);
  const allowedSecond = strongest(broadSecond, { own: room.second, shared: room.plain });
  log(`second stage: ${broadSecond.features.length} and ${broadSecond.sharedFeatures.length} features`);
  const second = trainSecond(examples, views, { ...howSecond, runs }, allowedSecond);
  log("second stage, trained anew");
  return {
    name,
    tables: [
      tagger,
      pack(first.features, first.fitted.weights, LABELS, { ...packing, ...room.first }),
      pack(accept.features, twoLabels(accept.weights), 2, { ...packing, ...room.accept }),
      pack(second.sharedFeatures, second.fitted.sharedWeights, LABELS, { ...packing, ...room.plain }),
      pack(second.features, second.fitted.weights, LABELS, { ...packing, ...room.second }),
    ],
    chains: [first.fitted.chain, second.fitted.chain],
  };
}

/** The weights of "yes" beside zeros for "no". */
function twoLabels(weights: Float32Array): Float32Array {
  return Float32Array.from({ length: weights.length * 2 }, (_, at) =>
    at % 2 === 1 ? (weights[at >> 1] as number) : 0,
  );
}
