import { TextlintKernel, type TextlintPluginCreator } from "@textlint/kernel";
import plugin from "@textlint/textlint-plugin-markdown";
import { afterAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../packages/cli/test/run.js";

/** The plugin is a module of CommonJS, whose default export Node and vitest see differently. */
const markdown = ((plugin as { readonly default?: unknown }).default ?? plugin) as TextlintPluginCreator;

/** What a rule looks for, inside quotations and outside, in all that Markdown wraps text in. */
const DRAFT = `# TODO: a headline

    TODO: code is no text

“TODO: mend the quay before the summer,” said Maren Oduya, who chairs the board. TODO: ask her again.

The board met on Monday. TODO: when? “We will not close it, and TODO: that
is all that I have to say about it,
TODO: or nearly all,” she said, “before TODO: the summer.” TODO: check the date.

- “TODO: nobody has lost a mooring here,” said Tomas Lind. TODO: since when?
- TODO: the *insurers*

> “TODO: the decking
> TODO: is rotten,” said Maren Oduya. TODO: which decking?
`;

const folder = folderOf({ "draft.md": DRAFT });
afterAll(() => folder.remove());

interface Node {
  readonly range: readonly [number, number];
}
interface Rule {
  readonly Syntax: { readonly Str: string };
  getSource(node: Node): string;
  report(node: Node, error: unknown): void;
  readonly RuleError: new (message: string, at: { readonly index: number }) => unknown;
}

/** A rule of textlint, as its users write them: no word in capitals with a colon. */
function noToDo({ Syntax, RuleError, report, getSource }: Rule) {
  return {
    [Syntax.Str](node: Node) {
      for (const { index } of getSource(node).matchAll(/TODO:/g))
        report(node, new RuleError("A note to oneself.", { index }));
    },
  };
}

async function findings(text: string): Promise<readonly number[]> {
  const { messages } = await new TextlintKernel().lintText(text, {
    ext: ".md",
    filePath: "draft.md",
    plugins: [{ pluginId: "markdown", plugin: markdown }],
    rules: [{ ruleId: "no-to-do", rule: noToDo as never }],
  });
  return messages.map(({ range }) => range[0]).sort((a, b) => a - b);
}

/** The places in the draft that stand between quotation marks. */
const quoted = [...DRAFT.matchAll(/“[^”]*”/g)].map(({ index, 0: words }) => ({
  start: index,
  end: index + words.length,
}));
const isQuoted = (at: number) => quoted.some(({ start, end }) => start <= at && at < end);

describe("textlint on a masked draft", () => {
  it("finds nothing in quotations any more, and all else at the same places", async () => {
    const before = await findings(DRAFT);
    const { stdout } = await hearsay(["mask", "draft.md"], { cwd: folder.path });
    const after = await findings(stdout);
    expect(before.filter(isQuoted)).toHaveLength(7);
    expect(after).toEqual(before.filter((at) => !isQuoted(at)));
    expect(after).toHaveLength(7);
  });
});
