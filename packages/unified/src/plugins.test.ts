import "../../../tests/built.js";
import { join } from "node:path";
import { remark } from "remark";
import { retext } from "retext";
import { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { afterAll, describe, expect, it } from "vitest";
import { folderOf } from "../../cli/test/run.js";
import { remarkHearsay, retextHearsay } from "./index.js";

const folder = folderOf({
  "material/meeting.txt": `MAREN ODUYA: We will not close the long quay before the summer. The decking is rotten from end to end.
`,
});
afterAll(() => folder.remove());
const against = [join(folder.path, "material")];

const MARKDOWN = `# The quay

The board met. “We will *close* the
long quay before the summer,” said [Maren Oduya](https://talvik.example/oduya).

“The decking is rotten from end to end,” said Maren Oduya.

“The gulls have signed the lease and taken the keys,” said Maren Oduya.
`;

function textAt(value: string, { messages }: VFile): (string | undefined)[] {
  return messages.map(({ place }) =>
    place !== undefined && "start" in place ? value.slice(place.start.offset, place.end.offset) : undefined,
  );
}

describe("remarkHearsay", () => {
  it("gives the findings as messages at their positions, and leaves the text alone", async () => {
    const file = await remark()
      .use(remarkHearsay, { against })
      .process(new VFile({ path: "draft.md", value: MARKDOWN }));
    expect(file.messages.map(({ ruleId, source, fatal }) => [ruleId, source, fatal])).toEqual([
      ["altered", "hearsay", true],
      ["not-found", "hearsay", true],
    ]);
    expect(textAt(MARKDOWN, file)).toEqual([
      "“We will *close* the\nlong quay before the summer,”",
      "“The gulls have signed the lease and taken the keys,”",
    ]);
    expect(file.messages[0]).toMatchObject({ line: 3, column: 16 });
    expect(file.messages[0]?.note).toContain("meeting.txt, line 1: We will not close");
    expect(file.messages[0]?.expected?.[0]).toContain("We will not close");
  });

  it("is shown by the usual reporters", async () => {
    const file = await remark()
      .use(remarkHearsay, { against })
      .process(new VFile({ path: "draft.md", value: MARKDOWN }));
    expect(reporter(file, { color: false })).toMatch(/3:16-4:30\s+error\s+.*\s+altered\s+hearsay/);
  });

  it("weighs rules as it is told, and checks the headline alone where there are no sources", async () => {
    const off = await remark()
      .use(remarkHearsay, { against, rules: { altered: "note", "not-found": "off" } })
      .process(MARKDOWN);
    expect(off.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([["altered", undefined]]);
    const alone = await remark()
      .use(remarkHearsay)
      .process(
        "# “We will close the quay”\n\nThe board met. “We will not close the quay,” said Maren Oduya.\n",
      );
    expect(alone.messages.map(({ ruleId }) => ruleId)).toEqual(["headline-quotation"]);
  });

  it("says of quotations that no source could be read for that they could not be checked", async () => {
    const file = await remark()
      .use(remarkHearsay, { against: [join(folder.path, "gone")] })
      .process(MARKDOWN);
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual([
      "cannot-check",
      "cannot-check",
      "cannot-check",
    ]);
    expect(String(file.messages[0]?.reason)).toContain("gone does not exist");
  });

  it("has nothing to say of an empty file", async () => {
    expect((await remark().use(remarkHearsay, { against }).process("\n")).messages).toEqual([]);
  });
});

describe("retextHearsay", () => {
  it("does the same for plain text, with a byte-order mark or Windows line breaks", async () => {
    const plain = MARKDOWN.replace("# ", "").replace("*close*", "close").replaceAll("\n", "\r\n");
    for (const value of [plain, `\ufeff${plain}`]) {
      const file = await retext()
        .use(retextHearsay, { against })
        .process(new VFile({ path: "draft.txt", value }));
      expect(textAt(value, file)[0]).toBe("“We will close the\r\nlong quay before the summer,”");
      expect(file.messages).toHaveLength(2);
    }
    const bytes = new VFile({ path: "draft.txt", value: Buffer.from(plain) });
    expect(textAt(plain, await retext().use(retextHearsay, { against }).process(bytes))).toHaveLength(2);
  });

  it("reads a file of another format as that, as behind a bridge from remark", async () => {
    const file = await retext()
      .use(retextHearsay, { against })
      .process(new VFile({ path: "draft.md", value: MARKDOWN }));
    expect(textAt(MARKDOWN, file)[0]).toBe("“We will *close* the\nlong quay before the summer,”");
  });
});
