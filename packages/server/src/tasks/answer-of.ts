import { Refused } from "../problem.js";
import type { Outcome } from "./refused-work.js";

/**
 * What came of work.
 *
 * @throws {Refused} where it could not be done because of what was asked for
 */
export function answerOf<Answer>(outcome: Outcome): Answer {
  if ("refused" in outcome) throw new Refused(outcome.refused.status, outcome.refused.detail);
  return outcome.done as Answer;
}
