import type { Edit } from "../xml/edits.js";
import { type Element, visitElements } from "../xml/elements.js";

/** The element that holds all others of a part, and where its ending tag begins. */
export interface Root {
  readonly element: Element;
  readonly closeStart: number;
}

/** A part's root; null where it has none. */
export function rootOf(xml: string): Root | null {
  let depth = 0;
  let root: Root | null = null;
  visitElements(xml, {
    open: () => {
      depth++;
    },
    close: (element, closeStart) => {
      depth--;
      if (depth === 0) root ??= { element, closeStart };
    },
  });
  return root;
}

/** Puts elements at the end of what a root holds. */
export function within({ element, closeStart }: Root, content: string): Edit {
  if (!element.isEmpty) return { at: closeStart, insert: content };
  const name = element.prefix === "" ? element.name : `${element.prefix}:${element.name}`;
  return { at: element.openEnd - 2, remove: 2, insert: `>${content}</${name}>` };
}
