/**
 * A quotation whose words are the source's, while the sentence that they were cut from denies, limits, conditions, doubts or only
 * reports them.
 *
 * **When it helps.** “I am not saying that it was deliberate” holds the words “it was deliberate”, and says the contrary. The same is
 * done by a condition that is left out (“if the regulators agree”), a hedge (“I think”), a limit (“only two of the nine wells”), a question
 * that is quoted as an answer, a next sentence that takes the words back (“Just kidding”), an ellipsis that swallows one of these, and a
 * bracket that changes mood, number, name or negation (“[will]” for “may”). The verdict stays, since the words are right. An
 * error where the words are denied or taken back, else a warning. The message gives the sentence, the left-out words between asterisks. Where
 * the draft itself keeps them outside of the marks (“He thinks ‘it will hold’”), there is no finding. Given by `hearsay check` beside the
 * verdicts `verbatim` and `edited`.
 */
import type { Cut, CutKind } from "../verification/cut/sense.js";
import type { QuotationRule } from "./rule.js";

const SAYS: Readonly<Record<CutKind, string>> = {
  denied: "The sentence that these words were cut from denies them",
  withdrawn: "The speaker takes these words back",
  conditional: "The sentence that these words were cut from sets a condition",
  doubted: "The sentence that these words were cut from says how sure the speaker is",
  attributed: "The sentence that these words were cut from gives them as what others say",
  limited: "The sentence that these words were cut from limits them",
  asked: "In the source these words are asked, not said",
  replaced: "The brackets change the sense",
};

export const cutContext: QuotationRule<"cut-context"> = {
  name: "cut-context",
  severity: "warning",
  on: "quotation",
  examples: [
    {
      shows: "the sentence denies the words",
      draft: "“It was deliberate,” said Ada Okafor.",
      source: "“I am not saying that it was deliberate,” said Ada Okafor, who chairs the board.",
      expected: [
        {
          at: "“It was deliberate,”",
          message:
            "The sentence that these words were cut from denies them: “I am *not saying that* it was deliberate,”",
        },
      ],
    },
    {
      shows: "the draft keeps the doubt outside of the marks",
      draft: "Ada Okafor thinks “it was deliberate”.",
      source: "“I think it was deliberate,” said Ada Okafor, who chairs the board.",
      expected: [],
    },
  ],
  find: ({ hidden, start, end, evidence }) =>
    (hidden?.cuts ?? []).map((cut) => ({
      start,
      end,
      message: `${SAYS[cut.kind]}${cut.touches === undefined ? "" : ` (${cut.touches})`}: “${marked(cut)}”`,
      evidence,
      severity: isDenial(cut) ? "error" : "warning",
    })),
};

function isDenial({ kind, touches }: Cut): boolean {
  return kind === "denied" || kind === "withdrawn" || touches === "negation";
}

/** So many characters of a sentence are shown before and after the left-out words. */
const SHOWN = 240;

/** The sentence with the left-out words between asterisks. */
function marked({ words, sentence }: Cut): string {
  const start = Math.max(0, words.start - sentence.start);
  const end = Math.max(start, words.end - sentence.start);
  const before = sentence.text.slice(0, start);
  const after = sentence.text.slice(end);
  const hidden = end > start ? `*${sentence.text.slice(start, end)}*` : "";
  const text = `${before.length > SHOWN ? `…${before.slice(-SHOWN)}` : before}${hidden}${after.length > SHOWN ? `${after.slice(0, SHOWN)}…` : after}`;
  return text.replace(/\s+/g, " ").trim();
}
