import { Flow, type FlowBlock, type Look } from "../document/flow.js";
import type { Furniture } from "../document/furniture.js";
import { type DeclaredStyle, OdfStyles } from "./styles.js";

/** Where a walk through the parts of an OpenDocument text has got to. */
export class Story {
  readonly styles = new OdfStyles();
  readonly flow = new Flow();
  readonly notes: FlowBlock[] = [];
  readonly comments: (readonly FlowBlock[])[] = [];
  readonly furniture: Furniture[] = [];
  /** The title, author and dates of the document, by the names of their elements. */
  readonly facts = new Map<string, string>();
  /** The style whose properties are being read. */
  style: DeclaredStyle | null = null;
  /** The fact that is being read. */
  fact: string | null = null;
  /** Paragraphs that are open: only what stands in one is text. */
  paragraphs = 0;
  lists = 0;
  bold = false;
  /** Why what stands here is left out, or null. */
  why: string | null = null;
  /** A comment, whose author and date are not the document's. */
  inComment = false;
  /** The kind of document, where its root says so. */
  mimetype: string | null = null;

  text(data: string): void {
    if (this.fact !== null) this.facts.set(this.fact, (this.facts.get(this.fact) ?? "") + data);
    else if (this.paragraphs > 0) this.flow.add(data, this.look);
  }

  get look(): Look {
    return { bold: this.bold, why: this.why };
  }
}
