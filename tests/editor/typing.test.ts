import "../built.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, deskOf, type Editor, startEditor } from "./editor.js";

const COUNCIL = `Council of Vessmark, 12 March

MAREN ODUYA: The wall costs 12 million crowns, and doing nothing costs more. We have waited long enough for the harbour board.

ODD FALK: Nobody asked the fishermen whether they want a wall at all.
`;
const STORY = `Vessmark argues over its wall

The harbour board met for three hours behind closed doors on Thursday evening.

“I shall vote against it as often as they bring it up,” said Liv Sandoval, who owns two boats.
`;
const DRAFT = `# The wall

“The wall costs 14 million crowns, and doing nothing costs more,” said Maren Oduya, the mayor.

“Nobody asked the fishermen whether they want a wall at all,” said Odd Falk.
`;

let desk: Desk;
let editor: Editor;

beforeAll(async () => {
  desk = deskOf({
    "hearsay.config.json": JSON.stringify({ against: ["material"] }),
    "material/council.txt": COUNCIL,
    "material/story.txt": STORY,
  });
  editor = await startEditor(desk);
});
afterAll(async () => {
  await editor.shutDown();
  desk.remove();
});

const verdicts = (name: string) => async () => (await editor.diagnostics(name)).map(({ code }) => code);

describe("a draft that is typed", () => {
  it("gets diagnostics at its words, with the rule as their code", async () => {
    const diagnostics = await editor.open("draft.md", DRAFT);
    console.log(
      JSON.stringify(diagnostics, null, 1),
      await editor.hover("draft.md", "14 million"),
      JSON.stringify(await editor.actions("draft.md", "14 million"), null, 1),
      JSON.stringify(await editor.definition("draft.md", "14 million")),
      JSON.stringify(await editor.symbols("draft.md")),
      editor.messages,
      editor.stderr(),
    );
  });
});
