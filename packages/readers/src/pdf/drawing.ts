import { getResolvedPDFJS } from "unpdf";
import "./missing-in-node-20.js";
import type { PdfPage } from "./document.js";
import { type Box, boxOf, IDENTITY, type Matrix, meet, moved, product } from "./matrix.js";
import { advanceOf, atStart, newText, type TextState } from "./text-state.js";

/** What is painted on a page, in the order in which it is, in the PDF's coordinates. */
export type Mark = Words | Area;

/** Words, from where they begin to where they end on their baseline. */
export interface Words {
  readonly kind: "words";
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly isWhite: boolean;
  /** They are there to be found and copied only: laid over a picture, or over letters that are drawn. */
  readonly isInvisible: boolean;
}

export interface Area {
  readonly kind: "picture" | "white" | "coloured" | "drawing";
  readonly box: Box;
  /** Whether nothing that was there before shows through. */
  readonly isOpaque: boolean;
}

const FILLS: ReadonlySet<string> = new Set([
  "fill",
  "eoFill",
  "fillStroke",
  "eoFillStroke",
  "closeFillStroke",
  "closeEOFillStroke",
]);

/** More marks on one page are no page to be read. */
const MOST_MARKS = 50_000;

interface State extends TextState {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly clip: Box | null;
  /** Whether the clip is a rectangle, so that what it lets through is known. */
  readonly isClipKnown: boolean;
  readonly isOpaque: boolean;
}

/**
 * Everything that is painted on a page, or that the page holds no operators at all. Pictures are not decoded: they show
 * as places where nothing is painted.
 */
export async function marksOf(page: PdfPage): Promise<Mark[] | "nothing"> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const name = new Map(Object.entries(OPS).map(([key, value]) => [value as number, key]));
  const drawing = new Drawing();
  for (let at = 0; at < fnArray.length && drawing.marks.length < MOST_MARKS; at++) {
    const operator = name.get(fnArray[at] as number) ?? "";
    const args = (argsArray[at] ?? []) as readonly unknown[];
    const [first, ...rest] = args;
    drawing.run(operator, operator === "constructPath" ? [name.get(first as number), ...rest] : args);
  }
  return fnArray.length === 0 ? "nothing" : drawing.marks;
}

const START: State = {
  ...newText,
  matrix: IDENTITY,
  fill: "#000000",
  clip: null,
  isClipKnown: true,
  isOpaque: true,
};

/** More states saved within each other are nonsense. */
const DEEPEST = 1_000;

class Drawing {
  readonly marks: Mark[] = [];
  private state = START;
  private readonly saved: State[] = [];
  private clips = false;
  /** Since the last change of the matrix, nothing was painted. */
  private isBare = false;

  run(operator: string, args: readonly unknown[]): void {
    const wasBare = this.isBare;
    this.isBare = operator === "transform" || (wasBare && operator === "dependency");
    const numbers = args as readonly number[];
    switch (operator) {
      case "save":
      case "beginGroup":
        this.save();
        break;
      case "restore":
        // a picture that was not decoded leaves only the matrix that gave its place
        if (wasBare) this.area("picture", [0, 0, 1, 1], true);
        this.restore();
        break;
      case "endGroup":
        this.restore();
        break;
      case "transform":
        this.change({ matrix: product(this.state.matrix, numbers) });
        break;
      case "paintFormXObjectBegin":
        this.save();
        if (Array.isArray(args[0])) this.change({ matrix: product(this.state.matrix, args[0]) });
        break;
      case "paintFormXObjectEnd":
        this.restore();
        break;
      case "setFillRGBColor":
        this.change({ fill: String(args[0]) });
        break;
      case "setFillColorN":
      case "setFillTransparent":
        this.change({ fill: "pattern" });
        break;
      case "setGState":
        this.setGraphics(args[0]);
        break;
      case "clip":
      case "eoClip":
        this.clips = true;
        break;
      case "constructPath":
        this.path(String(args[0]), (args[1] as readonly unknown[])?.[0], args[2]);
        break;
      case "shadingFill":
        if (this.state.clip !== null)
          this.marks.push({ kind: "coloured", box: this.state.clip, isOpaque: false });
        break;
      case "showText":
        this.words(args[0]);
        break;
      default:
        this.state = { ...this.state, ...atStart(this.state, operator, args) };
    }
  }

  private change(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  private save(): void {
    if (this.saved.length < DEEPEST) this.saved.push(this.state);
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private setGraphics(pairs: unknown): void {
    for (const [key, value] of Array.isArray(pairs) ? pairs : []) {
      if (key === "ca") this.change({ isOpaque: value === 1 });
      else if (key === "SMask" && value) this.change({ isOpaque: false });
      else if (key === "BM" && value !== "source-over" && value !== "Normal")
        this.change({ isOpaque: false });
      else if (key === "Font") this.change({ size: Number(value?.[1]) || 0 });
    }
  }

  private path(operator: string, data: unknown, limits: unknown): void {
    const clips = this.clips;
    this.clips = false;
    const edges = edgesOf(limits);
    if (edges === null) return;
    const isRectangle = isOneRectangle(data);
    if (FILLS.has(operator)) {
      const kind = !isRectangle ? "drawing" : isWhite(this.state.fill) ? "white" : "coloured";
      this.area(kind, edges, isRectangle && this.state.isOpaque && this.state.isClipKnown);
    }
    if (!clips) return;
    const clip = meet(this.state.clip, boxOf(this.state.matrix, edges));
    this.change({ clip, isClipKnown: this.state.isClipKnown && isRectangle });
  }

  private area(kind: Area["kind"], edges: Box, isOpaque: boolean): void {
    const box = meet(this.state.clip, boxOf(this.state.matrix, edges));
    this.marks.push({ kind, box, isOpaque });
  }

  private words(glyphs: unknown): void {
    const { state } = this;
    const advance = advanceOf(state, Array.isArray(glyphs) ? glyphs : []);
    const place = product(state.matrix, state.text);
    const from = moved(place, 0, state.rise);
    const to = moved(place, advance, state.rise);
    const isInvisible = state.mode === 3 || state.mode === 7;
    if (hasLetters(glyphs))
      this.marks.push({ kind: "words", from, to, isWhite: isWhite(state.fill), isInvisible });
    this.change({ text: product(state.text, [1, 0, 0, 1, advance, 0]) });
  }
}

function edgesOf(limits: unknown): Box | null {
  const edges = Array.from((limits ?? []) as ArrayLike<number>).slice(0, 4);
  const [x0, y0, x1, y1] = edges;
  if (!edges.every(Number.isFinite)) return null;
  return x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined
    ? null
    : [x0, y0, x1, y1];
}

function hasLetters(glyphs: unknown): boolean {
  if (!Array.isArray(glyphs)) return false;
  return glyphs.some((glyph) => typeof glyph?.unicode === "string" && glyph.unicode.trim() !== "");
}

function isWhite(colour: string): boolean {
  return /^#(?:f[c-f]){3}$/i.test(colour);
}

/** Whether a path goes once around a rectangle. Its data are numbers: 0 move to, 1 line to, 4 close, each before its point. */
function isOneRectangle(data: unknown): boolean {
  const numbers = data as ArrayLike<number> | undefined;
  if (numbers?.length === undefined || numbers.length < 10 || numbers.length > 17) return false;
  const xs = new Set<number>();
  const ys = new Set<number>();
  for (let at = 0; at < numbers.length; ) {
    const operator = numbers[at];
    if (operator === 4) at++;
    else if (operator === 1 || (operator === 0 && at === 0)) {
      xs.add(numbers[at + 1] ?? 0);
      ys.add(numbers[at + 2] ?? 0);
      at += 3;
    } else return false;
  }
  return xs.size === 2 && ys.size === 2;
}
