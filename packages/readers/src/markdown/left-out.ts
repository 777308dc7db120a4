import type { Article, LeftOut } from "@hearsay/core";
import type { Nodes, Root } from "mdast";

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
  const taken = [headline?.text, standfirst?.text, byline, published, outlet, url, section].join("\n");
  const isRead = (line: string) => {
    const value = line.replace(/^[\s-]*(?:[\w-]{1,60}:)?/, "").replace(/^[\s"'|>[]+|[\s"'\]]+$/g, "");
    return value === "" || taken.includes(value);
  };
  return yaml
    .split("\n")
    .filter((line) => !isRead(line))
    .join("\n");
}
