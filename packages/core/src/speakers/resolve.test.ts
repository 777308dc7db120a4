import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { named, readMarked as read } from "../../test/read-marked.js";
import type { Speaker } from "./speaker.js";

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
      "a member of somebody's council is a person",
      [
        "[Idris al-Sabri, a member of the Front's ruling council], {said} <no>.",
        "¶[al-Sabri] {added} <that it was late>.",
        "¶The last word was that of al-Sabri himself, [who] {said} <that it was over>.",
        "[He] {added} <this>.",
      ],
      ["Idris al-Sabri", "Idris al-Sabri", "Idris al-Sabri", "Idris al-Sabri"],
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
