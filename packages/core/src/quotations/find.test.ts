import { describe, expect, it } from "vitest";
import { buildArticle } from "../article/build.js";
import { findQuotations } from "./find.js";

/** What is found in paragraphs: the quoted words (pieces joined by " + "), what is set aside, and the faults. */
function found(...paragraphs: string[]) {
  const article = buildArticle({
    name: "example",
    blocks: paragraphs.map((text) => ({ kind: "paragraph", text })),
  });
  const { quotations, setAside, faults } = findQuotations(article);
  return {
    quoted: quotations.map(({ inner }) =>
      inner.map((range) => article.text.slice(range.start, range.end)).join(" + "),
    ),
    kinds: quotations.map(({ kind }) => kind),
    aside: setAside.map(({ text, why }) => `${why}: ${text}`),
    faults: faults.map(({ fault }) => fault),
  };
}

describe("the marks of many hands", () => {
  it.each([
    ["curly", "“We sail at dawn,” Hale said.", ["We sail at dawn,"]],
    ["straight", '"We sail at dawn," Hale said.', ["We sail at dawn,"]],
    [
      "straight and curly mixed",
      '“We sail at dawn," Hale said. "We must.”',
      ["We sail at dawn,", "We must."],
    ],
    ["British single", "‘We sail at dawn,’ Hale said.", ["We sail at dawn,"]],
    ["straight single", "'We don't sail at dawn,' Hale said.", ["We don't sail at dawn,"]],
    ["doubled apostrophes", "''We don't sail at dawn,'' Hale said.", ["We don't sail at dawn,"]],
    ["grave accents", "``We sail at dawn,'' Hale said.", ["We sail at dawn,"]],
    ["French", "« Nous partons à l’aube », a dit Hale.", [" Nous partons à l’aube "]],
    ["German", "„Wir fahren im Morgengrauen“, sagte Hale.", ["Wir fahren im Morgengrauen"]],
    ["German in books", "»Wir fahren im Morgengrauen«, sagte Hale.", ["Wir fahren im Morgengrauen"]],
    ["Polish", "„Płyniemy o świcie”, powiedziała Hale.", ["Płyniemy o świcie"]],
    ["Swedish", "”Vi seglar i gryningen”, sade Hale.", ["Vi seglar i gryningen"]],
    ["Japanese", "ヘイルは「夜明けに出航する」と言った。", ["夜明けに出航する"]],
    [
      "closing marks that open",
      "”Fortunately, we sail at dawn,” Hale said.",
      ["Fortunately, we sail at dawn,"],
    ],
    ["opening marks that close", "“We sail at dawn,“ Hale said.", ["We sail at dawn,"]],
    ["a space inside the marks", 'Hale said: " We sail at dawn " and left.', [" We sail at dawn "]],
    ["no space after the marks", "“We sail at dawn.”― Hale", ["We sail at dawn."]],
    ["no space before the marks", 'Hale said:"We sail at dawn."', ["We sail at dawn."]],
    ["brackets around the marks", "(“We sail at dawn,” Hale said.)", ["We sail at dawn,"]],
    ["dashes around the marks", "Hale—“we sail at dawn”—said it twice.", ["we sail at dawn"]],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toMatchObject({ quoted: expected, faults: [] });
  });
});

describe("quotations inside quotations are covered by the outer one", () => {
  it.each([
    ["“She told me, ‘Go home,’ and I went,” Hale said.", "She told me, ‘Go home,’ and I went,", "‘Go home,’"],
    ["‘She told me, “Go home,” and I went,’ Hale said.", "She told me, “Go home,” and I went,", "“Go home,”"],
    [
      "\"She told me, 'Go home,' and I went,\" Hale said.",
      "She told me, 'Go home,' and I went,",
      "'Go home,'",
    ],
    ["''She told me, 'Go home.''' Hale said.", "She told me, 'Go home.'", "'Go home.'"],
    ["“She said ‘go home,’” Hale said.", "She said ‘go home,’", "‘go home,’"],
    ["\"She said, 'Go home,' \" Hale said.", "She said, 'Go home,' ", "'Go home,'"],
    ["“She said “no” to all of us,” Hale said.", "She said “no” to all of us,", "“no”"],
  ])("%s", (text, outer, inner) => {
    expect(found(text)).toMatchObject({ quoted: [outer], aside: [`nested: ${inner}`], faults: [] });
  });
});

describe("apostrophes and primes are no marks", () => {
  it.each([
    "The players' bus left before the boys' bags came.",
    "It was rock ’n’ roll in the ’90s, and 'tis gone.",
    "It was rock 'n' roll in the '90s, and they love 'em.",
    'She stood 5\'10" and the board measured 12" by 6\' 2".',
    "The wreck lies at 40° 26' 46\" north.",
    "Hales' and Tellers' sons were goin' home.",
    "The Democrats’ plan beat the Liberals’ one.",
  ])("%s", (text) => {
    expect(found(text)).toMatchObject({ quoted: [], aside: [], faults: [] });
  });

  it.each([
    ['"He is 5\'10" tall," the coach said.', ["He is 5'10\" tall,"]],
    ["“He is 6’2”,” the coach said.", ["He is 6’2”,"]],
    ["‘It’s the players’ bus,’ the coach said.", ["It’s the players’ bus,"]],
    ["'Tis the season,' he said; 'we love 'em all.'", ["Tis the season,", "we love 'em all."]],
  ])("%s", (text, expected) => {
    expect(found(text).quoted).toEqual(expected);
  });
});

describe("a quotation that is interrupted", () => {
  it.each([
    ["is one where it goes on", "“The quay,” he said, “is closed.”", ["The quay, + is closed."]],
    [
      "is one after a name",
      "“The quay,” said Maren Oduya, the harbour master, “is closed.”",
      ["The quay, + is closed."],
    ],
    ["is one without a comma inside", "“The quay”, he said, “is closed”.", ["The quay + is closed"]],
    ["is one after a title", "“The quay,” Mr. Hale added, “is closed.”", ["The quay, + is closed."]],
    [
      "is two after a full stop",
      "“The quay is closed,” he said. “Go home.”",
      ["The quay is closed,", "Go home."],
    ],
    [
      "is two where the sentence quotes words here and there",
      "He called the plan “a very bad idea” and “a waste of good money” on Monday.",
      ["a very bad idea", "a waste of good money"],
    ],
    [
      "is two where something else is told between",
      "“The quay is closed,” he said, adding that it was “far too old to mend.”",
      ["The quay is closed,", "far too old to mend."],
    ],
  ])("%s", (_, text, expected) => {
    expect(found(text).quoted).toEqual(expected);
  });
});

describe("a quotation over several paragraphs", () => {
  it("is one, with an opening mark on each", () => {
    expect(found("“We sail.", "“We always did.", "“We always will,” Hale said.", "“You too?”")).toMatchObject(
      {
        quoted: ["We sail. + We always did. + We always will,", "You too?"],
        faults: [],
      },
    );
  });

  it("is not carried into a paragraph that does not open with a mark", () => {
    expect(found("“We sail tonight.", "The crew waited.", "“Go,” Hale said.")).toMatchObject({
      quoted: ["We sail tonight.", "Go,"],
      faults: ["missing-close"],
    });
  });

  it("ends before its credit, where the closing mark was forgotten", () => {
    expect(found("“We sail tonight, Hale said.", "“You too?” Oduya asked.")).toMatchObject({
      quoted: ["We sail tonight,", "You too?"],
      faults: ["missing-close"],
    });
  });
});

describe("a missing mark costs its own quotation only", () => {
  it.each([
    ['"We sail tonight, Hale said. "We must," he added. "Now."', ["We sail tonight,", "We must,", "Now."]],
    ['We sail tonight," Hale said. "We must," he added. "Now."', ["We sail tonight,", "We must,", "Now."]],
    ['"We sail," Hale said. We must," he added. "Now."', ["We sail,", "We must,", "Now."]],
    ["“We sail tonight. Hale told “the crew” to hurry to the boats.", ["We sail tonight.", "the crew"]],
  ])("%s", (text, expected) => {
    const { quoted, aside, faults } = found(text);
    const marked = [...quoted, ...aside.map((each) => each.replace(/^\w+: .|.$/g, ""))];
    expect(marked).toEqual(expected);
    expect(faults).toHaveLength(1);
  });
});

describe("set aside", () => {
  it.each([
    ["nickname", "Ray “Boots” Hallam mended the net.", "nickname: “Boots”"],
    ["nickname in brackets", "Maren (“Mo”) Oduya mended the net.", "nickname: “Mo”"],
    ["nickname that is told", "They nicknamed him “Boots” at once.", "nickname: “Boots”"],
    ["title after its kind", "The film “Tide” opens on Friday, Hale said.", "title: “Tide”"],
    ["title after called", "She wrote a novel called “The Long Quay” at sea.", "title: “The Long Quay”"],
    [
      "title by its capitals",
      "The band played “Harbour of the North” twice.",
      "title: “Harbour of the North”",
    ],
    ["title of a programme", "Hale told it on “Morning at Sea” that day.", "title: “Morning at Sea”"],
    [
      "title of a programme with an article",
      "Hale said so on the “Morning at Sea” show.",
      "title: “Morning at Sea”",
    ],
    ["what a shirt says", "A man in a “Save the Pier” shirt spoke up.", "title: “Save the Pier”"],
    ["scare", "The “experts” had never seen a boat.", "scare: “experts”"],
    ["so-called", "Hale spoke of so-called “experts” again.", "scare: “experts”"],
    ["term", "The word “quay” is older than the harbour.", "term: “quay”"],
    ["term that is explained", "A “quay” (a landing place) costs money.", "term: “quay”"],
    ["empty", "He typed “” and went home.", "empty: “”"],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toMatchObject({ quoted: [], aside: [expected], faults: [] });
  });

  it.each([
    ["capitals, but somebody speaks", "“Never Again,” Hale said.", "Never Again,"],
    ["capitals after a small word", "Crowds answered in angry “Save The Pier” shouts.", "Save The Pier"],
    ["words with the writer's brackets behind", "Hale said: “We sail” (from Talvik).", "We sail"],
    ["a few words, but somebody speaks", "Hale called the plan “reckless.”", "reckless."],
    [
      "capitals, in a sentence of its own",
      "Oduya named two. “That’s Hale and Hallam.”",
      "That’s Hale and Hallam.",
    ],
    ["what a crowd shouts", "There were chants of “Save Our Harbour” all night.", "Save Our Harbour"],
    ["a word that somebody used", "Hale used the word “traitor” twice.", "traitor"],
    ["four words and more", "The plan was “dead in the water” by noon.", "dead in the water"],
    ["a short sentence by itself", "“Never.”", "Never."],
  ])("but not %s", (_, text, expected) => {
    expect(found(text)).toMatchObject({ quoted: [expected], aside: [] });
  });
});

describe("kind", () => {
  it.each([
    ["direct", "“We sail at dawn,” Hale said."],
    ["direct", "Hale said: “We sail at dawn.”"],
    ["direct", "In the end, Hale said, “we sail at dawn.”"],
    ["direct", "“We sail at dawn.”"],
    ["direct", "“He told me, ‘We sail at dawn,’” Hale said."],
    ["direct", "Hale told the crew “We sail at dawn.”"],
    ["mixed", "Hale called the plan “a very bad idea” on Monday."],
    ["mixed", "Hale said it was “not over by far.”"],
    ["mixed", "“A very bad idea” is what Hale called it."],
  ])("%s: %s", (kind, text) => {
    expect(found(text).kinds).toEqual([kind]);
  });
});
