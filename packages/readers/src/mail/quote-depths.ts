import { Parser } from "htmlparser2";

/** How deep in quoted replies the page's text stands from an offset on. */
export interface QuoteDepth {
  readonly from: number;
  readonly depth: number;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Where a mail's HTML goes over into what it replies to, and back: quotations of Gmail, Apple, Thunderbird, Proton and Yahoo,
 * and all that stands behind the head which Outlook puts before them. Linear.
 *
 * @returns in the order of the file
 */
export function quoteDepthsOf(html: string): QuoteDepth[] {
  const depths: QuoteDepth[] = [{ from: 0, depth: 0 }];
  /** What each open element adds, to be taken off where it ends. */
  const open: number[] = [0];
  let depth = 0;
  const change = (by: number, from: number) => {
    if (by === 0) return;
    depth += by;
    depths.push({ from, depth });
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        // Outlook's head of a reply and all that follows it, up to the end of the element around them
        if (isReplyHead(attributes)) {
          open.push((open.pop() ?? 0) + 1);
          change(1, parser.startIndex);
        }
        const adds = isQuote(name, attributes) ? 1 : 0;
        open.push(adds);
        change(adds, parser.startIndex);
      },
      onclosetag: () => change(-(open.pop() ?? 0), parser.startIndex),
    },
    { decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return depths;
}

function isReplyHead({ id }: Attributes): boolean {
  return id !== undefined && /^(?:x_)*divRplyFwdMsg$/i.test(id);
}

function isQuote(name: string, attributes: Attributes): boolean {
  if (name === "blockquote") return !isIndent(attributes);
  return /(?:^|\s)yahoo_quoted(?:\s|$)/i.test(attributes.class ?? "");
}

/** Gmail indents a writer's own paragraphs with a quotation that has no line at its side. */
function isIndent({ style, class: names, type }: Attributes): boolean {
  if (names !== undefined || type !== undefined || style === undefined) return false;
  return /(?:^|;)border:(?:none|0)/i.test(style.slice(0, 500).replace(/\s+/g, ""));
}
