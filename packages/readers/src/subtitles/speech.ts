import type { BlockDraft, TimePoint } from "@hearsay/core";
import { InlineText } from "../inline-text.js";
import type { CueLine } from "./cue-line.js";

/** A pause, in milliseconds, that ends a paragraph: after a sentence, and anywhere. */
const PAUSE_AFTER_SENTENCE = 3_000;
const PAUSE = 8_000;

/** Paragraphs end after this length: at a sentence's end, and anywhere. */
const LONG = 1_200;
const LONGEST = 6_000;

/** Puts captions together into paragraphs of turns. */
export class Speech {
  readonly #blocks: BlockDraft[] = [];
  #inline = new InlineText();
  #times: TimePoint[] = [];
  #ending = "";
  #speaker: string | null = null;
  #continues = false;
  #cueStart = 0;
  #cueEnd = 0;
  #timed = false;

  /** The next words are those of a caption with these times. */
  startCue(start: number, end: number): void {
    const pause = start - this.#cueEnd;
    const sentenceEnds = /[.!?…]["”’»)\]]?$/.test(this.#ending);
    const length = this.#inline.length;
    const breaks = sentenceEnds
      ? pause >= PAUSE_AFTER_SENTENCE || length > LONG
      : pause >= PAUSE || length > LONGEST;
    if (breaks && length > 0) this.#endBlock(true);
    this.#cueStart = start;
    this.#cueEnd = end;
    this.#timed = false;
  }

  get speaker(): string | null {
    return this.#speaker;
  }

  /** The next words are somebody else's; null where it is not said whose. */
  changeSpeaker(speaker: string | null): void {
    if (speaker !== null && speaker === this.#speaker) return;
    this.#endBlock(false);
    this.#speaker = speaker;
  }

  /** Adds a line's words from `from` to `to`. */
  say(line: CueLine, from: number, to: number): void {
    const text = line.text.slice(from, to).trimEnd();
    const lead = text.length - text.trimStart().length;
    if (lead === text.length) return;
    if (this.#inline.length > 0) this.#inline.add(" ", []);
    if (!this.#timed) this.#times.push({ offset: this.#inline.length, time: this.#cueStart });
    this.#timed = true;
    this.#inline.add(text.slice(lead), cut(line, from + lead, from + text.length));
    this.#ending = text.slice(-2);
  }

  finish(): BlockDraft[] {
    this.#endBlock(false);
    return this.#blocks;
  }

  #endBlock(goesOn: boolean): void {
    if (this.#inline.length > 0) {
      const { text, origin } = this.#inline.finish();
      const block = { text, origin, times: this.#times, speaker: this.#speaker, continues: this.#continues };
      this.#blocks.push({ kind: "turn", ...block });
    }
    this.#inline = new InlineText();
    this.#times = [];
    this.#ending = "";
    this.#continues = goesOn;
  }
}

/** The origin of a part of the line, relative to that part. */
function cut(line: CueLine, from: number, to: number) {
  return line.origin.flatMap((segment) => {
    const start = Math.max(segment.start, from);
    const end = Math.min(segment.start + segment.length, to);
    if (start >= end) return [];
    return [
      { start: start - from, fileStart: segment.fileStart + start - segment.start, length: end - start },
    ];
  });
}
