import { type Article, bareName, buildArticle } from "@hearsay/core";
import type { ReadOptions } from "../options.js";
import { UnreadableError } from "../unreadable.js";
import { cueLineOf } from "./cue-line.js";
import { cuesOf } from "./cues.js";
import { repeatedIn } from "./rolling.js";
import { Speech } from "./speech.js";
import { openingsOf, voicesIn } from "./voices.js";

/**
 * A transcript from subtitles (WebVTT or SubRip): captions become running text, parted where the speaker changes,
 * with the time at which each begins and an origin map back to the file. Words that rolling captions show again
 * are left out. Subtitles are marked as machine-read: most are made or cut by machines.
 *
 * @param file the decoded text of the file
 * @throws {UnreadableError} where the file has no captions
 */
export function readSubtitles(name: string, file: string, { speakers = {} }: ReadOptions): Article {
  const cues = cuesOf(file).map((cue) => ({ ...cue, lines: cue.lines.map((line) => cueLineOf(file, line)) }));
  if (cues.length === 0) throw new UnreadableError("holds no captions");
  const names = new Map(Object.entries(speakers).map(([label, speaker]) => [keyOf(label), speaker]));
  const rename = (label: string) =>
    names.get(keyOf(label)) ?? names.get(keyOf(bareName(label))) ?? bareName(label);
  const shown = cues.map(({ lines }) => lines.map(({ text }) => text.trim()));
  const repeated = repeatedIn(shown);
  const openingOf = openingsOf(shown.flat(), (label) => names.has(keyOf(label)));
  const speech = new Speech();
  cues.forEach((cue, index) => {
    const { lines: again, characters } = repeated[index] ?? { lines: 0, characters: 0 };
    speech.startCue(cue.start, cue.end);
    cue.lines.slice(again).forEach((line, at) => {
      const start = line.text.length - line.text.trimStart().length + (at === 0 ? characters : 0);
      if (line.voice !== undefined) speech.changeSpeaker(rename(line.voice));
      for (const [from, to] of voicesIn(line.text, start)) {
        const opening = openingOf(line.text.slice(from, to));
        if (line.voice === undefined && opening.changes) {
          speech.changeSpeaker(opening.name === null ? null : rename(opening.name));
        }
        speech.say(line, from + opening.length, to);
      }
    });
  });
  const language = /^Language:\s*([a-z]{2})\b/im.exec(file.slice(0, 500))?.[1]?.toLowerCase();
  return buildArticle({ name, kind: "transcript", blocks: speech.finish(), language, machineRead: true });
}

function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}
