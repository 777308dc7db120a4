import type { LeftOut, OriginSegment } from "@hearsay/core";
import { BlockText } from "../block-text.js";

import { type BlockStyle, PARAGRAPH } from "./styles.js";

/** A paragraph of a document, white space collapsed. */
export interface FlowBlock {
  readonly style: BlockStyle;
  readonly text: string;
  readonly boldUntil: number;
  /** Where its characters stood, as the caller of `add` said; `start` is relative to `text`. */
  readonly origin: readonly OriginSegment[];
}

/** How a stretch of text counts. */
export interface Look {
  readonly bold: boolean;
  /** Why it is left out, or null where it is text. */
  readonly why: string | null;
}

/** Blocks, and boxes of blocks among them; boxes within boxes are not copied from one to the next. */
type Boxed = FlowBlock | readonly Boxed[];

/** A text within the text: the body itself, a text box, a note. */
class Level {
  readonly done: Boxed[] = [];
  /** Text boxes whose paragraph has not ended yet. */
  readonly boxes: (readonly Boxed[])[] = [];
  /** What the current paragraph held before an empty line in it. */
  readonly pieces: Omit<FlowBlock, "style">[] = [];
  text = new BlockText();
  bold = 0;
  isBold = true;
  breaks = 0;
}

/** Puts a document's paragraphs together as its text is walked from beginning to end. */
export class Flow {
  readonly leftOut: LeftOut[] = [];
  private levels: Level[] = [];
  private level = new Level();
  private aside = new BlockText();
  private why: string | null = null;

  /** @param at where the characters stand, one for one, if that is to be known */
  add(data: string, { bold, why }: Look, at: number | null = null): void {
    if (why !== null) {
      if (why !== this.why) this.endAside();
      this.why = why;
      this.aside.add(data, null);
      return;
    }
    this.endAside();
    const { level } = this;
    const isBlank = data.trim() === "";
    if (!isBlank && level.breaks > 1) this.endPiece();
    level.text.add(data, at);
    if (isBlank) return;
    level.breaks = 0;
    level.isBold &&= bold;
    if (level.isBold) level.bold = level.text.value.length;
  }

  /** A line break within a paragraph; two of them part it. */
  breakLine({ why }: Look): void {
    if (why !== null) {
      this.aside.breakLine();
      return;
    }
    this.level.breaks++;
    this.level.text.breakLine();
  }

  endBlock(style: BlockStyle): void {
    this.endAside();
    this.endPiece();
    const { pieces, boxes, done } = this.level;
    for (const piece of pieces) {
      if (style.why === null) done.push({ style, ...piece });
      else this.leftOut.push({ why: style.why, text: piece.text });
    }
    for (const box of boxes) done.push(box);
    pieces.length = 0;
    boxes.length = 0;
  }

  /** Begins a text within the text, such as a note; `leave` gives it back. */
  enter(): void {
    this.endAside();
    this.levels.push(this.level);
    this.level = new Level();
  }

  leave(): readonly FlowBlock[] {
    return flat(this.leaveBoxed());
  }

  /** Ends a text within the text that is to stand after the paragraph in which it is anchored. */
  leaveBox(): void {
    const box = this.leaveBoxed();
    if (box.length > 0) this.level.boxes.push(box);
  }

  /** Names a text that stands nowhere in the flow. */
  leaveText(why: string, text: string): void {
    const words = text.replace(/\s+/g, " ").trim();
    if (words !== "") this.leftOut.push({ why, text: wellFormed(words) });
  }

  leaveOut(why: string, blocks: readonly FlowBlock[]): void {
    if (blocks.length > 0) this.leftOut.push({ why, text: blocks.map(({ text }) => text).join("\n") });
  }

  /** All blocks, where the document ends; texts within it that were never left end too. */
  finish(): readonly FlowBlock[] {
    while (this.levels.length > 0) this.leaveBox();
    this.endBlock(PARAGRAPH);
    return flat(this.level.done);
  }

  private leaveBoxed(): readonly Boxed[] {
    this.endBlock(PARAGRAPH);
    const { done } = this.level;
    this.level = this.levels.pop() ?? new Level();
    return done;
  }

  private endPiece(): void {
    const { level } = this;
    if (!level.text.isEmpty) {
      const { value, origin } = level.text;
      level.pieces.push({ text: wellFormed(value), boldUntil: level.bold, origin });
      level.text = new BlockText();
    }
    level.bold = 0;
    level.isBold = true;
    level.breaks = 0;
  }

  /** Ends what is left out here, so that what follows it is another text. */
  endAside(): void {
    if (this.why === null) return;
    if (!this.aside.isEmpty) this.leftOut.push({ why: this.why, text: wellFormed(this.aside.value) });
    this.aside = new BlockText();
    this.why = null;
  }
}

/** All blocks in their order, without recursion: boxes may be nested deep. */
function flat(boxed: readonly Boxed[]): readonly FlowBlock[] {
  const blocks: FlowBlock[] = [];
  const open = [boxed.values()];
  for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
    const { value, done } = inner.next();
    if (done) open.pop();
    else if ("style" in value) blocks.push(value);
    else open.push(value.values());
  }
  return blocks;
}

/** Half a character, as broken files have it, would trouble all that works on the text later. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, "\ufffd");
}
