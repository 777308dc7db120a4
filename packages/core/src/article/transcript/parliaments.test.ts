import { expect, test } from "vitest";
import { turnsOf } from "../../../test/turns-of.js";

test("a parliament: offices, constituencies and parties beside the names", () => {
  const text = `The House met at 2 p.m.

ORAL ANSWERS

Mr. Rohan Teel (Couva Bay): Will the Minister answer my question?

The Minister of Finance (Ms. Adaeze Thorn): I will. No subsidy will be touched.

Mr. Teel: I thank her.

SUPPLEMENTARY QUESTIONS

The Minister of Finance: I thank you, too.
`;
  expect(turnsOf(text)).toEqual([
    ["Mr. Rohan Teel", "Will the Minister answer my question?"],
    ["Ms. Adaeze Thorn", "I will. No subsidy will be touched."],
    ["Rohan Teel", "I thank her."],
    ["Adaeze Thorn", "I thank you, too."],
  ]);
});

test("the European Parliament: a full stop and a dash", () => {
  const text = `7. Small boats (debate)

President. – The next item is the debate on small boats.

Ilse Vander (PPE), author. – Mr President, I grew up above a fish shop.

(Laughter)

And I liked it.

Janez Kol, Member of the Commission. – Mr President, so did I.
`;
  expect(turnsOf(text)).toEqual([
    ["President", "The next item is the debate on small boats."],
    ["Ilse Vander", "Mr President, I grew up above a fish shop.\n\n(Laughter)\n\nAnd I liked it."],
    ["Janez Kol", "Mr President, so did I."],
  ]);
});

test("a congress: a full stop after the name", () => {
  const text = `Mr. Voss. I thank the gentlewoman and yield to you.

Ms. Brandt of Ferran. I thank my friend.

The CHAIR. The time of the gentleman has expired.

Mr. Voss. Then I ask you for one minute more.
`;
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual([
    "Mr. Voss",
    "Ms. Brandt of Ferran",
    "The CHAIR",
    "Mr. Voss",
  ]);
});

test("a committee numbers its questions and lists its members", () => {
  const text = `Transport Committee
Members present: Dame Ruth Calloway (Chair); Imran Sattar.

Q14 Chair: Good morning. Would you explain that?

Professor Stone: I would put it more gently, Chair.

Q15 Imran Sattar: Do you do well out of it?

Professor Stone: I wish.
`;
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual([
    "Ruth Calloway",
    "Professor Stone",
    "Imran Sattar",
    "Professor Stone",
  ]);
});
