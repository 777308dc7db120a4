import type { Range } from "@hearsay/core";

/** The text between the tags of a piece of HTML, without comments, scripts and styles. Linear. */
export function textOfMarkup(html: string): Range[] {
  const texts: Range[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    if (end > at) texts.push({ start: at, end });
    if (open < 0) break;
    at = endOfTag(html, open);
  }
  return texts;
}

/** Where the tag, comment, script or style that opens at `open` ends. */
function endOfTag(html: string, open: number): number {
  if (html.startsWith("<!--", open)) return after(html, "-->", open);
  const raw = /^<(script|style)\b/i.exec(html.slice(open, open + 8));
  return raw === null ? after(html, ">", open) : after(html, `</${(raw[1] as string).toLowerCase()}>`, open);
}

function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
}
