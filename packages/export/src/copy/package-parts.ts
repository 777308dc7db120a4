import { UnreadableError } from "@hearsay/readers";
import { xmlAttribute } from "../xml/characters.js";
import { edited } from "../xml/edits.js";
import { visitElements } from "../xml/elements.js";
import { type Root, rootOf, within } from "./root.js";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/**
 * What a part refers to, and its comments with it.
 *
 * @param xml null where it refers to nothing yet
 * @param target the part of comments, relative to the folder of the part that refers to it
 * @throws {UnreadableError} where the part says nothing of the kind
 */
export function withCommentsRelation(xml: string | null, target: string, isStrict: boolean): string {
  const before =
    xml ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const ids = new Set<string>();
  visitElements(before, {
    open: ({ name, attributes }) => {
      if (name === "Relationship" && attributes.Id !== undefined) ids.add(attributes.Id);
    },
    close: () => {},
  });
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const type = isStrict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  return withElement(before, "Relationships", "Relationship", {
    Id: `rId${number}`,
    Type: type,
    Target: target,
  });
}

/**
 * The types of a package's parts, and that of its comments with them.
 *
 * @param part the name of the part of comments, from the package's root
 * @throws {UnreadableError} where the part says nothing of the kind
 */
export function withCommentsType(xml: string, part: string): string {
  let isKnown = false;
  visitElements(xml, {
    open: ({ name, attributes }) => {
      if (name === "Override" && attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase())
        isKnown = true;
    },
    close: () => {},
  });
  return isKnown
    ? xml
    : withElement(xml, "Types", "Override", { PartName: `/${part}`, ContentType: COMMENTS });
}

function withElement(
  xml: string,
  rootName: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
): string {
  const root: Root | null = rootOf(xml);
  if (root?.element.name !== rootName)
    throw new UnreadableError(`is damaged: a part of it should hold ${rootName}, and does not`);
  const { prefix } = root.element;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`);
  return edited(xml, [within(root, `<${prefix === "" ? "" : `${prefix}:`}${name}${written.join("")}/>`)]);
}
