import { Parser } from "htmlparser2";
import { DEEPEST } from "../sandbox/deepest.js";
import { UnreadableError } from "../unreadable.js";
import { BlockText, isSpace } from "./block-text.js";
import {
  type Attributes,
  isBlock,
  isControl,
  isSilent,
  kindOf,
  type Names,
  type Role,
  roleOf,
} from "./elements.js";
import { namesOf } from "./names.js";
import { Outline } from "./outline.js";
import type { Page, PageBlock, PageElement } from "./page.js";
import { suspicionOf } from "./surroundings.js";
import { type WalkedBlock, withJudgedElements } from "./suspected.js";

/** An open element. */
interface Frame {
  readonly name: string;
  readonly block: boolean;
  readonly silent: boolean;
  /** The number of the innermost listed element, and of the innermost that begins a block. */
  readonly element: number;
  readonly blockElement: number;
  /** Something here or around it seems to be none of the article. */
  readonly suspected: boolean;
  readonly linked: boolean;
  /** Of a control: the text of all within it. */
  readonly control: BlockText | null;
  readonly kind: PageBlock["kind"];
  readonly level: number | null;
  readonly role: Role | null;
  /** The number of the listed element that gives the role; -1 where it runs within a block. */
  readonly roleElement: number;
  /** Whether its text is set in bold. */
  readonly bold: boolean;
  /** Whether it stands in the outline. */
  readonly written: boolean;
  /** Of a figure: whether a quotation stands in it, so that its caption is a credit. */
  holdsQuote: boolean;
  /** Of a `<q>`: whether its opening mark was put in. */
  marked: boolean;
}

const ROOT: Frame = {
  name: "",
  block: true,
  silent: false,
  element: -1,
  blockElement: -1,
  suspected: false,
  linked: false,
  control: null,
  kind: "paragraph",
  level: null,
  role: null,
  roleElement: -1,
  bold: false,
  written: false,
  holdsQuote: false,
  marked: false,
};

/** A figure's quotation and its caption are so near to the figure's own element. */
const NEAR = 5;

/** An element within a block says something of the block where it holds so much of it. */
const MOST_OF_BLOCK = 0.8;

const ANY_QUOTATION_MARK = /["“”„«»‘’‹›']/;

/**
 * Reads a page's markup once, from beginning to end, in linear time: its visible text as blocks with their place in
 * the file, its metadata, and the outline of its markup.
 *
 * @param file the decoded text of the file; offsets in the result are UTF-16 offsets of it
 * @param isXhtml whether an element may be closed within its own tag, as XML has it
 * @throws {UnreadableError} where elements are nested deeper than the limit
 */
export function walkPage(file: string, isXhtml = false): Page {
  const walk = new Walk(file);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => walk.open(name, attributes),
      onclosetag: (name) => walk.close(name),
      ontext: (data) => walk.text(data, parser.startIndex),
    },
    {
      decodeEntities: true,
      lowerCaseTags: true,
      lowerCaseAttributeNames: true,
      recognizeSelfClosing: isXhtml,
      recognizeCDATA: isXhtml,
    },
  );
  parser.write(file);
  parser.end();
  return walk.finish();
}

class Walk {
  private readonly stack: Frame[] = [ROOT];
  private readonly blocks: WalkedBlock[] = [];
  private readonly elements: PageElement[] = [];
  private readonly metas = new Map<string, string>();
  private readonly jsonLd: string[] = [];
  private readonly publishedTimes: string[] = [];
  private readonly otherTimes: string[] = [];
  private readonly outline = new Outline();
  private readonly title: string[] = [];
  private language: string | null = null;
  private current = new BlockText();
  private currentFrame: Frame = ROOT;
  /** Of the current block: how many characters are links, are in the first one's element and have the first one's role. */
  private linked = 0;
  private inElement = 0;
  private inRole = 0;
  /** Controls that stood within the current block. */
  private controls: WalkedBlock[] = [];
  private breaks = 0;
  /** How much of the current block is bold from its beginning on, and whether nothing else followed yet. */
  private bold = 0;
  private isBold = true;
  private inJsonLd = false;
  private titleEnded = false;
  /** How many marks of `<q>` elements are open, and the `<q>` whose mark waits for its first text. */
  private quotations = 0;
  private pendingMark: Frame | null = null;

  constructor(private readonly file: string) {}

  open(name: string, attributes: Attributes): void {
    const parent = this.top;
    if (this.stack.length > DEEPEST)
      throw new UnreadableError(`is nested more than ${DEEPEST} elements deep`);
    if (name === "script") this.inJsonLd = /^application\/ld\+json\b/i.test(attributes.type ?? "");
    if (this.inJsonLd && name === "script") this.jsonLd.push("");
    if (name === "meta") this.meta(attributes);
    if (name === "html" && attributes.lang) this.language ??= attributes.lang;
    if (name === "time" && attributes.datetime && !parent.suspected) {
      const marked = attributes.itemprop === "datePublished" || attributes.pubdate !== undefined;
      (marked ? this.publishedTimes : this.otherTimes).push(attributes.datetime);
    }
    const names = namesOf(attributes);
    const block = isBlock(name, names);
    if (block) this.endBlock();
    if (name === "br") this.lineBreak();
    this.stack.push(this.frameOf(name, attributes, names, parent, block));
    if (name === "q" && !parent.silent) this.pendingMark = this.top;
  }

  close(name: string): void {
    const frame = this.stack.pop() as Frame;
    if (name === "script") this.inJsonLd = false;
    if (name === "q") this.closeQuotation(frame);
    if (name === "title") this.titleEnded = true;
    if (frame.block) this.endBlock();
    if (frame.control !== null && this.stack.at(-1)?.control !== frame.control)
      this.endControl(frame, frame.control);
    if (frame.written) this.outline.close();
  }

  text(data: string, fileAt: number): void {
    const frame = this.top;
    if (this.inJsonLd) this.jsonLd.push((this.jsonLd.pop() ?? "") + data);
    if (frame.name === "title" && !this.titleEnded) this.title.push(data);
    if (frame.silent) return;
    if (frame.control !== null) {
      frame.control.add(data, this.file.startsWith(data, fileAt) ? fileAt : null);
      return;
    }
    const isBlank = blank(data);
    if (isBlank && this.current.isEmpty) return;
    if (!isBlank) {
      if (this.breaks > 1) this.endBlock();
      this.breaks = 0;
      if (this.current.isEmpty) this.currentFrame = frame;
      this.openQuotation(data);
    }
    this.outline.text(this.blocks.length, data);
    const before = this.current.value.length;
    this.current.add(data, this.file.startsWith(data, fileAt) ? fileAt : null);
    if (isBlank) return;
    const added = this.current.value.length - before;
    if (frame.linked) this.linked += added;
    if (frame.element === this.currentFrame.element) this.inElement += added;
    if (frame.role === this.currentFrame.role) this.inRole += added;
    this.isBold &&= frame.bold;
    if (this.isBold) this.bold = this.current.value.length;
  }

  finish(): Page {
    this.endBlock();
    return {
      ...withJudgedElements(this.blocks, this.elements),
      metas: this.metas,
      jsonLd: this.jsonLd,
      title: this.title.join("").replace(/\s+/g, " ").trim() || null,
      language: this.language,
      times: [...this.publishedTimes, ...this.otherTimes],
      outline: this.outline,
    };
  }

  private get top(): Frame {
    return this.stack.at(-1) ?? ROOT;
  }

  private frameOf(name: string, attributes: Attributes, names: Names, parent: Frame, block: boolean): Frame {
    const silent = parent.silent || isSilent(name, attributes);
    const inText = parent.kind === "heading" || parent.name === "summary" || parent.name === "dt";
    const control = parent.control ?? (isControl(name, names) && !silent && !inText ? new BlockText() : null);
    const inQuote = parent.kind === "blockquote";
    const kind = kindOf(name, names);
    if (name === "blockquote") this.markFigure();
    const suspicion =
      silent || inQuote ? null : control === null ? suspicionOf(name, attributes, names, block) : "control";
    const listed = !silent && (block || suspicion !== null);
    const element = listed ? this.elements.length : parent.element;
    if (listed) {
      const { itemprop = "" } = attributes;
      this.elements.push({ parent: parent.element, name, names, itemprop, suspicion });
    }
    const role = silent ? null : roleOf(name, attributes, names);
    const creditsQuote = name === "figcaption" && this.stack.slice(-NEAR).some((frame) => frame.holdsQuote);
    return {
      name,
      block,
      silent,
      element,
      blockElement: block ? element : parent.blockElement,
      suspected: parent.suspected || suspicion !== null,
      linked: parent.linked || (name === "a" && attributes.href !== undefined),
      control,
      kind: kind === null || creditsQuote ? parent.kind : kind,
      level: kind === "heading" ? Number(name[1]) : parent.level,
      role: role ?? parent.role,
      roleElement: role === null ? parent.roleElement : listed ? element : -1,
      bold: parent.bold || name === "b" || name === "strong",
      // what runs within a block weighs nothing in its judgement, but for links
      written:
        !silent &&
        control === null &&
        (listed || name === "a") &&
        this.outline.open(name, attributes, listed ? element : -1),
      holdsQuote: false,
      marked: false,
    };
  }

  private markFigure(): void {
    for (const frame of this.stack.slice(-NEAR)) if (frame.name === "figure") frame.holdsQuote = true;
  }

  private meta(attributes: Attributes): void {
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.trim().toLowerCase();
    const content = attributes.content?.trim();
    if (key && content && !this.metas.has(key)) this.metas.set(key, content);
  }

  private lineBreak(): void {
    const { silent, control } = this.top;
    if (silent) return;
    if (control !== null) {
      control.breakLine();
      return;
    }
    this.breaks++;
    this.current.breakLine();
    this.outline.lineBreak();
  }

  /** Before the first text of a `<q>` stands the mark that a browser draws; text that brings its own needs none. */
  private openQuotation(data: string): void {
    const mark = this.pendingMark;
    this.pendingMark = null;
    if (mark === null || ANY_QUOTATION_MARK.test(data.trimStart()[0] ?? "")) return;
    mark.marked = true;
    this.current.insert(this.quotations++ % 2 === 0 ? "“" : "‘");
  }

  private closeQuotation(frame: Frame): void {
    if (this.pendingMark === frame) this.pendingMark = null;
    if (!frame.marked) return;
    this.quotations--;
    if (!this.current.isEmpty) this.current.insertClosing(this.quotations % 2 === 0 ? "”" : "’");
  }

  private endBlock(): void {
    this.breaks = 0;
    if (!this.current.isEmpty) {
      const { kind, level, role, roleElement, element, blockElement } = this.currentFrame;
      const { length } = this.current.value;
      this.blocks.push({
        kind,
        level,
        role: this.inRole >= length * MOST_OF_BLOCK ? role : null,
        roleElement,
        element: this.inElement >= length * MOST_OF_BLOCK ? element : blockElement,
        linked: this.linked,
        text: this.current.value,
        origin: this.current.origin,
        boldUntil: this.bold,
      });
      this.current = new BlockText();
      this.bold = 0;
      this.isBold = true;
      this.linked = 0;
      this.inElement = 0;
      this.inRole = 0;
    }
    if (this.controls.length > 0) {
      for (const control of this.controls) this.blocks.push(control);
      this.controls = [];
    }
  }

  /** A control is a block of its own, after the one that it stands in, which it does not divide. */
  private endControl({ element, linked }: Frame, { value, origin }: BlockText): void {
    if (value === "") return;
    this.controls.push({
      kind: "paragraph",
      level: null,
      role: null,
      roleElement: -1,
      element,
      linked: linked ? value.length : 0,
      text: value,
      origin,
      boldUntil: 0,
    });
    if (this.current.isEmpty) this.endBlock();
  }
}

function blank(data: string): boolean {
  for (let at = 0; at < data.length; at++) if (!isSpace(data.charCodeAt(at))) return false;
  return true;
}
