import { BlockText } from "../block-text.js";
import { type Frame, ROOT } from "./frame.js";
import type { WalkedBlock } from "./suspected.js";

/** An element within a block says something of the block where it holds so much of it. */
const MOST_OF_BLOCK = 0.8;

/** A block while its text is read. */
export class OpenBlock {
  readonly text = new BlockText();
  /** The element of its first text. */
  private frame: Frame = ROOT;
  /** How many characters are links, are in the first one's element and have the first one's role. */
  private linked = 0;
  private inElement = 0;
  private inRole = 0;
  /** How much is bold from its beginning on, and whether nothing else followed yet. */
  private bold = 0;
  private isBold = true;

  get isEmpty(): boolean {
    return this.text.isEmpty;
  }

  /** Tells the block where its first text stands, before that is added. */
  begin(frame: Frame): void {
    if (this.isEmpty) this.frame = frame;
  }

  add(data: string, fileAt: number | null, frame: Frame, isBlank: boolean): void {
    const before = this.text.value.length;
    this.text.add(data, fileAt);
    if (isBlank) return;
    const { length } = this.text.value;
    if (frame.linked) this.linked += length - before;
    if (frame.element === this.frame.element) this.inElement += length - before;
    if (frame.role === this.frame.role) this.inRole += length - before;
    this.isBold &&= frame.bold;
    if (this.isBold) this.bold = length;
  }

  finish(): WalkedBlock {
    const { kind, level, role, roleElement, element, blockElement } = this.frame;
    const most = this.text.value.length * MOST_OF_BLOCK;
    return {
      kind,
      level,
      role: this.inRole >= most ? role : null,
      roleElement,
      element: this.inElement >= most ? element : blockElement,
      linked: this.linked,
      text: this.text.value,
      origin: this.text.origin,
      boldUntil: this.bold,
    };
  }
}

/** A control is a block of its own, of which only the words and the place count. */
export function controlBlock({ element, linked }: Frame, { value, origin }: BlockText): WalkedBlock {
  return {
    kind: "paragraph",
    level: null,
    role: null,
    roleElement: -1,
    element,
    linked: linked ? value.length : 0,
    text: value,
    origin,
    boldUntil: 0,
  };
}
