import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";

/** What is asked of signals about one thing: the component is drawn anew only when the answer is another one. */
export function useIs(id: string, ask: () => boolean): boolean {
  // the question is the same as long as it is about the same thing
  return useMemo(() => computed(ask), [id]).value;
}
