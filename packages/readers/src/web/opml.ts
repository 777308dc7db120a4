import { Parser } from "htmlparser2";
import { decodeText } from "../decode.js";
import { MB } from "../reader.js";
import { UnreadableError } from "../unreadable.js";
import { DEEPEST } from "./listed-pages.js";

/** Far more than the largest list of feeds that anybody reads. */
const LARGEST = 16 * MB;
const MOST_FEEDS = 20_000;

/**
 * The addresses of the feeds that an OPML document (1.0 to 2.0) lists, each once, in their order, whatever the outlines that they stand in.
 * Outlines that are commented out are left out with all within them. Linear in its length; entities that the document declares are
 * refused, not expanded.
 *
 * @throws {UnreadableError} where it is no OPML, breaks off, or lists no feed
 */
export function feedsOfOpml(bytes: Uint8Array): string[] {
  if (bytes.length > LARGEST)
    throw new UnreadableError(`is larger than ${LARGEST / MB} MB, no list of feeds`);
  const { text } = decodeText(bytes);
  const [, root] = /<([a-z][\w:.-]*)/i.exec(text.slice(0, 4096)) ?? [];
  if (root?.toLowerCase() !== "opml")
    throw new UnreadableError("is no list of feeds: it must be OPML, or an address that begins with http");
  const { feeds, declaresEntities, isClosed } = outlinesOf(text);
  if (declaresEntities) throw new UnreadableError("declares entities of its own, which are not expanded");
  if (!isClosed) throw new UnreadableError("breaks off: its list of feeds is not closed");
  if (feeds.size === 0) throw new UnreadableError("lists no feeds: no outline in it has an xmlUrl");
  if (feeds.size > MOST_FEEDS)
    throw new UnreadableError(`lists more than ${MOST_FEEDS.toLocaleString("en")} feeds`);
  return [...feeds];
}

function outlinesOf(text: string) {
  const feeds = new Set<string>();
  let declaresEntities = false;
  let isClosed = false;
  let depth = 0;
  // the depth of the outermost outline that is commented out
  let commented = Number.POSITIVE_INFINITY;
  const parser = new Parser(
    {
      onprocessinginstruction(name, data) {
        if (name.toLowerCase() === "!doctype") declaresEntities ||= /<!ENTITY/i.test(data);
        else if (name.toLowerCase() === "!entity") declaresEntities = true;
      },
      onopentag(name, attributes) {
        if (++depth > DEEPEST)
          throw new UnreadableError(`is no list of feeds: elements stand more than ${DEEPEST} deep in it`);
        if (name.toLowerCase() !== "outline" || depth >= commented) return;
        const said = new Map(
          Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value.trim()]),
        );
        if (said.get("iscomment")?.toLowerCase() === "true") commented = depth;
        else if ((said.get("xmlurl") ?? "") !== "") feeds.add(said.get("xmlurl") as string);
      },
      onclosetag(name, isImplied) {
        if (depth === commented) commented = Number.POSITIVE_INFINITY;
        depth--;
        if (depth === 0 && name.toLowerCase() === "opml" && !isImplied) isClosed = true;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return { feeds, declaresEntities, isClosed };
}
