import { describe, expect, it } from "vitest";
import { json, notesOf, read, resultsOf } from "../../test/fixtures/data.js";

describe("data whose text has no usual name", () => {
  const LONG = "<p>The board met on Tuesday in the old customs house.</p><p>“No,” said Maren Oduya.</p>";
  const story = (more: object) => ({
    hed: "Quay shut",
    dek: "The board voted on Monday.",
    firstPublished: "2031-03-12",
    contributors: [{ fullName: "Ilse Brandt" }],
    ...more,
  });

  it("is read from the only field with long text, never from the standfirst alone, and says so", async () => {
    const data = json([
      story({ storyHtml: LONG }),
      story({ dek: "", storyHtml: LONG.replace("No", "Never") }),
    ]);
    const articles = await read("export.json", data);
    expect(articles).toEqual([
      ["export.json#1", expect.stringContaining("“No,” said Maren Oduya.")],
      ["export.json#2", expect.stringContaining("“Never,” said Maren Oduya.")],
    ]);
    const [first] = await resultsOf("export.json", data);
    expect(first).toMatchObject({
      notes: [expect.stringMatching(/^has no field of a usual name .*"storyHtml".*--fields text=FIELD/)],
      notesAbout: "export.json",
    });
    for (const [name, file] of [
      ["a.jsonl", `${json(story({ storyHtml: LONG }))}\n`],
      ["a.csv", `hed,dek,firstPublished,storyHtml\nQuay shut,The board voted.,2031-03-12,"${LONG}"\n`],
      ["a.json", json(story({ parts: { main: LONG } }))],
    ] as const) {
      expect((await read(name, file))[0]?.[1]).toContain("said Maren Oduya");
      expect(await notesOf(name, file)).toEqual([expect.stringMatching(/^has no field of a usual name/)]);
    }
  });

  it("is refused where several fields hold long text, by their names; one that says the same again is none", async () => {
    const other = "<p>Ninety people had come to the harbour, more than at any meeting before this.</p>";
    const two = json([story({ storyHtml: LONG, boxHtml: other })]);
    expect(await read("a.json", two)).toEqual([
      ["a.json", expect.stringMatching(/--fields text=FIELD \(long text stands in storyHtml, boxHtml\)$/)],
    ]);
    const told = await read("a.json", two, { fields: { text: "boxHtml" } });
    expect(told[0]?.[1]).toContain("Ninety people");
    const plain = LONG.replace(/<[^>]+>/g, "\n");
    expect((await read("a.json", json([story({ storyHtml: LONG, storyPlain: plain })])))[0]?.[1]).toContain(
      "“No,” said Maren Oduya.",
    );
  });

  it("is a list of results where there is nothing but titles and what they are about", async () => {
    expect(await read("a.json", json([story({})]))).toEqual([
      ["a.json", "Quay shut\n\nThe board voted on Monday."],
    ]);
    const mixed = json([{ title: "Ice", body: "The ice came." }, story({ storyHtml: LONG })]);
    expect((await read("a.json", mixed)).map(([name]) => name)).toEqual(["a.json#1"]);
    expect(await notesOf("a.json", mixed)).toEqual(["has no text in record 2, which was left out"]);
  });

  it("does not count lists within a record as records without text", async () => {
    const authors = [{ fullName: "Ilse Brandt" }, { fullName: "Ada Lind" }];
    const list = [
      { body: "One.", authors },
      { id: 2, authors },
      { body: "Three.", authors },
    ];
    expect((await read("a.json", json({ list }))).map(([name]) => name)).toEqual(["a.json#1", "a.json#3"]);
    expect(await notesOf("a.json", json({ list }))).toEqual(["has no text in record 2, which was left out"]);
  });
});
