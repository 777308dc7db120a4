import { expect, test } from "vitest";
import { articleFromText } from "./plain-text.js";

/** The turns as [speaker, words], or null where the text is no transcript. */
function turnsOf(text: string, speakers: Record<string, string> = {}) {
  const { kind, turns } = articleFromText(text, { speakers });
  if (kind !== "transcript") return null;
  return turns.map(({ speaker, start, end }) => [speaker, text.slice(start, end)]);
}

test("labels with times on lines of their own, after a title and a date", () => {
  const text =
    "Hearing on the quay\n12 March 2031\n\nSPEAKER 1 [00:00:03]\nGood evening.\n\nWe begin.\n\nSPEAKER 2 [00:01:10]\nThank you. [laughter] Note: we have no money.";
  expect(turnsOf(text, { "SPEAKER 1": "Maren Oduya" })).toEqual([
    ["Maren Oduya", "Good evening.\n\nWe begin."],
    ["SPEAKER 2", "Thank you. [laughter] Note: we have no money."],
  ]);
  const article = articleFromText(text);
  expect(article.headline?.text).toBe("Hearing on the quay");
  expect(article.published).toBe("2031-03-12");
  expect(article.times).toEqual([
    { offset: text.indexOf("Good"), time: 3_000 },
    { offset: text.indexOf("Thank"), time: 70_000 },
  ]);
});

test("labels with a colon, roles left out, wrapped lines joined", () => {
  const text =
    "MAREN ODUYA, HOST: Welcome. Today we talk to the\nharbour master about the quay.\nRAY HALLAM: Thank you for having me.\nODUYA: Look: what will it cost?\nHALLAM: Nobody knows that yet.";
  expect(turnsOf(text)).toEqual([
    ["MAREN ODUYA", "Welcome. Today we talk to the\nharbour master about the quay."],
    ["RAY HALLAM", "Thank you for having me."],
    ["MAREN ODUYA", "Look: what will it cost?"],
    ["RAY HALLAM", "Nobody knows that yet."],
  ]);
});

test("times before names, and lines with a time only", () => {
  const text =
    "[00:00:01] Maren Oduya: Good evening.\n[00:00:04] Ray Hallam: Good evening to you.\n[00:00:09] And to all at home.\n(12:03) Maren Oduya: Let us begin.";
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual(["Maren Oduya", "Ray Hallam", "Maren Oduya"]);
  expect(articleFromText(text).times.map(({ time }) => time)).toEqual([1_000, 4_000, 9_000, 723_000]);
});

test.each([
  ["Speaker 1: (00:03)\nGood evening.\n\nSpeaker 2: (01:10)\nThank you all."],
  ["Speaker 1  0:03\nGood evening.\n\nSpeaker 2  1:10\nThank you all."],
  ["00:00:03 Speaker 1\nGood evening.\n\n00:01:10 Speaker 2\nThank you all."],
  ["[00:03 - 00:09] Speaker 1: Good evening.\n\n[01:10 - 01:12] Speaker 2: Thank you all."],
])("%j", (text) => {
  expect(turnsOf(text)).toEqual([
    ["Speaker 1", "Good evening."],
    ["Speaker 2", "Thank you all."],
  ]);
  expect(articleFromText(text).times.map(({ time }) => time)).toEqual([3_000, 70_000]);
});

test("an interview printed as question and answer", () => {
  expect(
    turnsOf(
      "Talk with the harbour master\n\nQ: What will it cost?\n\nA: We do not know.\n\nQ. Why not?\n\nA. Nobody asked.",
    ),
  ).toEqual([
    ["Q", "What will it cost?"],
    ["A", "We do not know."],
    ["Q", "Why not?"],
    ["A", "Nobody asked."],
  ]);
});

test("remarks that go over into questions are a transcript, not a statement of one person", () => {
  const text =
    "Remarks by Maren Oduya, as delivered\n\nODUYA: I am glad that we are here.\n\nQ: What will it cost us?\n\nODUYA: We do not know that yet.\n";
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual(["Maren Oduya", "Q", "Maren Oduya"]);
});

test.each([
  [
    "a recipe",
    "Lemon cake\n\nServes: 8\nIngredients: two lemons\nMethod: mix it all\nNote: keep it cool\nNote: serve cold",
  ],
  [
    "a programme",
    "Programme\n\n09:00 Registration\n10:00 Opening Speech\n11:00 Coffee\n12:00 Second Session",
  ],
  [
    "a list of quotations",
    "Voices\n\nOduya: “We pay.”\n\nHallam: “We do not.”\n\nOduya: “Then who?”\n\nHallam: “Nobody.”",
  ],
  [
    "results",
    "The count\n\nMaren Oduya: 1,769.\n\nRay Hallam: 1,501.\n\nMaren Oduya: 547.\n\nRay Hallam: 46.",
  ],
  ["a menu", "Supper\n\nSoup: leek and potato.\n\nBread: rye with butter.\n\nCake: none left."],
  [
    "a buyer's guide",
    "Two lamps\n\nThe first lamp is tall.\n\nPros: it lights the whole of your room.\n\nCons: you pay for it.\n\nThe second lamp is short.",
  ],
  [
    "an article with one label",
    "Quay to reopen\n\nThe council voted.\n\nOduya: this is a start for all of us.\n\nThe fleet was absent.",
  ],
])("%s is no transcript", (_, text) => {
  expect(turnsOf(text)).toBeNull();
});

test.each([
  ["Odd: What will it cost?\n\nHale: We pay for it, all of us.", ["Odd", "Hale"]],
  [
    "Peter Odd: We pay.\n\nAnd we pay late.\n\nThen we pay again.\n\nEdda Hale: Do we?",
    ["Peter Odd", "Edda Hale"],
  ],
  ["Odd: Who pays?\nHale: We do.\nOdd: All of us?", ["Odd", "Hale", "Odd"]],
  [
    "CHAIR: Mr Odd, did the quay move?\n\nODD: It did.\n\nBy a metre or so.\n\nNobody saw it.",
    ["CHAIR", "ODD"],
  ],
  [
    "CHAIR: Were you there?\n\nODD: Yes.\n\nCHAIR: All night?\n\nODD: Yes.\n\nODD: No.",
    ["CHAIR", "ODD", "CHAIR", "ODD", "ODD"],
  ],
  ["Odd:\nWho pays for it?\n\nHale:\nWe all do.", ["Odd", "Hale"]],
])("a talk of a few turns: %j", (text, speakers) => {
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual(speakers);
});
