import { textBetween, textOf } from "../comparison.js";
import { isHedge } from "../differences/modality.js";
import type { Issue } from "../verdict.js";
import type { Case } from "./case.js";

/** How far before a passage a word that the whole sentence hangs on is looked for. */
const HEDGE_REACH = 8;

/** Words that are altered already, and begin after a "hope that" or "if" of their sentence: what was hoped is now said. */
export function hedgeIssues({ index, comparison, runs, quoted }: Case): Issue[] {
  const [first] = runs;
  const isAltered = [...comparison.changes.values()].some(
    ({ explanation }) => explanation.verdict === "altered",
  );
  if (!isAltered || first === undefined || quoted.words.some((word) => isHedge(word.norm))) return [];
  for (
    let position = first.run.from - 1;
    position >= first.run.from - HEDGE_REACH && position >= 0;
    position--
  ) {
    if ((index.ids[position] as number) < 0) break;
    if (/[.?!:"\u201c\u201d]|''/.test(textBetween(index, position, position + 1))) break;
    if (!isHedge(index.vocabulary.form(index.ids[position] as number))) continue;
    const before = textOf(index, position, first.run.from);
    const message = `In the source the words hang on “${before} …”, which the draft leaves out.`;
    return [{ verdict: "altered", class: "modality", message }];
  }
  return [];
}
