import { Parser } from "htmlparser2";
import { BlockText, isSpace } from "../block-text.js";
import { DEEPEST } from "../sandbox/deepest.js";
import { UnreadableError } from "../unreadable.js";
import { type Attributes, isBlock, isControl, isSilent, kindOf, type Names, roleOf } from "./elements.js";
import { type Frame, ROOT } from "./frame.js";
import { MarkedTexts } from "./marked.js";
import { namesOf } from "./names.js";
import { controlBlock, OpenBlock } from "./open-block.js";
import { Outline } from "./outline.js";
import type { Page, PageElement } from "./page.js";
import { suspicionOf } from "./surroundings.js";
import { type WalkedBlock, withJudgedElements } from "./suspected.js";

/** A figure's quotation and its caption are so near to the figure's own element. */
const NEAR = 5;

const ANY_QUOTATION_MARK = /["“”„«»‘’‹›']/;

/**
 * Reads a page's markup once, from beginning to end, in linear time: its visible text as blocks with their place in
 * the file, its metadata, and the outline of its markup.
 *
 * @param file the decoded text of the file; offsets in the result are UTF-16 offsets of it
 * @param isXhtml whether the page is written as XML has it: elements closed within their own tag, CDATA, prefixes
 * @throws {UnreadableError} where elements are nested deeper than the limit
 */
export function walkPage(file: string, isXhtml = false): Page {
  const walk = new Walk(file);
  // in XML, names of the page's own elements may stand behind a prefix
  const bare = (name: string) => (isXhtml ? name.slice(name.indexOf(":") + 1) : name);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => walk.open(bare(name), attributes),
      onclosetag: (name) => walk.close(bare(name)),
      ontext: (data) => walk.text(data, textAt(file, parser.startIndex)),
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

const CDATA = "<![CDATA[";

/** Where a text begins that the parser found at a place: behind the sign that it is character data, if that stands there. */
function textAt(file: string, at: number): number {
  return file.startsWith(CDATA, at) ? at + CDATA.length : at;
}

/** So many values of one `<meta>` are kept. */
const MOST_VALUES = 20;

class Walk {
  private readonly stack: Frame[] = [ROOT];
  private readonly blocks: WalkedBlock[] = [];
  private readonly elements: PageElement[] = [];
  private readonly metas = new Map<string, string[]>();
  private readonly jsonLd: string[] = [];
  private readonly data: string[] = [];
  private readonly marked = new MarkedTexts();
  private readonly outline = new Outline();
  private readonly title: string[] = [];
  private language: string | null = null;
  private canonical: string | null = null;
  private current = new OpenBlock();
  private breaks = 0;
  /** Controls that stood within the current block. */
  private controls: WalkedBlock[] = [];
  /** Where the body of the open script goes, if it is data. */
  private script: string[] | null = null;
  private titleEnded = false;
  /** How many marks of `<q>` elements are open, and the `<q>` whose mark waits for its first text. */
  private quotations = 0;
  private pendingMark: Frame | null = null;

  constructor(private readonly file: string) {}

  open(name: string, attributes: Attributes): void {
    const parent = this.top;
    if (this.stack.length > DEEPEST)
      throw new UnreadableError(`is nested more than ${DEEPEST} elements deep`);
    if (name === "script") {
      this.script = this.dataOf(attributes.type ?? "");
      this.script?.push("");
    }
    if (name === "meta") this.meta(attributes);
    if (name === "html" && attributes.lang) this.language ??= attributes.lang;
    if (name === "link" && attributes.rel === "canonical") this.canonical ??= attributes.href ?? null;
    const names = namesOf(attributes);
    const block = isBlock(name, names);
    if (block) this.endBlock();
    if (name === "br") this.lineBreak();
    this.stack.push(this.frameOf(name, attributes, names, parent, block));
    const role = roleOf(name, attributes, names);
    this.marked.open(name, attributes, role, this.blocks.length, isOwn(this.top));
    if (name === "q" && !parent.silent) this.pendingMark = this.top;
  }

  close(name: string): void {
    const frame = this.stack.pop() as Frame;
    if (name === "script") this.script = null;
    if (name === "q") this.closeQuotation(frame);
    if (name === "title") this.titleEnded = true;
    if (frame.block) this.endBlock();
    if (frame.control !== null && this.stack.at(-1)?.control !== frame.control)
      this.endControl(frame, frame.control);
    this.marked.close(this.blocks.length);
    if (frame.written) this.outline.close();
  }

  text(data: string, fileAt: number): void {
    const frame = this.top;
    const date = isBesideText(frame) ? 0 : dateBehindCredit(frame, this.current.text.value, data);
    if (date > 0) {
      this.text(data.slice(0, date), fileAt);
      this.endBlock();
      this.text(data.slice(date), fileAt + date);
      return;
    }
    this.script?.push((this.script.pop() ?? "") + data);
    if (frame.name === "title" && !this.titleEnded) this.title.push(data);
    if (frame.name !== "script" && frame.name !== "style") this.marked.text(data);
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
      if (isDateOfCredit(frame, this.current.text.value, data)) this.endBlock();
      this.current.begin(frame);
      this.openQuotation(data);
    }
    this.outline.text(this.blocks.length, data);
    this.current.add(data, this.file.startsWith(data, fileAt) ? fileAt : null, frame, isBlank);
  }

  finish(): Page {
    this.endBlock();
    return {
      ...withJudgedElements(this.blocks, this.elements),
      metas: this.metas,
      jsonLd: this.jsonLd,
      data: this.data,
      title: this.title.join("").replace(/\s+/g, " ").trim() || null,
      language: this.language,
      canonical: this.canonical,
      marked: this.marked.found,
      outline: this.outline,
    };
  }

  private dataOf(type: string): string[] | null {
    if (/^application\/ld\+json\b/i.test(type)) return this.jsonLd;
    return /^application\/json\b/i.test(type) ? this.data : null;
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
        (listed || name === "a" || name === "img" || name === "input") &&
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
    if (!key || !content) return;
    const given = this.metas.get(key);
    if (given === undefined) this.metas.set(key, [content]);
    else if (given.length < MOST_VALUES) given.push(content);
  }

  private lineBreak(): void {
    const { silent, control } = this.top;
    if (silent) return;
    if (control !== null) {
      control.breakLine();
      return;
    }
    this.breaks++;
    this.current.text.breakLine();
    this.outline.lineBreak();
  }

  /** Before the first text of a `<q>` stands the mark that a browser draws; text that brings its own needs none. */
  private openQuotation(data: string): void {
    const mark = this.pendingMark;
    this.pendingMark = null;
    if (mark === null || ANY_QUOTATION_MARK.test(data.trimStart()[0] ?? "")) return;
    mark.marked = true;
    this.current.text.insert(this.quotations++ % 2 === 0 ? "“" : "‘");
  }

  private closeQuotation(frame: Frame): void {
    if (this.pendingMark === frame) this.pendingMark = null;
    if (!frame.marked) return;
    this.quotations--;
    if (!this.current.isEmpty) this.current.text.insertClosing(this.quotations % 2 === 0 ? "”" : "’");
  }

  private endBlock(): void {
    this.breaks = 0;
    if (!this.current.isEmpty) {
      this.blocks.push(this.current.finish());
      this.current = new OpenBlock();
    }
    if (this.controls.length === 0) return;
    for (const control of this.controls) this.blocks.push(control);
    this.controls = [];
  }

  /** A control stands after the block that it is in, which it does not divide. */
  private endControl(frame: Frame, text: BlockText): void {
    if (text.isEmpty) return;
    this.controls.push(controlBlock(frame, text));
    if (this.current.isEmpty) this.endBlock();
  }
}

/** The credit of an embedded post: a dash, a name, and what stands behind it. */
const CREDIT = /^[—–-]\s?\p{Lu}[^\n]{1,120}$/u;
const DATE_LINE =
  /^\s*(?:\p{L}{3,12}\.?\s\d{1,2},\s|\d{1,2}\.?\s\p{L}{3,12}\.?,?\s|\d{4}-\d{2}-|\d{1,2}[./]\d{1,2}[./])\d{2,4}/u;

/** Whether the words are the date below an embedded post, which is no part of the name before it. */
function isDateOfCredit({ name, kind, linked }: Frame, before: string, words: string): boolean {
  return kind === "blockquote" && (linked || name === "time") && CREDIT.test(before) && DATE_LINE.test(words);
}

const LONGEST_CREDIT = 200;
const DATE_AT_END =
  /(?<=[\p{L}.)])\s{1,9}(?:\p{L}{3,12}\.?\s\d{1,2},\s\d{4}|\d{1,2}\.?\s\p{L}{3,12}\.?,?\s\d{4}|\d{4}-\d{2}-\d{2})\s{0,9}$/u;

/** Where in the words the date begins that stands behind the name below an embedded post, without an element of its own; else 0. */
function dateBehindCredit({ kind }: Frame, before: string, words: string): number {
  if (kind !== "blockquote" || words.length > LONGEST_CREDIT) return 0;
  const at = DATE_AT_END.exec(words)?.index ?? 0;
  const name = `${before}${words.slice(0, at)}`.replace(/\s+/g, " ").trim();
  return at > 0 && CREDIT.test(name) ? at : 0;
}

/** Whether the element's text is none of a block. */
function isBesideText({ silent, control }: Frame): boolean {
  return silent || control !== null;
}

/** Whether a reader sees the element's text as the article's. */
function isOwn({ silent, control, kind }: Frame): boolean {
  return !silent && control === null && kind !== "blockquote" && kind !== "caption";
}

function blank(data: string): boolean {
  for (let at = 0; at < data.length; at++) if (!isSpace(data.charCodeAt(at))) return false;
  return true;
}
