import { type Elements, noting, walkXml } from "../document/xml.js";
import { UnreadableError } from "../unreadable.js";
import { type Unpacked, unpack } from "../zip/unpack.js";

/** The parts of an OpenDocument text, in the order in which they are to be read. */
export interface OdtPackage {
  readonly parts: readonly Uint8Array[];
  /** Formulas, charts and tables that are embedded. */
  readonly objects: readonly Uint8Array[];
}

const READ_IN_ORDER = ["meta.xml", "styles.xml", "content.xml"];
const OBJECT = /^[^/]{1,200}\/content\.xml$/;

/**
 * Unpacks an OpenDocument text; one in plain XML (.fodt) is its own only part.
 *
 * @throws {UnreadableError} where the file is encrypted, of another kind, damaged or a bomb
 */
export function openOdt(bytes: Uint8Array): OdtPackage {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return { parts: [bytes], objects: [] };
  const unpacked = unpack(bytes, (name) => name.endsWith(".xml") || name === "mimetype");
  const { parts } = unpacked;
  if (isEncrypted(unpacked)) throw new UnreadableError("is encrypted: save it without a password");
  const mimetype = parts.get("mimetype");
  if (mimetype !== undefined) checkKind(new TextDecoder().decode(mimetype));
  if (!parts.has("content.xml")) throw new UnreadableError("is damaged: it holds no OpenDocument text");
  return {
    parts: READ_IN_ORDER.flatMap((name) => parts.get(name) ?? []),
    objects: [...parts].filter(([name]) => OBJECT.test(name)).map(([, content]) => content),
  };
}

const OTHER_KIND = /opendocument\.(spreadsheet|presentation|graphics|chart|formula|image|database)/;

/** @throws {UnreadableError} where the file says that it is of another kind than a text */
export function checkKind(mimetype: string): void {
  const kind = OTHER_KIND.exec(mimetype)?.[1];
  if (kind === undefined) return;
  throw new UnreadableError(
    `is no text but a ${kind} of OpenDocument; save what is to be read as .odt, .csv or .pdf`,
  );
}

const ELEMENTS: Elements<{ found: boolean; text(): void }> = new Map([
  [
    "encryption-data",
    noting((manifest) => {
      manifest.found = true;
    }),
  ],
]);

function isEncrypted({ parts, names }: Unpacked): boolean {
  const manifest = { found: names.has("encrypted-package"), text: () => {} };
  const part = parts.get("meta-inf/manifest.xml");
  if (part !== undefined) walkXml(part, ELEMENTS, manifest);
  return manifest.found;
}
