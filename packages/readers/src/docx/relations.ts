import { attribute, type Elements, noting, walkXml } from "../document/xml.js";

/** That one part of a package refers to another. */
export interface Relation {
  /** The last step of the type's address, which is the same in strict and in transitional files. */
  readonly type: string;
  readonly target: string;
}

interface Found {
  readonly relations: Relation[];
  text(): void;
}

const ELEMENTS: Elements<Found> = new Map([
  [
    "Relationship",
    noting(({ relations }, attributes) => {
      const type = attribute(attributes, "Type")?.split("/").at(-1) ?? "";
      relations.push({ type, target: attribute(attributes, "Target") ?? "" });
    }),
  ],
]);

/** What a part refers to, as the part of relationships beside it says; nothing where there is none. */
export function relationsOf(bytes: Uint8Array | undefined): readonly Relation[] {
  if (bytes === undefined) return [];
  const found: Found = { relations: [], text: () => {} };
  walkXml(bytes, ELEMENTS, found);
  return found.relations;
}
