import { type Article, buildArticle } from "@hearsay/core";
import type { ReadOptions } from "../options.js";
import { UnreadableError } from "../unreadable.js";
import { type CueLine, cueLinesOf } from "./cue-line.js";
import { cuesOf } from "./cues.js";
import { namesFor } from "./names.js";
import { repeatedIn } from "./rolling.js";
import { Speech } from "./speech.js";
import { openingsOf, voicesIn } from "./voices.js";

/** A caption as every format has it: its times in milliseconds, and its lines without markup. */
export interface ShownCue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly CueLine[];
}

/** @throws {UnreadableError} where the file (WebVTT, SubRip or SBV) has no captions */
export function readSubtitles(name: string, file: string, options: ReadOptions): Article {
  const { cues: found, outside } = cuesOf(file);
  const cues = found.map((cue) => ({ ...cue, lines: cue.lines.flatMap((line) => cueLinesOf(file, line)) }));
  const language = /^Language:\s*([a-z]{2})\b/im.exec(file.slice(0, 500))?.[1]?.toLowerCase();
  const said = outside.map(({ start, end }) => file.slice(start, end)).join("\n");
  const leftOut = said === "" ? [] : [{ why: "outside of captions", text: said }];
  return { ...transcriptOf(name, cues, options, language), leftOut };
}

/**
 * A transcript from captions: they become running text, parted where the speaker changes, with the time at which each
 * begins and an origin map back to the file. Words that rolling captions show again are left out. Subtitles are marked
 * as machine-read: most are made or cut by machines.
 *
 * @throws {UnreadableError} where there are no captions
 */
export function transcriptOf(
  name: string,
  cues: readonly ShownCue[],
  { speakers = {} }: ReadOptions,
  language: string | undefined,
): Article {
  if (cues.length === 0) throw new UnreadableError("holds no captions");
  const { isKnown, nameOf } = namesFor(speakers);
  const shown = cues.map(({ lines }) => lines.map(({ text }) => text.trim()));
  const repeated = repeatedIn(shown);
  const openingOf = openingsOf(shown.flat(), isKnown);
  const speech = new Speech();
  cues.forEach((cue, index) => {
    const { lines: again, characters } = repeated[index] ?? { lines: 0, characters: 0 };
    speech.startCue(cue.start, cue.end);
    cue.lines.slice(again).forEach((line, at) => {
      const start = line.text.length - line.text.trimStart().length + (at === 0 ? characters : 0);
      if (line.voice === null && speech.speaker !== null) speech.changeSpeaker(null);
      if (line.voice != null) speech.changeSpeaker(nameOf(line.voice));
      for (const [from, to] of voicesIn(line.text, start)) {
        const opening = openingOf(line.text.slice(from, to));
        if (line.voice == null && opening.changes) {
          speech.changeSpeaker(opening.name === null ? null : nameOf(opening.name));
        }
        speech.say(line, from + opening.length, to);
      }
    });
  });
  return buildArticle({ name, kind: "transcript", blocks: speech.finish(), language, machineRead: true });
}
