import type { CheckedQuotation } from "@hearsay/core";

/** What only somebody who was there can tell: who a label is, or whose words a whole source holds. */
export interface Telling {
  /** A label of a transcript, or the name of a source. */
  readonly key: string;
  readonly name: string;
}

/** How a message for the command says what can be told. */
const IN_THE_COMMAND =
  /(?:: if so,|\.? If they are ([^:]*?), say so:) --speaker "([^"=]+)=([^"]+)"(?: says it)?\.?/;

/** A message without its hint for the command, and what can be told here instead; null where there is nothing to tell. */
export function tellingIn(message: string): { readonly text: string; readonly telling: Telling | null } {
  const found = IN_THE_COMMAND.exec(message);
  if (found === null) return { text: message, telling: null };
  const [hint = "", , key = "", name = ""] = found;
  const text = `${message.replace(hint, "").replace(/[.:]$/, "")}.`;
  return { text, telling: name === "NAME" ? null : { key, name } };
}

/** What somebody can do about a quotation that could not be judged, by its reason. */
export function whatHelps({ issues }: CheckedQuotation): string {
  const reason = issues[0]?.message ?? "";
  if (/could not be told/.test(reason)) return "Say who it is, here or under Sources; the verdict follows.";
  if (/no source/i.test(reason)) return "Add the material that the words come from.";
  if (/one or two words/.test(reason))
    return "Quote more of the sentence, or look for the words in the material.";
  if (/another language/.test(reason)) return "Add a source in the language of the quotation.";
  if (/so common/.test(reason)) return "Add the source in which the credited person says it.";
  if (/a mark is missing/.test(reason)) return "Look for the missing quotation mark in the draft.";
  return "Look for the words in the material yourself, and decide.";
}
