import { approxStringMatch } from "./approx-string-match.js";
import { exact } from "./exact.js";
import { fuse } from "./fuse.js";
import { fuzzysort } from "./fuzzysort.js";
import { levenshteinWindow } from "./levenshtein-window.js";

/** Each has an index type of its own. */
export const peers = [exact, approxStringMatch, fuse, fuzzysort, levenshteinWindow];
