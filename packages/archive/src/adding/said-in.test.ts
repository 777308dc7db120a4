import { articleFromText } from "@hearsay/core";
import { readArticle } from "@hearsay/core/plumbing";
import { describe, expect, it } from "vitest";
import { saidIn } from "./said-in.js";

const readText = (text: string) => saidIn(readArticle(articleFromText(text, { name: "a.txt" })));

describe("what is said in an article", () => {
  it("has speaker, role and words, with their place", () => {
    const text =
      "Quay closed\n\n“The quay will stay shut until spring,” said Maren Oduya, the harbour master of Tollhaven.\n";
    const [one] = readText(text).filter(({ kind }) => kind === "direct");
    expect(one).toMatchObject({ sourceKind: "person", name: "Maren Oduya", via: [], words: 7 });
    expect(one?.roles.join()).toContain("harbour master");
    expect(text.slice(one?.start, one?.end)).toBe("“The quay will stay shut until spring,”");
  });

  it("has through whom the words came", () => {
    const rows = readText(
      "Quay closed\n\n“The quay will stay shut until spring,” Maren Oduya told the Tollhaven Courier.\n\nAccording to the Tollhaven Courier, Otto Lind said that the board had voted twice.\n",
    );
    const [one] = rows.filter(({ kind }) => kind === "direct");
    expect(one?.name).toBe("Maren Oduya");
    expect(one?.via.join()).toContain("Courier");
  });

  it("tells people from organisations and from sources without a name", () => {
    const kinds = Object.fromEntries(
      readText(
        "Ferry stops\n\n“No ferry will sail on Sunday,” said Otto Lind, the mayor.\n\nOfficials said that the ferry was old.\n\nThe Tollhaven Harbour Board said that nobody was hurt.\n\nShe said that it was late.\n",
      ).map(({ name, sourceKind }) => [name, sourceKind]),
    );
    expect(kinds).toMatchObject({ "Otto Lind": "person", Officials: "unnamed" });
    expect(Object.entries(kinds).find(([name]) => name.includes("Board"))?.[1]).toBe("organisation");
  });

  it("has marked words that nobody is credited with, and no sign that a database refuses", () => {
    const rows = readText(
      "Sign\n\n“Mind the gap between the boat and the long\u0000 quay \ud800 here”\n\nIt rained.\n",
    );
    expect(rows.some(({ sourceKind, name }) => sourceKind === "nobody" && name === null)).toBe(true);
    for (const { text } of rows) expect(text).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  });
});
