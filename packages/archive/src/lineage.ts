/** What is needed to fit the weights of lineage to copying that is known; it changes without notice. */

export { FEATURES } from "./tracing/evidence.js";
export { evidenceAmong } from "./tracing/lineage.js";
export { LINEAGE_WEIGHTS } from "./tracing/lineage-weights.js";
export { originProbabilities } from "./tracing/origins.js";
export { toldAround } from "./tracing/told.js";
