import { IDENTITY, type Matrix, product } from "./matrix.js";

/** Where a PDF writes next, and how. */
export interface TextState {
  readonly text: Matrix;
  readonly line: Matrix;
  readonly size: number;
  readonly leading: number;
  readonly letterGap: number;
  readonly wordGap: number;
  readonly stretch: number;
  readonly rise: number;
  readonly mode: number;
}

export const newText: TextState = {
  text: IDENTITY,
  line: IDENTITY,
  size: 0,
  leading: 0,
  letterGap: 0,
  wordGap: 0,
  stretch: 1,
  rise: 0,
  mode: 0,
};

/** What an operator changes of it. */
export function atStart(state: TextState, operator: string, args: readonly unknown[]): Partial<TextState> {
  const [first = 0, second = 0] = args.map(Number);
  switch (operator) {
    case "beginText":
      return { text: IDENTITY, line: IDENTITY };
    case "setTextMatrix": {
      const matrix = (
        Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? args[0] : args
      ) as ArrayLike<number>;
      return at(Array.from(matrix, Number));
    }
    case "moveText":
      return at(product(state.line, [1, 0, 0, 1, first, second]));
    case "setLeadingMoveText":
      return { leading: -second, ...at(product(state.line, [1, 0, 0, 1, first, second])) };
    case "nextLine":
      return at(product(state.line, [1, 0, 0, 1, 0, -Math.abs(state.leading)]));
    case "setLeading":
      return { leading: first };
    case "setFont":
      return { size: second };
    case "setCharSpacing":
      return { letterGap: first };
    case "setWordSpacing":
      return { wordGap: first };
    case "setHScale":
      return { stretch: first / 100 };
    case "setTextRise":
      return { rise: first };
    case "setTextRenderingMode":
      return { mode: first };
    default:
      return {};
  }
}

function at(matrix: Matrix): Partial<TextState> {
  return { text: matrix, line: matrix };
}

/** How far words go, in the text's own coordinates. */
export function advanceOf(state: TextState, glyphs: readonly unknown[]): number {
  let advance = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === "number") advance -= (glyph * state.size) / 1000;
    else if (glyph !== null && typeof glyph === "object") {
      const { width = 0, isSpace = false } = glyph as { width?: number; isSpace?: boolean };
      advance += (width * state.size) / 1000 + state.letterGap + (isSpace ? state.wordGap : 0);
    }
  }
  return advance * state.stretch;
}
