import { isBodyNoun, isBodyWord } from "../lexicon/organisations.js";
import { isPersonNoun, isPlural, singular } from "../lexicon/people.js";
import { nounPhraseOf } from "./noun-phrase.js";
import { capitalRun, trailingRun } from "./proper-run.js";
import type { Token } from "./tokens.js";

/** The words that name several people at once: "Per Hallam and Ana Lind", "Mr. Lind, Ms. Quill and others"; null where there is but one. */
export function severalNames(segments: readonly (readonly Token[])[]): readonly Token[] | null {
  const [core, second] = segments;
  if (core === undefined) return null;
  const isList =
    second?.[0]?.isCapital === true &&
    second.some(({ plain }) => plain === "and") &&
    core.every(({ isCapital }) => isCapital);
  if (isList) return [...core, ...second];
  const last = segments.at(-1);
  if (segments.length > 2 && last?.[0]?.plain === "and" && isPlural(nounPhraseOf(core)?.head.plain ?? ""))
    return segments.flat();
  const and = core.findIndex(({ plain }) => plain === "and");
  return and <= 0 ? null : joined(core, and);
}

/** "Per Hallam and Ana Lind", "Rut Lie and her sister Eva Lie"; a body with an "and" in its name is one. */
function joined(core: readonly Token[], and: number): readonly Token[] | null {
  const before = core.slice(0, and);
  const after = core.slice(and + 1);
  const first = trailingRun(before);
  if (first.length === 0 || first.some(isOfBody)) return null;
  const direct = capitalRun(after);
  const next = after[direct.length];
  if (direct.length > 0) {
    const isBody = direct.some(isOfBody) || (next?.isCapital === false && isBodyNoun(next.plain));
    const isShort = first.length === 1 && direct.length === 1 && before.length > 1;
    return isBody || isShort ? null : [...before, core[and] as Token, ...direct];
  }
  const phrase = nounPhraseOf(after);
  if (phrase !== null && isPlural(phrase.head.plain) && isPersonNoun(singular(phrase.head.plain)))
    return core;
  if (first.length < 2) return null;
  const run = phrase === null ? [] : trailingRun(phrase.nucleus);
  return run.length > 1 && !run.some(isOfBody) ? core.slice(0, core.indexOf(run.at(-1) as Token) + 1) : null;
}

function isOfBody({ plain }: Token): boolean {
  return isBodyWord(plain);
}
