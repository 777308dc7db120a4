import { oneLine, type ReadReport } from "@hearsay/core";
import type { Said } from "./said.js";

/** Why words are taken for somebody's, in short sentences: what the article says, who that is, and how sure it is. */
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
  const proved = quotations.map((id) => credits.get(id)?.proved === true);
  const rests =
    proved.length === 0
      ? "found by the trained extractor"
      : proved.every(Boolean)
        ? "given by a rule of English, or by an extractor that is sure"
        : "given by the trained extractor alone, which is not sure";
  return [`${capital(whose)}, ${how}`, ...who.map(capital), `${capital(rests)}: ${percentOf(confidence)}`];
}

/** A confidence as a reader sees it: "87 % sure". */
export function percentOf(confidence: number): string {
  return `${Math.round(confidence * 100)} % sure`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
