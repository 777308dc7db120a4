import { type Article, buildArticle, type LeftOut } from "@hearsay/core";
import { DAMAGED } from "../document/damaged.js";
import { bylineOf, draftsOf } from "../document/drafts.js";
import { withFurniture } from "../document/furniture.js";
import { walkXml } from "../document/xml.js";
import { documentDate } from "../facts/document-date.js";
import { withFront } from "../front-of-text.js";
import type { ReadOptions } from "../options.js";
import { UnreadableError } from "../unreadable.js";
import { ELEMENTS } from "./elements.js";
import { checkKind, openOdt } from "./package.js";
import { Story } from "./story.js";

/** The article of an OpenDocument text, its notes at the end. */
export function parseOdt(name: string, bytes: Uint8Array, _options: ReadOptions): Article {
  const { parts, objects } = openOdt(bytes);
  const story = new Story();
  let isWhole = true;
  for (const part of parts) isWhole = walkXml(part, ELEMENTS, story) && isWhole;
  checkKind(story.mimetype ?? "");
  const body = [...story.flow.finish(), ...story.notes];
  const { blocks, leftOut } = withFurniture(body, story.furniture);
  if (blocks.length === 0) throw new UnreadableError("holds no text");
  for (const comment of story.comments) story.flow.leaveOut("comment", comment);
  return withFront(
    buildArticle({
      name,
      blocks: draftsOf(blocks),
      byline: bylineOf(blocks),
      published: documentDate(story.facts.get("meta:creation-date"), story.facts.get("dc:date")),
      leftOut: [...story.flow.leftOut, ...objects.flatMap(leftOutOfObject), ...leftOut],
      doubts: isWhole ? [] : [DAMAGED],
    }),
  );
}

/** What an embedded formula, chart or table says. */
function leftOutOfObject(content: Uint8Array): LeftOut[] {
  const story = new Story();
  // a formula has no paragraphs: all its text counts
  story.paragraphs = 1;
  walkXml(content, ELEMENTS, story);
  story.flow.leaveOut("object", story.flow.finish());
  return story.flow.leftOut;
}
