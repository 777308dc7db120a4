import { UnreadableError } from "@hearsay/readers";
import { Parser } from "htmlparser2";

/** An element of a part, with where its tags stand in the part's text. */
export interface Element {
  /** Without prefix. */
  readonly name: string;
  readonly prefix: string;
  /** The address of its namespace; empty where it has none. */
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** Where its beginning tag ends. */
  readonly openEnd: number;
  /** Whether one tag both begins and ends it. */
  readonly isEmpty: boolean;
  /** Whether white space in it counts (`xml:space`, its own or of one around it). */
  readonly preserves: boolean;
}

/** A stretch of text between tags: characters as they are, or one character reference. */
export interface Characters {
  readonly start: number;
  readonly end: number;
  readonly isReference: boolean;
  readonly inCdata: boolean;
}

export interface Visitor {
  open(element: Element): void;
  /** @param closeStart where its ending tag begins @param end where that ends; of an empty element, both are where it ends */
  close(element: Element, closeStart: number, end: number): void;
  characters?(characters: Characters): void;
}

const CDATA = "<![CDATA[".length;
/**
 * Visits the elements of XML in their order, in time linear in its length.
 *
 * @throws {UnreadableError} where an element does not end where it should
 */
export function visitElements(xml: string, visitor: Visitor): void {
  const open: Element[] = [];
  const namespaces = new Namespaces();
  let inCdata = false;
  const parser: Parser = new Parser(
    {
      onopentag: (written, attributes) => {
        namespaces.enter(attributes);
        const element = elementOf(xml, written, attributes, parser, namespaces, open.at(-1));
        open.push(element);
        visitor.open(element);
      },
      onclosetag: (_name, isImplied) => {
        const element = open.pop();
        if (element === undefined) return;
        namespaces.leave(element.attributes);
        if (element.isEmpty) return visitor.close(element, element.openEnd, element.openEnd);
        if (isImplied)
          throw new UnreadableError(
            "is damaged: its markup breaks off, so that no sound copy of it can be made",
          );
        // an ending tag may have white space before its end, which the parser has not come to yet
        const closeStart = xml.lastIndexOf("</", parser.endIndex);
        visitor.close(element, closeStart, xml.indexOf(">", parser.endIndex) + 1);
      },
      ontext: (data) => {
        const start = parser.startIndex + (inCdata ? CDATA : 0);
        const end = inCdata ? start + data.length : parser.endIndex + 1;
        visitor.characters?.({ start, end, inCdata, isReference: end - start !== data.length });
      },
      oncdatastart: () => {
        inCdata = true;
      },
      oncdataend: () => {
        inCdata = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

function elementOf(
  xml: string,
  written: string,
  attributes: Readonly<Record<string, string>>,
  { startIndex, endIndex }: Parser,
  namespaces: Namespaces,
  parent: Element | undefined,
): Element {
  const colon = written.indexOf(":");
  const prefix = written.slice(0, Math.max(colon, 0));
  const space = attributes["xml:space"];
  return {
    name: written.slice(colon + 1),
    prefix,
    namespace: namespaces.of(prefix),
    attributes,
    // after an ending tag with white space in it the parser is behind
    start: xml.indexOf("<", startIndex),
    openEnd: endIndex + 1,
    isEmpty: xml[endIndex - 1] === "/",
    preserves: space === undefined ? (parent?.preserves ?? false) : space === "preserve",
  };
}

/** The namespaces that prefixes stand for where a walk has got to. */
class Namespaces {
  /** By prefix, those that hold, the innermost last. */
  private readonly declared = new Map<string, string[]>();

  enter(attributes: Element["attributes"]): void {
    for (const [name, value] of Object.entries(attributes)) {
      const prefix = declaredBy(name);
      if (prefix === null) continue;
      const known = this.declared.get(prefix);
      if (known === undefined) this.declared.set(prefix, [value]);
      else known.push(value);
    }
  }

  leave(attributes: Element["attributes"]): void {
    for (const name of Object.keys(attributes)) {
      const prefix = declaredBy(name);
      if (prefix !== null) this.declared.get(prefix)?.pop();
    }
  }

  of(prefix: string): string {
    return this.declared.get(prefix)?.at(-1) ?? "";
  }
}

function declaredBy(attribute: string): string | null {
  if (attribute === "xmlns") return "";
  return attribute.startsWith("xmlns:") ? attribute.slice("xmlns:".length) : null;
}
