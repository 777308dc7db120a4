/** Marks of one family can open and close for each other. */
export type MarkFamily = "double" | "single" | "angle" | "single-angle" | "corner" | "white-corner";

/** What the mark's form alone says of its direction: “ opens, ” closes, " says nothing. */
export type MarkShape = "open" | "close" | "none";

export interface MarkCharacter {
  readonly family: MarkFamily;
  readonly shape: MarkShape;
  /** „ and ‚ open, and “ or ‘ may close them. */
  readonly low: boolean;
}

function character(family: MarkFamily, shape: MarkShape, low = false): MarkCharacter {
  return { family, shape, low };
}

const TABLE: ReadonlyMap<number, MarkCharacter> = new Map([
  [0x22, character("double", "none")],
  [0x27, character("single", "none")],
  [0x60, character("single", "open")], // the grave accent, typed as an opening mark
  [0x201c, character("double", "open")],
  [0x201d, character("double", "close")],
  [0x201e, character("double", "open", true)],
  [0x201f, character("double", "open")],
  [0x2018, character("single", "open")],
  [0x2019, character("single", "close")],
  [0x201a, character("single", "open", true)],
  [0x201b, character("single", "open")],
  [0xab, character("angle", "open")],
  [0xbb, character("angle", "close")],
  [0x2039, character("single-angle", "open")],
  [0x203a, character("single-angle", "close")],
  [0x300c, character("corner", "open")],
  [0x300d, character("corner", "close")],
  [0x300e, character("white-corner", "open")],
  [0x300f, character("white-corner", "close")],
]);

/** The mark that the code unit stands for, or null. */
export function markCharacter(code: number): MarkCharacter | null {
  if (code > 0x60 && code < 0xab) return null;
  return TABLE.get(code) ?? null;
}
