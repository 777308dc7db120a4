import { CHOICES } from "../decisions/decision.js";
import type { Part } from "./address.js";

interface Key {
  readonly keys: readonly string[];
  readonly words: string;
}

/** The keys of each part, for the list that `?` shows. */
export const PART_KEYS: Readonly<Record<Part, readonly Key[]>> = {
  check: [
    { keys: ["n", "p"], words: "the next quotation, the one before; in the list the arrows, too" },
    { keys: ["Enter", "Shift + Enter"], words: "the next open one, the last open one" },
    ...CHOICES.map(({ key, label }) => ({
      keys: [key],
      words: `${label.toLowerCase()}: decide on the quotation`,
    })),
    { keys: ["Esc"], words: "out of the draft, back to the quotations" },
    { keys: ["Ctrl + Z"], words: "in the draft: take back the last change" },
  ],
  read: [
    { keys: ["→", "←"], words: "the lens on the next attribution, on the one before" },
    { keys: ["Shift + →", "Shift + ←"], words: "the lens on the next speaker, on the one before" },
    { keys: ["Esc"], words: "no lens" },
    { keys: ["l"], words: "the list by position, by speaker, the findings" },
    { keys: ["u", "Ctrl + Z"], words: "take back the last merge or split" },
  ],
  archive: [
    { keys: ["/"], words: "to the words that are traced" },
    { keys: ["Esc"], words: "out of the article, back to the trace" },
  ],
};

export const KEYS_EVERYWHERE: readonly Key[] = [{ keys: ["?"], words: "these keys" }];
