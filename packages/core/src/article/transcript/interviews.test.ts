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
