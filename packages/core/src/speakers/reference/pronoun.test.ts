import { describe, expect, it } from "vitest";
import { articleFromText } from "../../article/plain-text.js";
import { readArticle } from "../reading.js";

/** Who is credited with each quotation of a draft, in the order of the text; null where that stays open. */
function credits(text: string): (string | null)[] {
  const { quotations, attributions, speakers } = readArticle(articleFromText(text));
  return quotations.map(({ id }) => {
    const attribution = attributions.find((one) => one.quotations.includes(id));
    return speakers.find((speaker) => speaker.id === attribution?.speaker)?.name ?? null;
  });
}

describe("he and she of a short draft", () => {
  it.each<[string, string, (string | null)[]]>([
    [
      "go back to who began the sentence before",
      'Winnie Oakes was in the greenhouse. "I read it to the tomatoes," she said.',
      ["Winnie Oakes"],
    ],
    ["even by a last name alone", 'Oduya was blunt. "We need one now," he said.', ["Oduya"]],
    [
      "or by a role and a name",
      'The weaver Saskia Vanden will not teach online. "I have tried," she told Plough & Loom.',
      ["Saskia Vanden"],
    ],
    [
      "or by a role and a name behind a comma",
      'The superintendent, Alda Fern, was asked about her staff. "It is small," she said.',
      ["Alda Fern"],
    ],
    [
      "or by a name and a belonging",
      'Basil Amber of the port authority spoke of trust. "It comes slowly," he said.',
      ["Basil Amber"],
    ],
    [
      "go on past a sentence about somebody without a name",
      'Darnell Auspit, 34, was sentenced on Friday. The judge called it sad. "I am sorry," he told the court.',
      ["Darnell Auspit"],
    ],
    [
      "go back to the only one of that gender",
      'Ana Lind and Tom Quill were there. "I saw it," she said. "I heard it," he said.',
      ["Ana Lind", "Tom Quill"],
    ],
    [
      "are not whom the words are said of",
      'Ted Brandt opened the session. Paulo Kessock came late. "He is not one of us," he said of Kessock.',
      ["Ted Brandt"],
    ],
    [
      "are not whom they are said to",
      'Ted Brandt opened the session. Paulo Kessock came late. "You are late," he told Kessock.',
      ["Ted Brandt"],
    ],
    [
      "are not to whom somebody wrote before",
      'A vice president, Stuart Lamm, wrote to the claims director, Dean Farris, on Monday. Days later, he wrote, "It is fog."',
      ["Stuart Lamm"],
    ],
    [
      "are not whom the subject of the sentence before acted upon",
      'On the morning show on Tuesday, Lind criticised the police officer Petra Sholm. "It is unbearable," she said.',
      ["Lind"],
    ],
    [
      "stay open where two may be meant",
      'Rut Lie and Per Hallam run the shop. "It is dry," he said.',
      [null],
    ],
    [
      "stay open where a name tells no gender and another person stands beside it",
      'Siv Haldor met the mayor. "We agreed on nothing," he said.',
      [null],
    ],
    [
      "stay open where somebody without a name comes between",
      'Ana Lind called the firm on Monday. A clerk answered. "We are shut," she said.',
      [null],
    ],
    ["are not the son for the father", 'Tom Quill\'s father was calm. "He will be back," he said.', [null]],
    [
      "are the husband where a wife cannot be meant",
      'Tom Quill\'s wife was there. "I held the rope," he said.',
      ["Tom Quill"],
    ],
    ["are no place", 'Brinmoor was flooded on Monday. "We lost it all," he said.', [null]],
    ["are no street", 'Larch Avenue was closed. "We could not get home," she said.', [null]],
    ["are no programme", 'Morning Briefing was on air. "Welcome," he said.', [null]],
    ["are no opening of a sentence", 'Nevertheless it went on. "Welcome to all of you," he said.', [null]],
    [
      "are not the owner of what begins the sentence",
      'Stroud\'s lawyer was blunt. "He is innocent," he said.',
      [null],
    ],
  ])("%s", (_, text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe("a role of a short draft", () => {
  it.each<[string, string, (string | null)[]]>([
    [
      "is who was introduced with it",
      'Transport minister Ragna Steen spoke first. "No," the minister said.',
      ["Ragna Steen"],
    ],
    [
      "is the one of two whose it is",
      'The finance minister, Ana Lind, and the transport minister, Rut Steen, met. "We agree," the transport minister said. "We do not," the finance minister said.',
      ["Rut Steen", "Ana Lind"],
    ],
    [
      "is who bears it as a title",
      'Colonel Ivo Strand led the raid. His deputy, Major Petra Vik, was hurt. "We were lucky," the colonel said. "I was not," she said.',
      ["Ivo Strand", "Petra Vik"],
    ],
    [
      "in capitals before a comma is not the name",
      'The Commissioner for Education, Mrs. Folasa Benning, said that the money was there. "It will be paid," she said.',
      ["Folasa Benning"],
    ],
  ])("%s", (_, text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});
