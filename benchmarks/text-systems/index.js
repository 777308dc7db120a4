import { compromise } from "./compromise.js";
import { hearsay } from "./hearsay.js";
import { wink } from "./wink.js";

/** The first is what the others are compared with. */
export const textSystems = [hearsay, compromise, wink];
