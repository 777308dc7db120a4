import { type Article, buildArticle } from "@hearsay/core";
import type { ReadOptions } from "../../options.js";
import type { CueLine } from "../../subtitles/cue-line.js";
import { namesFor } from "../../subtitles/names.js";
import { Speech } from "../../subtitles/speech.js";
import { isRecord } from "../fields.js";
import { peopleIn } from "../threads/people.js";
import { shownLabel } from "./said.js";
import { SHAPES } from "./shapes.js";

/** The transcript of what a recogniser of speech wrote; null where the data is no such thing. */
export function transcriptOfData(
  name: string,
  data: unknown,
  { speakers = {} }: ReadOptions,
): Article | null {
  for (const { said } of SHAPES) {
    const spoken = said(data)?.filter(({ text }) => text.trim() !== "");
    if (spoken === undefined || spoken.length === 0) continue;
    const { isKnown, nameOf } = namesFor(speakers);
    const people = peopleIn(data);
    const labelled = (speaker: string) =>
      isKnown(speaker)
        ? speaker
        : (people.get(speaker) ?? people.get(numberOf(speaker)) ?? shownLabel(speaker));
    const isNamed = spoken.some(({ speaker }) => speaker !== null);
    const speech = new Speech();
    let time = 0;
    for (const { text, speaker, start, end } of spoken) {
      time = start ?? time;
      speech.startCue(time, Math.max(time, end ?? time));
      const named = speaker === null ? null : nameOf(labelled(speaker));
      if (isNamed && named !== speech.speaker) speech.changeSpeaker(named);
      const line: CueLine = { text, origin: [], voice: undefined };
      speech.say(line, 0, text.length);
    }
    const language = languageOf(data);
    const blocks = speech.finish();
    const article = buildArticle({ name, kind: "transcript", blocks, language, machineRead: true });
    const isTimed = spoken.some(({ start }) => start !== null);
    return { ...article, times: isTimed ? article.times : [], origin: null };
  }
  return null;
}

/** The id of a speaker whom a recogniser numbers. */
function numberOf(label: string): string {
  return label.replace(/^Speaker (?=\d+$)/, "");
}

function languageOf(data: unknown): string | undefined {
  if (!isRecord(data)) return undefined;
  const said = [data.language, data.language_code, data.detected_language].find(
    (each) => typeof each === "string",
  );
  return typeof said === "string" ? /^([a-z]{2})(?:[-_]|$)/i.exec(said)?.[1]?.toLowerCase() : undefined;
}
