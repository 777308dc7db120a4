import { strFromU8, unzipSync } from "fflate";

/** Words between the marks of a comment, by its id, found without the readers: tags and text, and nothing else, are looked at. */
export interface MarkedWords {
  readonly words: ReadonlyMap<string, string>;
  /** How often each comment is referred to. */
  readonly references: ReadonlyMap<string, number>;
  /** What each comment says. */
  readonly comments: ReadonlyMap<string, string>;
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)/g;

/** Reads the marks of comments back from a Word file. */
export function markedWords(
  bytes: Uint8Array,
  parts = { document: "word/document.xml", comments: "word/comments.xml" },
): MarkedWords {
  const files = unzipSync(bytes);
  const words = new Map<string, string>();
  const references = new Map<string, number>();
  const open = new Set<string>();
  let shown = 0;
  let isRunHidden = false;
  let hidden = 0;
  const fields: boolean[] = [];
  const say = (text: string) => {
    for (const id of open) words.set(id, (words.get(id) ?? "") + text);
  };
  for (const [, cdata, closing, name = "", attributes = "", empty, text] of strFromU8(
    files[parts.document] as Uint8Array,
  ).matchAll(TOKEN)) {
    const local = name.slice(name.indexOf(":") + 1);
    const id = /:id="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const opens = name !== "" && closing === "" && empty === "";
    if (local === "r") isRunHidden = false;
    const isShown = hidden === 0 && !isRunHidden && !fields.includes(true);
    if (cdata !== undefined || text !== undefined) {
      if (isShown && shown > 0) say(cdata ?? plain(text ?? ""));
    } else if (local === "commentRangeStart") {
      open.add(id);
      words.set(id, "");
    } else if (local === "commentRangeEnd") open.delete(id);
    else if (local === "commentReference") references.set(id, (references.get(id) ?? 0) + 1);
    else if (local === "p" || local === "tc" || local === "br") say(" ");
    else if (local === "t") shown += opens ? 1 : closing ? -1 : 0;
    else if (["del", "moveFrom", "Fallback", "instrText"].includes(local))
      hidden += opens ? 1 : closing ? -1 : 0;
    else if (local === "vanish") isRunHidden = true;
    else if (local === "noBreakHyphen") {
      if (isShown) say("\u2011");
    } else if (local === "tab") say(" ");
    else if (local === "fldChar") {
      if (attributes.includes('"begin"')) fields.push(true);
      else if (attributes.includes('"separate"')) fields[fields.length - 1] = false;
      else fields.pop();
    }
  }
  const comments = new Map<string, string>();
  const part = files[parts.comments];
  for (const [, id = "", content = ""] of (part === undefined ? "" : strFromU8(part)).matchAll(
    /<\w+:comment [^>]*?:id="([^"]*)"[^>]*>([\s\S]*?)<\/\w+:comment>/g,
  ))
    comments.set(id, plain(content.replace(/<\/\w+:p>(?=<)/g, "\n").replace(/<[^>]*>/g, "")).trim());
  return { words, references, comments };
}

/** Without white space, and what is not seen: what of two texts is to be the same. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u00ad\u200b\ufeff]+/g, "");
}

function plain(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
