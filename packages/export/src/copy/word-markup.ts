import type { Element } from "../xml/elements.js";

/** The namespaces of WordprocessingML in transitional and in strict files. */
export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

const MATH: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/math",
  "http://purl.oclc.org/ooxml/officeDocument/math",
]);

/** Whether an element is of Word's own, by its name without prefix. */
export function isWord({ name, namespace }: Element, ...names: readonly string[]): boolean {
  return (namespace === WORD || namespace === STRICT_WORD) && names.includes(name);
}

export function isEquation({ name, namespace }: Element): boolean {
  return MATH.has(namespace) && (name === "oMath" || name === "oMathPara");
}

/** What marks a comment in a document, each as XML that may stand beside a run. */
export interface Marks {
  readonly start: string;
  readonly end: string;
  /** The run that leads to the comment. */
  readonly reference: string;
}

/**
 * The marks of a comment.
 *
 * @param like an element beside which they are to stand: where it is Word's own, they are written with its prefix
 * @param namespace Word's, as the document has it
 */
export function marksOf(id: number, like: Element, namespace: string): Marks {
  const isOwn = like.namespace === namespace && like.prefix !== "";
  const word = isOwn ? like.prefix : "w";
  const declared = isOwn ? "" : ` xmlns:w="${namespace}"`;
  const mark = (name: string) => `<${word}:${name}${declared} ${word}:id="${id}"/>`;
  return {
    start: mark("commentRangeStart"),
    end: mark("commentRangeEnd"),
    reference: `<${word}:r${declared}><${word}:commentReference ${word}:id="${id}"/></${word}:r>`,
  };
}
