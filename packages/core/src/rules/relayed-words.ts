/**
 * Words that the credited speaker only quotes from somebody else.
 *
 * **When it helps.** A scientist tells what the minister told her, ‘It looks perfectly healthy’; put in her own mouth, the words are hers
 * no more than an e-mail is the witness’s who reads it out. The message names who said them, as far as the source tells. The verdict stays,
 * since the words stand in what the credited speaker says. No finding where the draft credits that other one, too, or tells that
 * the words are quoted. Given by `hearsay check` beside the verdicts `verbatim` and `edited`.
 */
import type { QuotationRule } from "./rule.js";

export const relayedWords: QuotationRule<"relayed-words"> = {
  name: "relayed-words",
  severity: "warning",
  on: "quotation",
  examples: [
    {
      shows: "what the minister told the scientist",
      draft: "“It looks perfectly healthy,” said Ada Okafor.",
      source: "“‘It looks perfectly healthy,’ the minister told us,” said Ada Okafor, who studies the lake.",
      expected: [
        {
          at: "“It looks perfectly healthy,”",
          message:
            "Ada Okafor only quotes these words, from “the minister”: “‘It looks perfectly healthy,’ the minister told us,”",
        },
      ],
    },
    {
      shows: "her own words",
      draft: "“The lake is perfectly healthy,” said Ada Okafor.",
      source: "“The lake is perfectly healthy,” said Ada Okafor, who studies the lake.",
      expected: [],
    },
  ],
  find({ hidden, speaker, start, end, evidence }) {
    const relay = hidden?.relay ?? null;
    if (relay === null) return [];
    const who = speaker ?? "The speaker";
    const sentence = insideMarks(relay.sentence.text.replace(/\s+/g, " ").trim());
    const message = `${who} only quotes these words, from “${relay.by}”: “${shorten(sentence)}”`;
    return [{ start, end, message, evidence }];
  },
};

/** Double marks inside of marks become single ones, as in print. */
function insideMarks(text: string): string {
  return text.replace(/\u201c/g, "\u2018").replace(/\u201d/g, "\u2019");
}

function shorten(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, 399)}…`;
}
