import { UnreadableError } from "@hearsay/readers";
import { type DocxComment, timeOf } from "../comment.js";
import { xmlAttribute, xmlText } from "../xml/characters.js";
import { edited } from "../xml/edits.js";
import { type Element, visitElements } from "../xml/elements.js";
import { rootOf, within } from "./root.js";
import { STRICT_WORD, WORD } from "./word-markup.js";

/** A comment with the number by which the document refers to it. */
export interface Numbered {
  readonly id: number;
  readonly comment: DocxComment;
}

const LARGEST_ID = 2 ** 31 - 1;

/** So many new ids, each larger than those that are taken; where there is no room above them, the lowest that are free. */
export function newIds(taken: ReadonlySet<number>, count: number): number[] {
  let from = 0;
  for (const id of taken) from = Math.max(from, id + 1);
  if (from + count <= LARGEST_ID) return Array.from({ length: count }, (_, index) => from + index);
  const ids: number[] = [];
  for (let id = 0; ids.length < count; id++) if (!taken.has(id)) ids.push(id);
  return ids;
}

/** The ids that elements of these names have in a part. */
export function idsIn(xml: string, names: ReadonlySet<string>): Set<number> {
  const ids = new Set<number>();
  visitElements(xml, {
    open: ({ name, namespace, attributes }: Element) => {
      if (!names.has(name) || (namespace !== WORD && namespace !== STRICT_WORD)) return;
      const key = Object.keys(attributes).find((each) => each === "id" || each.endsWith(":id"));
      const id = Number(key === undefined ? Number.NaN : attributes[key]);
      if (Number.isSafeInteger(id)) ids.add(id);
    },
    close: () => {},
  });
  return ids;
}

/** A part that holds these comments and no others. */
export function newCommentsPart(comments: readonly Numbered[], namespace: string): string {
  const content = comments.map((each) => commentElement(each, "")).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}">${content}</w:comments>`;
}

/**
 * A part of comments with further ones at its end.
 *
 * @throws {UnreadableError} where the part is none
 */
export function withComments(xml: string, comments: readonly Numbered[]): string {
  const root = rootOf(xml);
  const namespace = root?.element.namespace ?? "";
  if (root === null || root.element.name !== "comments" || (namespace !== WORD && namespace !== STRICT_WORD))
    throw new UnreadableError("is damaged: its part of comments holds none");
  const declared = ` xmlns:w="${namespace}"`;
  return edited(xml, [within(root, comments.map((each) => commentElement(each, declared)).join(""))]);
}

function commentElement({ id, comment }: Numbered, declared: string): string {
  const { author, initials, text } = comment;
  const date = `${timeOf(comment).toISOString().slice(0, 19)}Z`;
  const said = [
    `w:id="${id}"`,
    `w:author="${xmlAttribute(author)}"`,
    `w:date="${date}"`,
    `w:initials="${xmlAttribute(initials)}"`,
  ].join(" ");
  const paragraphs = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(paragraph)
    .join("");
  return `<w:comment${declared} ${said}>${paragraphs}</w:comment>`;
}

function paragraph(line: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${xmlText(line)}</w:t></w:r></w:p>`;
}
