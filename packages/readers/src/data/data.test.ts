import { describe, expect, it } from "vitest";
import { articleOf, json, notesOf, read } from "../../test/fixtures/data.js";
import { dateOf } from "./date.js";

it.each([
  ["99999999", null],
  ["20310312", "2031-03-12"],
  ["0101-01-01T00:00:00Z", null],
  ["2031-03-12 10:00:00", "2031-03-12T10:00:00"],
  ["2031-03-12T10:00[Europe/Oslo]", "2031-03-12"],
  ["12 Mar 2031 10:05 +0100", "2031-03-12T10:05:00+01:00"],
])("a record's date %s is %s", (written, date) => {
  expect(dateOf(written)).toBe(date);
});

const STORY = {
  title: "Quay to stay shut",
  description: "The board voted on Monday.",
  author: ["Maren Oduya", "Ilse Brandt"],
  datePublished: "2031-03-12T10:00:00+01:00",
  url: "https://talvik.example/quay",
  publisher: { name: "The Talvik Post" },
  category: "Harbour",
  language: "en-GB",
  body: "“We cannot sail boats that nobody rides,” said Tormod Eike.\n\nThe figures, he said, left no choice.",
};

const STORY_TEXT = `Quay to stay shut

The board voted on Monday.

“We cannot sail boats that nobody rides,” said Tormod Eike.

The figures, he said, left no choice.`;

describe("data with articles", () => {
  it("gives the facts of an article by the usual names of its fields", async () => {
    expect(await articleOf("story.json", json(STORY))).toMatchObject({
      name: "story.json",
      text: STORY_TEXT,
      headline: { text: "Quay to stay shut" },
      standfirst: { text: "The board voted on Monday." },
      byline: "Maren Oduya, Ilse Brandt",
      published: "2031-03-12T10:00:00+01:00",
      url: "https://talvik.example/quay",
      outlet: "The Talvik Post",
      section: "Harbour",
      language: "en",
    });
  });

  it.each([
    ["a list", [STORY, { ...STORY, body: "Two." }]],
    ["articles", { status: "ok", articles: [STORY, { ...STORY, body: "Two." }] }],
    ["response.docs", { response: { docs: [STORY, { ...STORY, body: "Two." }] } }],
    [
      "hits.hits._source",
      { hits: { hits: [{ _id: 1, _source: STORY }, { _source: { ...STORY, body: "Two." } }] } },
    ],
  ])("reads the articles of %s, each by its place", async (_what, data) => {
    const articles = await read("news.json", json(data));
    expect(articles).toEqual([
      ["news.json#1", STORY_TEXT],
      ["news.json#2", expect.stringMatching(/Two\.$/)],
    ]);
  });

  it("reads bodies that are pages, lists of paragraphs or hold character references", async () => {
    const bodies = [
      "<p>“No,” she said.</p><p>The quay &amp; the ferry.</p><script>x</script>",
      ["“No,” she said.", "The quay & the ferry."],
      [{ type: "p", children: [{ text: "“No,” she said." }] }, { text: "The quay & the ferry." }],
      "&ldquo;No,&rdquo; she said.\n\nThe quay &amp; the ferry.",
    ];
    for (const content of bodies) {
      expect((await articleOf("a.json", json({ content }))).text).toBe(
        "“No,” she said.\n\nThe quay & the ferry.",
      );
    }
  });

  it("reads a body in pieces as one text, and the runs of a paragraph as one paragraph", async () => {
    const runs = [
      { _type: "span", text: "“No,” she " },
      { _type: "span", text: "said", marks: ["em"] },
      { _type: "span", text: "." },
    ];
    const bodies = [
      {
        headlines: { basic: "Quay shut" },
        content_elements: [
          { type: "text", content: "“No,” she said." },
          { type: "text", content: "Never." },
        ],
      },
      {
        title: "Quay shut",
        blocks: [
          { type: "paragraph", data: { text: "“No,” she said." } },
          { type: "paragraph", data: { text: "Never." } },
        ],
      },
      {
        title: "Quay shut",
        content: [
          { _type: "block", children: runs },
          { _type: "block", children: [{ _type: "span", text: "Never." }] },
        ],
      },
    ];
    for (const body of bodies) {
      expect(await read("a.json", json(body))).toEqual([
        ["a.json", "Quay shut\n\n“No,” she said.\n\nNever."],
      ]);
    }
  });

  it("knows a transcript in a field by its labels", async () => {
    const talk =
      "MAREN ODUYA: The quay is shut.\n\nTOMAS LIND: Nobody asked me.\n\nMAREN ODUYA: I did.\n\nTOMAS LIND: No.";
    const article = await articleOf("a.json", json({ title: "The hearing", text: talk }));
    expect(article.turns.map(({ speaker }) => speaker)).toEqual([
      "MAREN ODUYA",
      "TOMAS LIND",
      "MAREN ODUYA",
      "TOMAS LIND",
    ]);
  });

  it("says no headline and no standfirst twice, and names the texts that it did not take", async () => {
    const article = await articleOf(
      "a.json",
      json({
        headline: "Quay to stay shut",
        summary: "The board voted on Monday to keep the long quay shut…",
        text: "Quay to stay shut\n\nThe board voted on Monday to keep the long quay shut until the summer.",
        reviewer_notes: "I do not think that the board ever said so in public.",
        html: "<p>Quay to stay shut</p><p>The board voted on Monday to keep the long quay shut until the summer.</p>",
      }),
    );
    expect(article.text).toBe(
      "Quay to stay shut\n\nThe board voted on Monday to keep the long quay shut until the summer.",
    );
    expect(article.leftOut).toEqual([
      { why: "repeated", text: "The board voted on Monday to keep the long quay shut…" },
      { why: "field reviewer_notes", text: "I do not think that the board ever said so in public." },
    ]);
  });

  it("looks where the caller says", async () => {
    const data = json({
      items: [{ meta: { hed: "Quay shut" }, "story.raw": "The quay is shut.", x: { y: "The ferry sails." } }],
    });
    const at = (fields: Record<string, string>) => read("a.json", data, { fields });
    expect(await at({ text: "x.y" })).toEqual([["a.json", "Quay shut\n\nThe ferry sails."]]);
    expect(await at({ body: "story.raw", title: "x.y" })).toEqual([
      ["a.json", "The ferry sails.\n\nThe quay is shut."],
    ]);
    expect(await at({ text: "nowhere" })).toEqual([["a.json", 'has no text under "nowhere"']]);
  });

  it("is JSON Feed, with the feed's title as the outlet", async () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "The Talvik Post",
      items: [
        {
          id: "1",
          title: "Quay shut",
          content_html: "<p>The quay is shut.</p>",
          date_published: "2031-03-12",
        },
      ],
    };
    expect(await articleOf("feed.json", json(feed))).toMatchObject({
      text: "Quay shut\n\nThe quay is shut.",
      outlet: "The Talvik Post",
      published: "2031-03-12",
    });
  });

  it("reads JSON Lines by the number of the line, and notes those that are broken or empty", async () => {
    const lines = [
      json({ text: "One." }),
      "{broken",
      json({ id: 3 }),
      "",
      json({ text: "Five.", score: 1 }),
    ].join("\n");
    expect(await read("a.jsonl", lines)).toEqual([
      ["a.jsonl#1", "One."],
      ["a.jsonl#5", "Five."],
    ]);
    expect(await notesOf("a.jsonl", lines)).toEqual([
      "has no JSON in line 2, which was left out",
      "has no text in line 3, which was left out",
    ]);
    const named = [json({ text: "One." }), json({ text: "Two." })].join("\n");
    expect(await notesOf("a.json", named)).toEqual(["is JSON Lines and not JSON; read as that"]);
    expect((await read("-", named)).length).toBe(2);
  });

  it("reads a table by its rows, whatever parts its cells", async () => {
    const rows = [
      ["id", "Headline", "Body", "Date"],
      ["1", "Quay shut", '“No,” she said; "never".', "2031-03-12"],
      ["2", "Ferry", "Two lines,\nin one cell", "12 Mar 2031 10:00 +0000"],
      ["3", "", "", ""],
    ];
    for (const [name, delimiter] of [
      ["a.csv", ","],
      ["a.csv", ";"],
      ["a.tsv", "\t"],
    ] as const) {
      const file = rows
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
        .join("\r\n");
      expect(await read(name, file)).toEqual(
        [
          ["a.csv#1", 'Quay shut\n\n“No,” she said; "never".'],
          ["a.csv#2", expect.stringContaining("Two lines,\nin one cell")],
        ].map(([place, text]) => [(place as string).replace("a.csv", name), text]),
      );
      expect(await notesOf(name, file)).toEqual(["has no text in row 3, which was left out"]);
    }
  });

  it("reads the rows after one whose quotation mark is never closed, and says which it was", async () => {
    const file =
      'id,text\n1,One.\n2,"Two, "she" said\n3,Three.\n4,"Four, ""he"" said."\n5,Five.\n6,"Six\n7,Seven.\n';
    expect(await read("a.csv", file)).toEqual([
      ["a.csv#1", "One."],
      ["a.csv#2", expect.stringContaining("Two")],
      ["a.csv#3", "Three."],
      ["a.csv#4", 'Four, "he" said.'],
      ["a.csv#5", "Five."],
      ["a.csv#6", '"Six'],
      ["a.csv#7", "Seven."],
    ]);
    // the same where a carriage return alone ends each line
    const old = file.replaceAll("\n", "\r");
    expect((await read("a.csv", old)).map(([name]) => name)).toHaveLength(7);
    expect(await notesOf("a.csv", old)).toEqual(await notesOf("a.csv", file));
    expect(await notesOf("a.csv", file)).toEqual([
      "has quotation marks that do not match in rows 2 and 6, which may be read wrongly",
    ]);
  });

  it("knows from the table itself what parts its cells", async () => {
    const file = "sep=;\nid;text\n1;One, two, three.\n";
    expect(await read("a.csv", file)).toEqual([["a.csv", "One, two, three."]]);
    expect(await read("a.csv", "text\nThe quay is shut.\n")).toEqual([["a.csv", "The quay is shut."]]);
  });

  it("takes quotation marks at the beginning of a cell for what they are", async () => {
    const file = 'text,id\n"""No,"" she said.\n\n""Never.""",1\n"""Never",2\n';
    expect(await read("a.csv", file)).toEqual([
      ["a.csv#1", '"No," she said.\n\n"Never."'],
      ["a.csv#2", '"Never'],
    ]);
    expect(await notesOf("a.csv", file)).toEqual([]);
  });

  it("refuses what it does not know, and says what to do", async () => {
    const reason = async (name: string, file: string) => (await read(name, file))[0]?.[1];
    expect(
      await reason("package.json", json({ name: "quay", description: "A tool for quays.", author: "Maren" })),
    ).toMatch(/^is data without a field .*--fields text=FIELD/);
    expect(await reason("a.csv", "id,price\n1,2\n")).toMatch(
      /its columns are id, price; say .*--fields text=COLUMN/,
    );
    expect(await reason("a.json", '{"text": "One."')).toBe("is no JSON: it breaks off in line 1");
    expect(await reason("a.json", '{"a": 1,\n"text" "One."}')).toMatch(
      /^is no JSON: there is an error in line 2/,
    );
    expect(await reason("a.json", "[".repeat(100_000))).toMatch(/^is nested more than 500 levels deep/);
    expect(await reason("a.jsonl", "no JSON\nat all\n")).toMatch(/^is no JSON Lines/);
    expect(await reason("a.csv", "text\n")).toMatch(/^is a table without rows/);
    expect(await reason("feed.xml", "<?xml version='1.0'?><rss/>")).toMatch(
      /^is XML of a kind that is not read/,
    );
    expect(await reason("a.txt", "<?xml version='1.0'?><rss/>")).toMatch(/^is XML/);
    expect(await reason("a.yaml", "text: The quay is shut.\n")).toMatch(
      /^is data of a kind that is not read/,
    );
  });

  it("is told where it goes by the name of a plain text", async () => {
    expect(await notesOf("a.txt", json({ text: "One." }))).toEqual([
      "is named as text but is JSON; read as that",
    ]);
    expect(await read("a.txt", "[Applause] {quietly} The quay is shut.")).toEqual([
      ["a.txt", "[Applause] {quietly} The quay is shut."],
    ]);
  });

  it("counts NaN as nothing, as Python writes it", async () => {
    expect(await read("a.json", '{"score": NaN, "text": "NaN is no number."}')).toEqual([
      ["a.json", "NaN is no number."],
    ]);
  });
});
