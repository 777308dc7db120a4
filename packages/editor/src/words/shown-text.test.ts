import fc from "fast-check";
import { marked, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { asMarkdown, asPlainText } from "./shown-text.js";

/** What an editor may make of Markdown besides text: none of it may come out of a source's words. */
const HARMLESS = new Set(["paragraph", "text", "escape", "strong", "space"]);

function kindsIn(markdown: string): string[] {
  const kinds: string[] = [];
  marked.walkTokens(marked.lexer(markdown), ({ type }: Token) => {
    kinds.push(type);
  });
  return kinds;
}

/** The text that a reader sees. */
function seen(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html
    .replace(/<\/?(?:p|strong)>/g, "")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name] ?? "");
}

const HOSTILE = [
  "[Click](command:workbench.action.quit)",
  "![x](https://vessmark.example/p.png)",
  "<img src=x onerror=alert(1)> <a href='x'>",
  "https://vessmark.example www.vessmark.example WWW.vessmark.example me@vessmark.example",
  "$(trash) $x$ `code` ~~gone~~ *a* _b_ **c** ==d== &lt;b&gt; &#x3c;",
  "# head",
  "- item",
  "1. item",
  "12) item",
  "> quoted",
  "    indented",
  "| a | b |\n| - | - |\n| c | d |",
  "```\nfence\n```",
  "[ref]: https://vessmark.example",
  "a\\*b\\",
  "line\n\nparagraph\n---\n===",
  "+ item",
  "***",
  "[^1] and [x]",
];

describe("shown text", () => {
  it.each(HOSTILE)("makes no markup of %j, and shows it", (words) => {
    const markdown = asMarkdown([[{ text: words }]]);
    expect(kindsIn(markdown).filter((kind) => !HARMLESS.has(kind))).toEqual([]);
    expect(kindsIn(markdown)).not.toContain("strong");
    expect(seen(markdown).trim()).toBe(asPlainText([[{ text: words }]]));
  });

  it("makes no markup of any words, marked or not", () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom(...HOSTILE),
      fc
        .array(fc.constantFrom(..."*_[]()!<>`#-+.:/&;\\~|$@=^1 aw\n".split("")), { maxLength: 30 })
        .map((signs) => signs.join("")),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: words, isMarked: fc.boolean() }), { maxLength: 5 }),
        (pieces) => {
          const kinds = kindsIn(asMarkdown([pieces, pieces]));
          expect(kinds.filter((kind) => !HARMLESS.has(kind))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("marks words in either form, and turns what would act on the reader into its number", () => {
    const line = [{ text: "costs" }, { text: "14", isMarked: true }, { text: "\u202ecrowns\u0007" }];
    expect(asMarkdown([line])).toContain("costs **14** ");
    expect(asPlainText([line])).toBe("costs {14} <U+202E>crowns<U+0007>");
  });

  it("is cut where it is long, never within a character", () => {
    for (const before of ["", "a"]) {
      const shown = asPlainText([[{ text: before + "🌊".repeat(5_000) }]]);
      expect(shown.length).toBeLessThan(1_300);
      expect(/[\ud800-\udbff](?![\udc00-\udfff])/.test(shown)).toBe(false);
    }
  });
});
