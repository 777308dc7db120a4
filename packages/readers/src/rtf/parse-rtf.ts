import { type Article, buildArticle } from "@hearsay/core";
import { DAMAGED } from "../document/damaged.js";
import { bylineOf, draftsOf } from "../document/drafts.js";
import { withFurniture } from "../document/furniture.js";
import { withFront } from "../front-of-text.js";
import type { ReadOptions } from "../options.js";
import { UnreadableError } from "../unreadable.js";
import { RtfDocument } from "./document.js";
import { readTokens } from "./tokens.js";

/** The article of an RTF file, its notes at the end. */
export function parseRtf(name: string, bytes: Uint8Array, _options: ReadOptions): Article {
  const start = bytes.indexOf(0x7b);
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(Math.max(start, 0), start + 5));
  if (beginning !== "{\\rtf") throw new UnreadableError("is damaged: it is no Rich Text (.rtf) inside");
  const document = new RtfDocument();
  readTokens(bytes.subarray(start), document);
  document.finish();
  const body = [...document.flow.finish(), ...document.notes];
  const { blocks, leftOut } = withFurniture(body, document.furniture);
  if (blocks.length === 0) throw new UnreadableError("holds no text");
  return withFront(
    buildArticle({
      name,
      blocks: draftsOf(blocks),
      byline: bylineOf(blocks),
      published: document.dates.published,
      leftOut: [...document.flow.leftOut, ...leftOut],
      doubts: doubtsOf(document),
    }),
  );
}

function doubtsOf({ isWhole, fonts }: RtfDocument): string[] {
  const doubts = isWhole ? [] : [DAMAGED];
  if (fonts.unknown.size > 0) {
    const pages = [...fonts.unknown].join(", ");
    doubts.push(`Code page ${pages} is not known here; accented letters may be wrong.`);
  }
  return doubts;
}
