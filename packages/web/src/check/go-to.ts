import { showHere } from "../frame/place.js";
import type { Entry } from "./rail-order.js";

/** Looks at a quotation; Back does not undo such a step. */
export function goTo({ quotation }: Entry): void {
  showHere({ quotation: quotation.id, pane: "evidence", source: null, at: null });
}
