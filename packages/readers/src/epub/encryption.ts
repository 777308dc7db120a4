import { attribute, type Elements, noting, walkXml } from "../document/xml.js";
import { partAt } from "../zip/paths.js";

interface Found {
  readonly parts: string[];
  text(): void;
}

const ELEMENTS: Elements<Found> = new Map([
  [
    "CipherReference",
    noting(({ parts }, attributes) => {
      parts.push(partAt("", attribute(attributes, "URI") ?? ""));
    }),
  ],
]);

/** The parts of a book that are encrypted; fonts often are, which takes nothing from the text. */
export function encryptedParts(encryption: Uint8Array | undefined): readonly string[] {
  const found: Found = { parts: [], text: () => {} };
  if (encryption !== undefined) walkXml(encryption, ELEMENTS, found);
  return found.parts;
}
