const NEGATIONS = new Set([
  "not",
  "no",
  "never",
  "none",
  "nobody",
  "nothing",
  "nowhere",
  "neither",
  "nor",
  "without",
  "cannot",
  "hardly",
  "barely",
  "scarcely",
  "refuse",
  "refused",
  "refuses",
  "deny",
  "denied",
  "denies",
  "fail",
  "failed",
  "fails",
  "lack",
]);

/** Words that deny a sentence, whatever else it says: leaving one out turns it round. */
const DENIALS = new Set(["not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "cannot"]);

/** Whether the (normalised) word denies the sentence that it stands in. */
export function isDenial(norm: string): boolean {
  return DENIALS.has(norm) || norm.endsWith("n't");
}

const PREFIX = /^(?:un|in|im|ir|il|dis|non)/;

/** Whether the (normalised) word turns a statement into its contrary. */
export function isNegation(norm: string): boolean {
  return NEGATIONS.has(norm) || norm.endsWith("n't");
}

/** Whether one run of words has a negation that the other lacks: "not", "n't", or a prefix ("likely", "unlikely"). */
export function differInNegation(draft: readonly string[], source: readonly string[]): boolean {
  const count = (norms: readonly string[]) => norms.filter(isNegation).length;
  if (count(draft) !== count(source)) return true;
  return prefixed(draft, source) || prefixed(source, draft);
}

function prefixed(one: readonly string[], other: readonly string[]): boolean {
  return one.some((word) => {
    const stem = word.replace(PREFIX, "");
    return stem !== word && stem.length >= 3 && other.includes(stem);
  });
}
