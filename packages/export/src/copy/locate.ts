import { type Characters, type Element, type Visitor, visitElements } from "../xml/elements.js";
import { besideChild, type Child, type Place, type Run, withinText } from "./split-run.js";
import { isEquation, isWord } from "./word-markup.js";

/** A place that is looked for: before or after a character, or at the beginning of its paragraph. */
export interface Point {
  /** An offset of the document's text, of the character or of what stands for it. */
  readonly at: number;
  readonly side: "before" | "after" | "paragraph";
}

/** Where marks of a comment may stand. */
export interface Spot extends Place {
  /** Where the run that leads to the comment may stand: straight in the paragraph, in nobody's insertion, link or field. */
  readonly referenceAt: number;
  /** The paragraph that it is in: its prefix is known there, while a run may declare its own. */
  readonly paragraph: Element;
  /** Whether it is at the character itself, rather than at what holds it. */
  readonly isExact: boolean;
}

/** What of a document marks may hold on to. */
export interface Located {
  /** In the order of the points; null where there is no run, or no paragraph, to hold on to. */
  readonly spots: readonly (Spot | null)[];
  readonly body: Element | null;
  /** The first paragraph of the body that is not within a text box. */
  readonly firstParagraph: { readonly element: Element; readonly contentStart: number } | null;
}

/** Finds places in a document of Word, in time linear in the document and the points but for sorting. */
export function locate(xml: string, points: readonly Point[]): Located {
  const locator = new Locator(xml, points);
  visitElements(xml, locator);
  return locator;
}

/** An element that is open. */
interface Open {
  readonly element: Element;
  readonly run: Run | null;
  /** What it is to the run around it, if it stands straight in one. */
  readonly child: Child | null;
  /** Of a paragraph: where its text begins. */
  contentStart: number;
  /** What has to be done when it has ended, once its end is known. */
  readonly atEnd: ((end: number) => void)[];
  /** Of a paragraph: how many fields are open in it, and what has to be done after something in it when none is. */
  fields: number;
  readonly afterFields: ((end: number) => void)[];
}

class Locator implements Visitor, Located {
  readonly spots: (Spot | null)[];
  body: Element | null = null;
  firstParagraph: Open | null = null;
  private readonly stack: Open[] = [];
  /** The numbers of elements in the stack of which the first of their kind is asked for. */
  private readonly holders: number[] = [];
  private readonly runs: number[] = [];
  private readonly paragraphs: number[] = [];
  private readonly order: readonly number[];
  private next = 0;

  constructor(
    private readonly xml: string,
    private readonly points: readonly Point[],
  ) {
    this.spots = points.map(() => null);
    this.order = points.map((_, index) => index).sort((a, b) => this.pointAt(a).at - this.pointAt(b).at);
  }

  open(element: Element): void {
    const { stack } = this;
    const parent = stack.at(-1);
    const isRun = isWord(element, "r");
    const inRun = parent?.run ?? null;
    const isChild = inRun !== null && !isWord(element, "rPr");
    const child: Child | null = isChild
      ? { element, index: inRun.children.length, closeStart: element.openEnd, end: element.openEnd }
      : null;
    if (child !== null) inRun?.children.push(child);
    const run: Run | null = isRun ? { element, properties: "", children: [], end: element.openEnd } : null;
    const opened: Open = {
      element,
      run,
      child,
      contentStart: element.openEnd,
      atEnd: [],
      fields: 0,
      afterFields: [],
    };
    if (isRun) this.runs.push(stack.length);
    if (holdsText(element)) this.holders.push(stack.length);
    if (isWord(element, "p")) {
      this.paragraphs.push(stack.length);
      if (this.holders.length === 0 && this.body !== null) this.firstParagraph ??= opened;
    }
    if (isWord(element, "body")) this.body ??= element;
    if (isWord(element, "fldChar")) this.field(element);
    stack.push(opened);
    this.resolve(element.openEnd, null);
  }

  close(element: Element, closeStart: number, end: number): void {
    const { stack } = this;
    const closed = stack.pop();
    if (closed === undefined) return;
    for (const numbers of [this.holders, this.runs, this.paragraphs])
      if (numbers.at(-1) === stack.length) numbers.pop();
    const parent = stack.at(-1);
    if (closed.child !== null) {
      closed.child.closeStart = closeStart;
      closed.child.end = end;
    }
    if (closed.run !== null) closed.run.end = end;
    if (isWord(element, "rPr") && parent?.run) parent.run.properties = this.xml.slice(element.start, end);
    if (isWord(element, "pPr") && parent !== undefined) parent.contentStart = end;
    for (const act of closed.atEnd) act(end);
    for (const act of closed.afterFields.splice(0)) act(closeStart);
    if (parent?.fields === 0) for (const act of parent.afterFields.splice(0)) act(end);
  }

  characters(characters: Characters): void {
    this.resolve(characters.end, characters);
  }

  /** Takes the points before an offset: they are in these characters, or in the tag of the element just opened. */
  private resolve(before: number, characters: Characters | null): void {
    for (; this.next < this.order.length; this.next++) {
      const number = this.order[this.next] as number;
      const point = this.pointAt(number);
      if (point.at >= before) return;
      if (point.side === "paragraph") this.spots[number] = this.paragraphSpot();
      else this.resolveIn(number, point.side, cutOf(this.xml, point, point.side, characters));
    }
  }

  private field({ attributes }: Element): void {
    const paragraph = this.stack[this.paragraphs.at(-1) ?? -1];
    const type = Object.entries(attributes).find(([name]) => name.endsWith("fldCharType"))?.[1];
    if (paragraph === undefined) return;
    if (type === "begin") paragraph.fields++;
    else if (type === "end") paragraph.fields = Math.max(paragraph.fields - 1, 0);
  }

  private paragraphSpot(): Spot | null {
    // what stands in a text box belongs to the paragraph in which the box is anchored
    const holder = this.holders[0] ?? this.stack.length;
    const paragraph = this.stack[this.paragraphs.findLast((number) => number < holder) ?? -1];
    if (paragraph === undefined) return null;
    const { contentStart, element } = paragraph;
    if (element.isEmpty) return null;
    return { at: contentStart, split: null, referenceAt: contentStart, paragraph: element, isExact: false };
  }

  private resolveIn(number: number, side: "before" | "after", cut: TextCut | null): void {
    const found = this.target();
    if (found === null) return;
    const { target, isInside } = found;
    const paragraph = this.paragraphs.findLast((each) => each < target);
    if (paragraph === undefined) return;
    const { run, element, atEnd } = this.stack[target] as Open;
    const child = run === null ? null : (this.stack[target + 1]?.child ?? null);
    if (run !== null && child === null) return;
    const isExact = !isInside && child !== null && target + 2 === this.stack.length;
    const isText = isExact && cut !== null && isWord(child.element, "t", "delText");
    const inParagraph = this.stack[paragraph] as Open;
    const top = this.stack[paragraph + 1] as Open;
    const isInField = inParagraph.fields > 0;
    atEnd.push((end) => {
      const place: Place =
        run === null || child === null
          ? { at: side === "before" ? element.start : end, split: null }
          : isText
            ? withinText(this.xml, run, child, { ...cut, side })
            : besideChild(run, child, side);
      const spot = { ...place, paragraph: inParagraph.element, isExact, referenceAt: place.at };
      this.spots[number] = spot;
      const refer = (referenceAt: number) => {
        this.spots[number] = { ...spot, referenceAt };
      };
      // what stands in the result of a field goes when the field is made anew
      if (isInField) inParagraph.afterFields.push(refer);
      else if (this.stack.length > paragraph + 1) top.atEnd.push(refer);
    });
  }

  /** The run that is open here, or what Word takes as a whole; null where marks have nothing to stand beside. */
  private target(): { target: number; isInside: boolean } | null {
    const [holder] = this.holders;
    const run = this.runs.findLast((number) => number < (holder ?? this.stack.length));
    if (holder === undefined) return run === undefined ? null : { target: run, isInside: false };
    const paragraph = this.paragraphs.findLast((number) => number < holder) ?? -1;
    if (run !== undefined && run > paragraph) return { target: run, isInside: true };
    const { element } = this.stack[holder] as Open;
    return isWord(element, "txbxContent", "ruby") ? null : { target: holder, isInside: true };
  }

  private pointAt(number: number): Point {
    return this.points[number] as Point;
  }
}

/** What holds text in which Word takes no marks of comments, or which it may show in another form. */
function holdsText(element: Element): boolean {
  return isWord(element, "txbxContent", "ruby") || isEquation(element) || element.name === "AlternateContent";
}

interface TextCut {
  readonly at: number;
  readonly inCdata: boolean;
}

/** Where a text is cut before or after one of its characters: never within a character, or a reference to one. */
function cutOf(
  xml: string,
  { at }: Point,
  side: "before" | "after",
  characters: Characters | null,
): TextCut | null {
  if (characters === null) return null;
  const { start, end, isReference, inCdata } = characters;
  if (isReference) return { at: side === "before" ? start : end, inCdata };
  const isSecondHalf = /[\udc00-\udfff]/.test(xml.charAt(at)) && at > start;
  const isFirstHalf = /[\ud800-\udbff]/.test(xml.charAt(at)) && at + 1 < end;
  if (side === "before") return { at: isSecondHalf ? at - 1 : at, inCdata };
  return { at: isFirstHalf ? at + 2 : at + 1, inCdata };
}
