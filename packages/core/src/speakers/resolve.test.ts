import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../article/plain-text.js";
import type { Attribution } from "../attribution/attribution.js";
import { findQuotations } from "../quotations/find.js";
import { type Span, spanOf } from "../text/span.js";
import { resolveSpeakers } from "./resolve.js";
import type { Speaker } from "./speaker.js";

/** A text whose attributions are marked: [source] {cue} <content>; one a line, "> " nests it in the line before. */
function read(...lines: string[]): { attributions: Attribution[]; speakers: Speaker[] } {
  let text = "";
  const marked: { source: Span[]; cue: Span[]; content: Span[]; isNested: boolean }[] = [];
  for (const line of lines) {
    const isNested = line.startsWith("> ");
    const body = line.replace(/^> /, "");
    text += text === "" || isNested ? "" : body.startsWith("¶") ? "\n\n" : " ";
    if (isNested && text !== "") text += " ";
    const found = { source: [] as Span[], cue: [] as Span[], content: [] as Span[], isNested };
    const open: { list: Span[]; start: number }[] = [];
    for (const sign of body.replace(/^¶\s?/, "")) {
      const list = { "[": found.source, "{": found.cue, "<": found.content }[sign];
      if (list !== undefined) open.push({ list, start: text.length });
      else if (/[\]}>]/.test(sign)) {
        const { list: into, start } = open.pop() as { list: Span[]; start: number };
        into.push(spanOf(text, { start, end: text.length }));
      } else text += sign;
    }
    if (found.source.length + found.cue.length > 0) marked.push(found);
  }
  const article = articleFromText(text);
  const { quotations } = findQuotations(article);
  const attributions = marked.map(
    ({ isNested, ...spans }, at): Attribution => ({
      ...spans,
      id: `a${at + 1}`,
      kind: "indirect",
      speaker: null,
      via: [],
      within: isNested ? `a${at}` : null,
      confidence: 1,
      quotations: [],
    }),
  );
  return resolveSpeakers(article, quotations, attributions);
}

function named({ attributions, speakers }: ReturnType<typeof read>): (string | null)[] {
  return attributions.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null);
}

function chains({ attributions, speakers }: ReturnType<typeof read>): string[] {
  const name = (wanted: string) => speakers.find(({ id }) => id === wanted)?.name;
  return attributions.map(({ via }) => via.map(name).join(" > "));
}

describe("a source is resolved over the article:", () => {
  it.each<[string, string[], (string | null)[]]>([
    [
      "a last name belongs to a full one, before it or behind it",
      ["[Oduya] {said} <the pier would stay>.", "[Maren Oduya], the mayor, {added} <that it was old>."],
      ["Maren Oduya", "Maren Oduya"],
    ],
    [
      "a role is that of the one who has it",
      [
        "[Maren Oduya, the harbour minister], {said} <the pier would stay>.",
        "¶[The minister] {added} <that it was old>.",
      ],
      ["Maren Oduya", "Maren Oduya"],
    ],
    [
      "a role that two have is left open",
      [
        "[The harbour minister, Maren Oduya], {said} <no>.",
        "[The finance minister, Per Hallam], {said} <yes>.",
        "¶The talks went on. [A minister] {said} <maybe>.",
      ],
      ["Maren Oduya", "Per Hallam", "A minister"],
    ],
    [
      "names stand behind a role, a title or a comma",
      [
        "[harbour master Oskar Brandvik] {said} <no>.",
        "[Its treasurer, the retired teacher Dame Ilse Maurer], {said} <no>.",
        "[A baker named Rut Lie] {said} <no>.",
      ],
      ["Oskar Brandvik", "Ilse Maurer", "Rut Lie"],
    ],
    [
      "an organisation is called by a word of its name, a class or an acronym",
      [
        "[The Talvik Harbour Board (THB)] {said} <no>.",
        "[the board] {added} <this>.",
        "[THB] {added} <that>.",
        "¶[Norrvik Lines, the ferry operator], {said} <no>.",
        "[The operator] {added} <this>.",
      ],
      [
        "Talvik Harbour Board",
        "Talvik Harbour Board",
        "Talvik Harbour Board",
        "Norrvik Lines",
        "Norrvik Lines",
      ],
    ],
    [
      "an outlet is the paper, and its short name",
      [
        "[The Norrland Post] {reported} <this>.",
        "[The Post] {added} <that>.",
        "[the newspaper] {said} <more>.",
      ],
      ["Norrland Post", "Norrland Post", "Norrland Post"],
    ],
    [
      "a relative pronoun is the name before it",
      ["The plan was put by Abel Crewe, [who] {said} <it was cheap>."],
      ["Abel Crewe"],
    ],
    [
      "what is said in the first person is said by whoever says it",
      ["<“I think that it is done,”> [Rut Lie] {said}.", "> <“[I] {think} that it is done”>"],
      ["Rut Lie", "Rut Lie"],
    ],
    [
      "“she” is not he who bears a man's name or title",
      ["[Mr Hallam] {said} <no>.", "[Greta Lind] {said} <yes>.", "[he] {added} <that it was late>."],
      ["Hallam", "Greta Lind", "Hallam"],
    ],
    [
      "“it” is a body, “they” are several",
      [
        "[The Harbour Board] {said} <no>.",
        "[It] {called} <the plan dear>.",
        "¶[Residents of Talvik] {said} <yes>.",
        "[They] {called} <the plan cheap>.",
      ],
      ["Harbour Board", "Harbour Board", "Residents of Talvik", "Residents of Talvik"],
    ],
    [
      "an article may begin with a description and go on with the name",
      [
        "[A former colonel of the Talvik guard] {has said} <that he was ordered to fire on the crowd in the harbour>.",
        "¶[Evald Strand], 71, {told} the court <that the order came by telephone>.",
      ],
      ["Evald Strand", "Evald Strand"],
    ],
    ["nobody is nobody", ["[Nobody] {said} <a word>."], [null]],
  ])("%s", (_, lines, expected) => {
    expect(named(read(...lines))).toEqual(expected);
  });

  it("what can't be told is left open", () => {
    expect(named(read("Rut Lie and Ana Lind came late.", "[She] {said} <that the bus was slow>."))).toEqual([
      null,
    ]);
    expect(named(read("[She] {said} <that the bus was slow>."))).toEqual([null]);
  });

  it.each<[string, string, Speaker["kind"]]>([
    ["[a spokesman]", "said", "unnamed"],
    ["[two officials who asked not to be named]", "said", "unnamed"],
    ["[one of them]", "said", "unnamed"],
    ["[a ministry of works spokeswoman]", "said", "unnamed"],
    ["[many members of the group]", "believe", "group"],
    ["[residents]", "said", "group"],
    ["[44 percent of voters]", "said", "group"],
    ["[Per Hallam and Rut Lie]", "said", "group"],
    ["[human rights groups]", "asked", "organisation"],
    ["[the works ministry]", "said", "organisation"],
    ["[Norrvik Lines Ltd.]", "said", "organisation"],
    ["[a study published on Monday]", "found", "document"],
    ["[road counts]", "suggest", "document"],
    ["[Rut Lie, 34, a baker]", "said", "person"],
  ])("%s is a kind of speaker: %s, %s", (source, cue, kind) => {
    const { speakers } = read(`The harbour was closed. On Friday ${source} {${cue}} <so>.`);
    expect(speakers).toMatchObject([{ kind }]);
  });

  it("each speaker has a role and the reason for every link", () => {
    const { speakers } = read(
      "[Taher Brandvik, a harbour adviser], {said} <no>.",
      "[Brandvik] {added} <this>.",
      "[he] {said} <that>.",
    );
    expect(speakers).toMatchObject([{ name: "Taher Brandvik", role: "harbour adviser" }]);
    expect(speakers[0]?.mentions.map(({ text }) => text)).toEqual([
      "Taher Brandvik, a harbour adviser",
      "Brandvik",
      "he",
    ]);
    expect(speakers[0]?.reason).toBe(
      "named as “Taher Brandvik, a harbour adviser”; “Brandvik” is short for Taher Brandvik; " +
        "“he” is taken for Taher Brandvik, the last before it who fits",
    );
  });

  it("a name ends with its sentence", () => {
    expect(
      named(read("[Per Odd] {said} <no>.", "¶He met Odd. The board waited. [Odd] {said} <yes>.")),
    ).toEqual(["Per Odd", "Per Odd"]);
  });
});

describe("words reach an article through others:", () => {
  it.each<[string, string[], string[]]>([
    ["who is told them", ["[Rut Lie] {told} the Norrland Post <that it was done>."], ["Norrland Post"]],
    [
      "to whom they are revealed",
      ["[Rut Lie] {revealed} to the Post <one of the reasons>.", "[The Norrland Post] {waited} <long>."],
      ["Norrland Post", ""],
    ],
    [
      "not reporters, a court or a wife",
      ["[Rut Lie] {told} reporters <so>.", "[She] {told} the court <so>."],
      ["", ""],
    ],
    [
      "an interview",
      ["In an interview with Radio Norrland, [Rut Lie] {said} <that it was done>."],
      ["Radio Norrland"],
    ],
    [
      "a letter that somebody saw",
      ["In a letter seen by the Norrland Post, [Rut Lie] {wrote} <that it was done>."],
      ["Norrland Post"],
    ],
    [
      "who quotes them",
      ["The Norrland Post {quoted} [Rut Lie] as saying <that it was done>."],
      ["Norrland Post"],
    ],
    [
      "by whom they are quoted",
      ["[Rut Lie] {was quoted} by the Norrland Post as saying <that it was done>."],
      ["Norrland Post"],
    ],
    [
      "who cites them",
      ["The Norrland Post, {citing} [two officials], put <the cost at 4 million>."],
      ["Norrland Post"],
    ],
    [
      "who says that they were said",
      [
        "[The Norrland Post] {reported} <that Rut Lie had said it was done>.",
        "> [Rut Lie] {had said} <it was done>",
      ],
      ["", "Norrland Post"],
    ],
    [
      "who tells what another said",
      ["[Per Hallam] {said} <that Rut Lie had warned him>.", "> [Rut Lie] {had warned} <him>"],
      ["", "Per Hallam"],
    ],
    [
      "a mouthpiece",
      ["[Rut Lie] {said} through her lawyer, Jon Brandt, <that it was done>."],
      ["Jon Brandt"],
    ],
    ["who quotes another at once", ["<“It is done,”> [Per Hallam] {said}, quoting Rut Lie."], ["Per Hallam"]],
  ])("%s", (_, lines, expected) => {
    expect(chains(read(...lines))).toEqual(expected);
  });

  it("several in order, the one nearest the speaker first", () => {
    const text = read(
      "[Rut Lie] {told} the podcast Second Tide, whose talk with her was quoted by the weekly Lantern, <that it was done>.",
    );
    expect(chains(text)).toEqual(["Second Tide > Lantern"]);
  });

  it("an account goes on until its speaker speaks elsewhere", () => {
    const text = read(
      "[Rut Lie] {told} the Norrland Post <that it was done>.",
      "<“All of it,”> [she] {said}.",
      "¶[Per Hallam] {said} <that it was not>.",
      "[Lie] {added} <that it was late>.",
      "¶[Lie] {said in a statement} <that she was sorry>.",
      "[She] {added} <that it was over>.",
    );
    expect(chains(text)).toEqual(["Norrland Post", "Norrland Post", "", "Norrland Post", "", ""]);
  });

  it("the outlet that prints the article is not among them", () => {
    const text = read(
      "Pier to stay",
      "¶Bay Herald, 3 May 2024",
      "¶The pier of Talvik will stay where it is, as it has for ninety years now. [Rut Lie] {told} the Herald <so>.",
    );
    expect(chains(text)).toEqual([""]);
  });

  it("the short names of an outlet are one outlet", () => {
    const text = read(
      "According to a report in The Talvik Times, the pier was sold.",
      "¶[Rut Lie] {told} the Times <that it was done>.",
      "¶[The Talvik newspaper] {said} <that she had waited>.",
    );
    expect(chains(text)).toEqual(["The Talvik Times", ""]);
    expect(named(text)).toEqual(["Rut Lie", "The Talvik Times"]);
  });
});

it("points at the text that it claims and refers to speakers that it gives, whatever the text", () => {
  const word = fc.constantFrom(
    "[She]",
    "[who]",
    "[Maren Oduya, the mayor,]",
    "[the minister]",
    "[a report in the Post]",
    "{told}",
    "{said}",
    "the Post",
    "“",
    "”",
    ",",
    ".",
    "in an interview with",
    "quoting Per Odd",
    "¶",
    "Lind",
    "their",
    "<so>",
  );
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 8 }), (lines) => {
      const { attributions, speakers } = read(...lines.map((words) => words.join(" ")));
      const ids = new Set(speakers.map(({ id }) => id));
      for (const { speaker, via } of attributions)
        for (const id of speaker === null ? via : [speaker, ...via]) expect(ids).toContain(id);
      for (const { mentions } of speakers)
        for (const { start, end, text } of mentions) expect(end - start).toBe(text.length);
      expect(speakers.map(({ id }) => id)).toEqual(speakers.map((_, at) => `s${at + 1}`));
    }),
  );
});
