const MODALS = new Set([
  "may",
  "might",
  "can",
  "could",
  "would",
  "should",
  "must",
  "will",
  "shall",
  "ought",
  "hope",
  "hopes",
  "hoped",
  "believe",
  "believes",
  "believed",
  "think",
  "thinks",
  "thought",
  "expect",
  "expects",
  "expected",
  "perhaps",
  "maybe",
  "likely",
  "unlikely",
  "probably",
  "possibly",
  "possible",
  "certainly",
  "definitely",
  "if",
  "want",
  "wants",
  "wanted",
  "wish",
  "try",
  "plan",
  "plans",
  "intend",
  "intends",
  "suppose",
  "guess",
  "seem",
  "seems",
  "appear",
  "appears",
  "allegedly",
  "reportedly",
  "potentially",
  "i'll",
  "we'll",
  "they'll",
  "he'll",
  "she'll",
  "it'll",
  "you'll",
  "i'd",
  "we'd",
  "they'd",
  "he'd",
  "she'd",
]);

/** Whether the (normalised) word says how sure, willing or bound somebody is. */
export function isModal(norm: string): boolean {
  return MODALS.has(norm);
}

const HEDGES = new Set(
  (
    "may might could would should if unless hope hopes hoped believe believes believed think thinks thought expect expects " +
    "expected perhaps maybe wish wishes want wants wanted doubt doubts fear fears suppose guess imagine whether"
  ).split(" "),
);

/** Whether what follows the (normalised) word is hoped, feared or supposed rather than stated. */
export function isHedge(norm: string): boolean {
  return HEDGES.has(norm);
}
