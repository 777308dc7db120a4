import { describe, expect, it } from "vitest";
import { namesNobody } from "./nobody.js";
import { articleFromText } from "./plain-text.js";
import { recognise } from "./recognise.js";

describe("namesNobody", () => {
  it.each(["January", "Freitag", "Friday Night", "Day 3", "Woche zwei", "Anzeige", "Publicidad", "Uhr"])(
    "%s",
    (label) => {
      expect(namesNobody(label)).toBe(true);
    },
  );

  it.each([
    "April",
    "June Brandvold",
    "Domingo",
    "Mai Oduya",
    "Day",
    "Friday Oduya",
    "Werbung Nord",
    "Maren Oduya",
  ])("not %s", (label) => {
    expect(namesNobody(label)).toBe(false);
  });
});

describe("a chronicle", () => {
  const said = [
    "We met the board, and I know how it went. Well, what can you do?",
    "I wrote a letter that nobody answered, you know.",
    "What shall we do?",
    "I don't know. Yes, we sail.",
  ];
  const kindOf = (one: string, other: string) =>
    recognise(
      articleFromText(said.map((words, at) => `${at % 2 ? other : one}: ${words}`).join("\n\n"), {
        name: "a.txt",
      }),
    ).kind;

  it("is no transcript of its days", () => {
    expect(kindOf("January", "February")).toBe("article");
    expect(kindOf("Day 1", "Day 2")).toBe("article");
    expect(kindOf("Montag", "Dienstag")).toBe("article");
    expect(kindOf("Anzeige", "Werbung")).toBe("article");
  });

  it("is one where one day or month alone comes again among names: it is somebody's", () => {
    const file = ["Maren", "Freitag", "Maren", "Freitag"]
      .map((name, at) => `${name}: ${said[at]}`)
      .join("\n\n");
    for (const text of [file, file.toUpperCase().replaceAll(/(?<=: ).*/g, (words) => words.toLowerCase())]) {
      const { kind, turns } = articleFromText(text, { name: "a.txt" });
      expect(kind).toBe("transcript");
      expect(turns.map(({ speaker }) => speaker?.toLowerCase())).toEqual([
        "maren",
        "freitag",
        "maren",
        "freitag",
      ]);
    }
    expect(kindOf("January", "January")).toBe("article");
    const days = ["Maren", "Freitag", "Samstag", "Freitag"].map((name, at) => `${name}: ${said[at]}`);
    expect(articleFromText(days.join("\n\n"), { name: "a.txt" }).kind).toBe("article");
  });

  it("is one where the labels are people", () => {
    expect(kindOf("April", "Maren")).toBe("transcript");
  });
});
