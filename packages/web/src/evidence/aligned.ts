import type { DifferenceClass, DiffStep } from "@hearsay/core";
import { isJoin } from "@hearsay/core/plumbing";

/** A place in the alignment: words of the draft above words of the source; one side may be empty. */
export interface Column {
  readonly draft: string;
  readonly source: string;
  /** `join`: two passages meet without a sign. */
  readonly kind: "same" | "draft-only" | "source-only" | "changed" | "join";
  readonly class: DifferenceClass | null;
}

/** Below this share of common words an alignment shows chance: both sides are shown whole. */
export const TOO_LITTLE_IN_COMMON = 0.3;

/** The word-by-word alignment, one column for each pair of words, so that it breaks into lines anywhere. */
export function columnsOf(diff: readonly DiffStep[]): Column[] {
  return diff.flatMap((step): Column[] => {
    if (isJoin(step)) return [{ draft: "", source: "", kind: "join", class: "join" }];
    const draft = wordsOf(step.draft);
    const source = wordsOf(step.source);
    if (draft.length === 0 && source.length === 0) return [];
    if (step.op === "equal" || (step.op === "replace" && step.class === "typography"))
      return paired(draft, source, step.class);
    const kind = step.op === "insert" ? "draft-only" : step.op === "delete" ? "source-only" : "changed";
    const long = kind !== "changed";
    return long
      ? (kind === "draft-only" ? draft : source).map((word) => ({
          draft: kind === "draft-only" ? word : "",
          source: kind === "source-only" ? word : "",
          kind,
          class: step.class ?? "other",
        }))
      : [{ draft: draft.join(" "), source: source.join(" "), kind, class: step.class ?? "other" }];
  });
}

/** The classes of difference that an alignment shows, each once, for its legend. */
export function classesIn(columns: readonly Column[]): DifferenceClass[] {
  return [
    ...new Set(columns.flatMap(({ kind, class: cls }) => (kind === "same" || cls === null ? [] : cls))),
  ];
}

function paired(draft: readonly string[], source: readonly string[], cls: DifferenceClass | null): Column[] {
  if (draft.length !== source.length)
    return [{ draft: draft.join(" "), source: source.join(" "), kind: "same", class: cls }];
  return draft.map((word, at) => ({ draft: word, source: source[at] ?? "", kind: "same", class: cls }));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
