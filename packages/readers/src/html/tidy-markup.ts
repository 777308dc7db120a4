import type { Outline } from "./outline.js";

/** Elements may be nested so deep in the tidy markup; Readability's time grows with the square of it and worse. */
const DEEPEST = 60;

/** The attributes by which Readability judges an element. */
const KEPT_ATTRIBUTES = ["class", "id", "itemprop", "rel", "role", "href"] as const;

const LONGEST_ATTRIBUTE = 200;

/** A page whose elements' depths come to more than this gets no tidy markup. */
const MOST_EFFORT = 800_000;

/**
 * The page again as well-formed markup whose depth and size are bounded; the text of block `n` stands in
 * `<span data-block="n">` elements. Null where that would be too large.
 *
 * @param isLeftOut whether the element of this number, with all in it, is not wanted
 * @param isNameless whether nothing may be concluded from how the element of this number is called
 */
export function tidyMarkup(
  outline: Outline,
  isLeftOut: (element: number) => boolean,
  isNameless: (element: number) => boolean,
): string | null {
  if (outline.isTooLarge) return null;
  const parts: string[] = [];
  /** The open elements: their names, "" for one that is not written. */
  const open: string[] = [];
  let depth = 0;
  let effort = 0;
  /** How many elements are open from the one on that is left out. */
  let leftOut = 0;
  for (const step of outline.steps) {
    if (leftOut > 0) {
      if (step === "close") leftOut--;
      else if (step !== "break" && "name" in step) leftOut++;
    } else if (step === "close") {
      const name = open.pop();
      if (name) {
        depth--;
        parts.push(`</${name}>`);
      }
    } else if (step === "break") {
      parts.push("<br>");
    } else if ("text" in step) {
      parts.push(`<span data-block="${step.block}">${lookalike(step.text)}</span>`);
    } else if (step.element >= 0 && isLeftOut(step.element)) {
      leftOut = 1;
    } else if (depth >= DEEPEST) {
      open.push("");
    } else {
      open.push(step.name);
      depth++;
      effort += depth;
      const isBare = step.element >= 0 && isNameless(step.element);
      parts.push(`<${step.name}${isBare ? "" : attributesOf(step.attributes)}>`);
    }
  }
  return effort > MOST_EFFORT ? null : parts.join("");
}

/** Of this text only the length and the commas count; character references would make a node each. */
function lookalike(text: string): string {
  return text.replaceAll("&", "＆").replaceAll("<", "＜");
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  let written = "";
  for (const key of KEPT_ATTRIBUTES) {
    const value = attributes[key];
    if (value !== undefined && value.length <= LONGEST_ATTRIBUTE) written += ` ${key}="${escaped(value)}"`;
  }
  return written;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
