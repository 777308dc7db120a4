import { expect, test } from "vitest";
import { turnsOf } from "../../../test/turns-of.js";

test("an interview with its questions between asterisks", () => {
  const text = `Ten minutes with Saoirse Vand
By Dominic Ash

The weaver Saoirse Vand on patience and rent.

**Do you own the studio?**

No. I have a landlord who likes my scarves.

He is old.

**Does that frighten you?**

It did when I was forty.
`;
  expect(turnsOf(text)).toEqual([
    ["Dominic Ash", "Do you own the studio?"],
    ["Saoirse Vand", "No. I have a landlord who likes my scarves.\n\nHe is old."],
    ["Dominic Ash", "Does that frighten you?"],
    ["Saoirse Vand", "It did when I was forty."],
  ]);
});

const QUESTIONS = `**Do you own the studio?**

No. I have a landlord who likes my scarves.

**Does that frighten you?**

It did when I was forty.
`;

test.each([
  ["The weaver Saoirse Vand talks to our culture editor, Dominic Ash.", "Dominic Ash"],
  ["Dominic Ash, our arts critic, meets the weaver Saoirse Vand.", "Dominic Ash"],
  ["Dominic Ash interviews the weaver Saoirse Vand.", "Dominic Ash"],
  ["The weaver Saoirse Vand tells Dominic Ash of her landlord.", "Dominic Ash"],
  ["The weaver Saoirse Vand talks to us.", "the interviewer"],
])("who asks and who answers: %s", (standfirst, interviewer) => {
  expect(turnsOf(`Ten minutes\n\n${standfirst}\n\n${QUESTIONS}`)?.slice(0, 2)).toEqual([
    [interviewer, "Do you own the studio?"],
    ["Saoirse Vand", "No. I have a landlord who likes my scarves."],
  ]);
});
