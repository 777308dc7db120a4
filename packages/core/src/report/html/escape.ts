import { oneLine, visible } from "../visible.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML that is safe to put into a page: made by `html` and `raw` only. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

type Content = string | number | Html | null | readonly Content[];

/**
 * A template whose values are escaped, and stripped of characters that act instead of being shown, unless they
 * are `Html` themselves. Safe in the text of an element and in a quoted attribute; values never go elsewhere.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  let markup = parts[0] as string;
  for (const [index, value] of values.entries()) markup += markupOf(value) + (parts[index + 1] as string);
  return new Html(markup);
}

function markupOf(value: Content): string {
  if (value === null) return "";
  if (value instanceof Html) return value.markup;
  if (typeof value === "string" || typeof value === "number") return escaped(visible(String(value)));
  return value.map(markupOf).join("");
}

/** A text on one line, escaped. */
export function flat(text: string): Html {
  return new Html(escaped(oneLine(text)));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
