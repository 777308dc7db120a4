import { expect, test } from "vitest";
import { turnsOf } from "../../../test/turns-of.js";
import { articleFromText } from "../plain-text.js";

test("a press briefing: Q without a sign, offices and names", () => {
  const text = `Press Briefing by Press Secretary Niels Halv

12:40 P.M. EST

MR. HALV:  Good afternoon. I have nothing at the top.

Q    Can you say anything on the boats?

MR. HALV:  I cannot.

And I will not.

Q    Why not?

THE PRESIDENT:  Because I asked him.
`;
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual([
    "Niels Halv",
    "Q",
    "Niels Halv",
    "Q",
    "THE PRESIDENT",
  ]);
});

test("one label before a whole speech", () => {
  const text = `Remarks by the President on the harbour

THE PRESIDENT:  Good evening, everybody. I am glad that we are here.

We have waited for this harbour for nine years, and I have waited with you. (Applause.)

My own mother was born behind that wall, and she never saw a ship that was ours.

Thank you, and good night to all of you who came out in the rain.
`;
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual(["THE PRESIDENT"]);
  expect(turnsOf(text)?.[0]?.[1]).toMatch(/^Good evening[\s\S]*in the rain\.$/);
});

test("the caller may name the one voice of a file", () => {
  const text = `Remarks on the harbour

THE PRESIDENT:  Good evening, everybody. I am glad that we are here. We have waited for this harbour for nine years.

AUDIENCE MEMBER:  We love you!

THE PRESIDENT:  I love you, too. My own mother was born behind that wall, and I was born there after her.
`;
  const named = articleFromText(text, {
    name: "talks/remarks.txt",
    speakers: { "remarks.txt": "Ada Okafor" },
  });
  expect(named.turns.map(({ speaker }) => speaker)).toEqual(["Ada Okafor", "AUDIENCE MEMBER", "Ada Okafor"]);
});
