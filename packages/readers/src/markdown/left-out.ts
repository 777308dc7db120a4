import type { Article, LeftOut } from "@hearsay/core";
import type { Nodes, Root } from "mdast";
import { FIELD_NAMES } from "./front-matter.js";

/** What of a Markdown file is no text of its article: code, comments, titles of links and pictures, other front matter. */
export function leftOutOf(tree: Root, article: Article): LeftOut[] {
  const found: LeftOut[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const { why, text } of told(node, article)) {
      const words = text.trim();
      if (words !== "") found.push({ why, text: words });
    }
    if ("children" in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return found;
}

function told(node: Nodes, article: Article): LeftOut[] {
  switch (node.type) {
    case "code":
      return [{ why: "code", text: node.value }];
    case "html":
      return commentsIn(node.value).map((text) => ({ why: "comment", text }));
    case "link":
    case "image":
    case "definition":
      return [{ why: "title of a link", text: node.title ?? "" }];
    case "yaml":
      return [{ why: "front matter", text: unreadLines(node.value, article) }];
    default:
      return [];
  }
}

/** The comments in a piece of HTML. Linear. */
function commentsIn(html: string): string[] {
  const comments: string[] = [];
  for (let open = html.indexOf("<!--"); open >= 0; open = html.indexOf("<!--", open)) {
    const close = html.indexOf("-->", open + 4);
    const end = close < 0 ? html.length : close;
    comments.push(html.slice(open + 4, end));
    open = end;
  }
  return comments;
}

/** Longer front matter is not read. */
const LONGEST = 20_000;

/** The lines of front matter whose values the article does not have. */
function unreadLines(yaml: string, article: Article): string {
  if (yaml.length > LONGEST) return yaml;
  const { headline, standfirst, byline, published, outlet, url, section } = article;
  const taken = [headline?.text, standfirst?.text, byline, published, outlet, url, section].flatMap(
    (each) => each?.slice(0, LONGEST) ?? [],
  );
  const isRead = (line: string) => {
    const head = /^[\s-]*(?:([\w-]{1,60}):)?/.exec(line);
    const value = trimmed(line.slice(head?.[0].length ?? 0));
    const key = head?.[1];
    // a line without a name goes on with a value, or is an item of a list
    const mayBePart = key === undefined || key === "name" || FIELD_NAMES.has(key);
    return value === "" || taken.some((text) => text === value || (mayBePart && holdsWords(text, value)));
  };
  return yaml
    .split("\n")
    .filter((line) => !isRead(line))
    .join("\n");
}

/** So many places of a value are looked at. */
const MOST_PLACES = 100;

const BEFORE_VALUE = /[\s"'|>[]/;
const AFTER_VALUE = /[\s"'\]]/;

/** A value without the marks and brackets around it. Linear. */
function trimmed(written: string): string {
  let [start, end] = [0, written.length];
  while (start < end && BEFORE_VALUE.test(written[start] as string)) start++;
  while (end > start && AFTER_VALUE.test(written[end - 1] as string)) end--;
  return written.slice(start, end);
}

/** Whether the text holds these words, and not only a part of one. */
function holdsWords(text: string, words: string): boolean {
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  let at = text.indexOf(words);
  for (let count = 0; at >= 0 && count < MOST_PLACES; at = text.indexOf(words, at + 1), count++) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
  }
  return false;
}
