import { type Attributes, attribute, type Begin, type Elements, noting, walkXml } from "../document/xml.js";
import { UnreadableError } from "../unreadable.js";
import { partAt } from "../zip/paths.js";
import { unpack } from "../zip/unpack.js";
import { encryptedParts } from "./encryption.js";
import { type BookFacts, FACTS, factsOf } from "./facts.js";

/** A document of a book, in the order of reading. */
interface Chapter {
  /** Null where the file lacks it. */
  readonly content: Uint8Array | null;
  /** Why it is no text of the book, or null. */
  readonly why: string | null;
}

export interface Book {
  readonly chapters: readonly Chapter[];
  /** Pages that stand outside of the order of reading; those that cannot be opened by their name. */
  readonly beside: readonly (Chapter | { readonly sealed: string })[];
  readonly facts: BookFacts;
}

const CONTAINER = "meta-inf/container.xml";
const ENCRYPTION = "meta-inf/encryption.xml";

/**
 * Unpacks a book: its package document, and what that lists for reading.
 *
 * @throws {UnreadableError} where the file is encrypted, of another kind, damaged or a bomb
 */
export function openEpub(bytes: Uint8Array): Book {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b))
    throw new UnreadableError("is damaged: it is no book (.epub) inside");
  const isTold = (name: string) => name === CONTAINER || name === ENCRYPTION || name.endsWith(".opf");
  const { parts } = unpack(bytes, isTold);
  const at = packageAt(parts);
  const document = parts.get(at);
  if (document === undefined)
    throw new UnreadableError("is damaged: nothing in it tells what the book holds");
  const opf = new Opf();
  walkXml(document, OPF, opf);
  const spine = [...opf.spine].map((id) => opf.items.get(id)).filter((item) => item !== undefined);
  const listed = new Map(spine.map(({ href, isNavigation }) => [partAt(at, href), isNavigation]));
  const encrypted = new Set(encryptedParts(parts.get(ENCRYPTION)));
  if ([...encrypted].some((part) => listed.has(part)))
    throw new UnreadableError(
      "is protected (DRM): its chapters are encrypted, and only the seller's program opens them",
    );
  const others = new Map(
    [...opf.items.values()]
      .filter(({ type, href }) => PAGE.test(type) && !listed.has(partAt(at, href)))
      .map(({ href, isNavigation }) => [partAt(at, href), isNavigation]),
  );
  const contents = unpack(bytes, (name) => listed.has(name) || others.has(name)).parts;
  const guide = new Map(opf.guide.map(({ href, why }) => [partAt(at, href), why]));
  const chapterOf = ([part, isNavigation]: readonly [string, boolean]): Chapter => ({
    content: contents.get(part) ?? null,
    why: isNavigation ? "table of contents" : (guide.get(part) ?? null),
  });
  const chapters = [...listed].map(chapterOf);
  const beside = [...others].map((item) => {
    const [part] = item;
    const { content, why } = chapterOf(item);
    return encrypted.has(part)
      ? { sealed: part }
      : { content, why: why ?? "outside of the order of reading" };
  });
  return { chapters, beside, facts: factsOf(opf.told) };
}

/** The types of pages, and of the table of contents for older programs. */
const PAGE = /^(?:application\/(?:xhtml\+xml|x-dtbook\+xml|x-dtbncx\+xml)|text\/(?:html|x-oeb1-document))$/;

function packageAt(parts: ReadonlyMap<string, Uint8Array>): string {
  const container = parts.get(CONTAINER);
  const found = { path: "", text: () => {} };
  if (container !== undefined) walkXml(container, CONTAINER_ELEMENTS, found);
  const told = partAt("", found.path);
  return parts.has(told) ? told : ([...parts.keys()].find((name) => name.endsWith(".opf")) ?? "");
}

const CONTAINER_ELEMENTS: Elements<{ path: string; text(): void }> = new Map([
  [
    "rootfile",
    noting((found, attributes) => {
      found.path ||= attribute(attributes, "full-path") ?? "";
    }),
  ],
]);

/** What the package document says. */
class Opf {
  readonly items = new Map<string, { href: string; type: string; isNavigation: boolean }>();
  readonly spine = new Set<string>();
  readonly guide: { href: string; why: string }[] = [];
  readonly told: { name: string; attributes: Attributes; text: string }[] = [];
  current: { text: string } | null = null;

  text(data: string): void {
    if (this.current !== null) this.current.text += data;
  }
}

const OPF: Elements<Opf> = new Map<string, Begin<Opf>>([
  ...FACTS.map((name): [string, Begin<Opf>] => [
    name,
    (opf, attributes) => {
      const fact = { name, attributes, text: "" };
      opf.told.push(fact);
      opf.current = fact;
      return () => {
        opf.current = null;
      };
    },
  ]),
  [
    "item",
    noting((opf, attributes) => {
      const type = attributes["media-type"]?.trim().toLowerCase() ?? "";
      const isNavigation =
        (attributes.properties ?? "").split(" ").includes("nav") || type.endsWith("ncx+xml");
      opf.items.set(attributes.id ?? "", { href: attributes.href ?? "", type, isNavigation });
    }),
  ],
  [
    "itemref",
    noting((opf, attributes) => {
      const { idref } = attributes;
      if (idref !== undefined) opf.spine.add(idref);
    }),
  ],
  [
    "reference",
    noting((opf, attributes) => {
      const why = GUIDE.get(attributes.type ?? "");
      if (why !== undefined) opf.guide.push({ href: attributes.href ?? "", why });
    }),
  ],
]);

const GUIDE: ReadonlyMap<string, string> = new Map([
  ["toc", "table of contents"],
  ["cover", "cover"],
]);
