import type { Article, LeftOut } from "@hearsay/core";
import { parseHtml } from "../html/parse-html.js";
import { walkPage } from "../html/walk.js";
import type { ReadOptions } from "../options.js";
import { type Parsed, parsedOf } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";
import { type MimePart, parseMime } from "./mime.js";

/** The article of a web page that a browser saved; the frames in it are left out, and named. */
export async function parseMhtml(name: string, bytes: Uint8Array, options: ReadOptions): Promise<Parsed> {
  const message = await parseMime(bytes);
  const pages = partsIn(message, /^(?:text\/html|application\/xhtml\+xml)$/);
  const start = message.parameters.start;
  const root = pages.find(({ contentId }) => contentId !== null && contentId === start) ?? pages[0];
  if (root === undefined) throw new UnreadableError("holds no web page");
  // the mark says that it is UTF-8 now, whatever the page says of itself
  const parsed = parsedOf(await parseHtml(name, Buffer.from(`\ufeff${root.text()}`), options));
  const address = message.head.get("snapshot-content-location") ?? root.head.get("content-location") ?? "";
  const frames = pages.filter((page) => page !== root).flatMap(frameText);
  const texts = partsIn(message, /^text\/plain$/).flatMap((part) => textOfFrame(part.text()));
  const articles = parsed.articles.map((article) => ({
    ...article,
    url: article.url ?? (/^https?:\/\//i.test(address) ? address : null),
    // its lines are those of the page within, which nobody sees
    origin: null,
    leftOut: [...article.leftOut, ...titleOf(message, article), ...frames, ...texts],
  }));
  return { ...parsed, articles };
}

/** The title under which the page was saved, where the article does not say it. */
function titleOf(message: MimePart, { text }: Article): LeftOut[] {
  const title = message.head.get("subject") ?? "";
  return title === "" || text.includes(title) ? [] : [{ why: "title of the saved page", text: title }];
}

function partsIn(part: MimePart, type: RegExp): MimePart[] {
  if (type.test(part.type) && part.parts.length === 0) return [part];
  return part.parts.flatMap((each) => partsIn(each, type));
}

function frameText(page: MimePart): LeftOut[] {
  const text = walkPage(page.text())
    .blocks.map((block) => block.text)
    .join("\n");
  return textOfFrame(text);
}

function textOfFrame(written: string): LeftOut[] {
  const text = written.trim();
  return text === "" ? [] : [{ why: "frame", text }];
}
