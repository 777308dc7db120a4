import { expect, test } from "vitest";
import { articleFromText } from "../plain-text.js";

test("captions copied from a player have a time above each line and no names", () => {
  const text = "0:00\nso when people ask me\n0:03\nabout the mill i tell them\n0:06\nwhat it cost us";
  const article = articleFromText(text);
  expect(article.kind).toBe("transcript");
  expect(article.turns).toEqual([{ start: 5, end: text.length, speaker: null }]);
  expect(article.times.map(({ time }) => time)).toEqual([0, 3_000, 6_000]);
});

test("captions in capitals may be misheard, and small letters show somebody's care", () => {
  const text =
    ">> MAYOR: WE WILL PATCH THE LEVY.\n>> CLERK: THANK YOU ALL.\n>> MAYOR: WITH OUR OWN DIRT.\n>> CLERK: ALL IN FAVOR?";
  expect(articleFromText(text)).toMatchObject({ kind: "transcript", machineRead: true });
  const careful = text.replace("WE WILL PATCH THE LEVY", "We will patch the levee");
  expect(articleFromText(careful)).toMatchObject({ kind: "transcript", machineRead: false });
});
