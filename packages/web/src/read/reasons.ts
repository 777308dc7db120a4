import type { ReadReport } from "@hearsay/core";
import { oneLine } from "@hearsay/core/plumbing";
import type { Said } from "./said.js";

/** From this confidence on a credit counts as proved even where no rule gives it. */
const SURE = 0.9;

/** Why words are taken for somebody's, in short pieces: what the article says, who that is, what gives it, and how sure it is. */
export function reasonsOf(
  { attribution, speaker }: Said,
  { credits }: Pick<ReadReport, "credits">,
): readonly string[] {
  const { source, cue, quotations, confidence } = attribution;
  const sourceWords = source.map(({ text }) => oneLine(text)).join(" … ");
  const cueWords = cue.map(({ text }) => oneLine(text)).join(" … ");
  const whose = sourceWords === "" ? "no source beside it" : `source “${sourceWords}”`;
  const how = cueWords === "" ? "no cue" : `cue “${cueWords}”`;
  const who = (speaker?.reason ?? "").split("; ").filter((part) => part.startsWith(`“${sourceWords}” `));
  const isProved = quotations.length > 0 && quotations.every((id) => credits.get(id)?.proved === true);
  const gives = !isProved
    ? "given by the trained extractor"
    : confidence < SURE
      ? "given by a rule of English"
      : "given by a rule of English, or by the extractor that is sure of it";
  return [`${whose}, ${how}`, ...who, gives, percentOf(confidence)];
}

/** A confidence as a reader sees it: "87 % sure". */
function percentOf(confidence: number): string {
  return `${Math.round(confidence * 100)}\u00a0%\u00a0sure`;
}
