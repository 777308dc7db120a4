import { describe, expect, it } from "vitest";
import { factsOfPdf } from "./facts.js";

const facts = (info: Record<string, unknown>, xmp: Record<string, unknown> = {}) =>
  factsOfPdf(info, (name) => xmp[name]);

describe("factsOfPdf", () => {
  it("reads what the program that made the file knew", () => {
    expect(facts({ Author: "Maren Oduya; Ilse Brandvold", CreationDate: "D:20310312083000+01'00'" })).toEqual(
      {
        byline: "Maren Oduya and Ilse Brandvold",
        published: "2031-03-12",
        outlet: null,
        url: null,
      },
    );
  });

  it("prefers what a publisher filled in", () => {
    const xmp = {
      "dc:creator": ["Maren Oduya"],
      "prism:publicationname": "The Talvik Post",
      "prism:publicationdate": "2031-03-12",
      "prism:url": "https://talvik.example/ferry",
    };
    expect(facts({ Author: "Layout", CreationDate: "D:20310401" }, xmp)).toEqual({
      byline: "Maren Oduya",
      published: "2031-03-12",
      outlet: "The Talvik Post",
      url: "https://talvik.example/ferry",
    });
  });

  it("prefers the day of the making to that of a change, and takes the change where nothing else is told", () => {
    const [made, changed] = ["D:20310312083000Z", "D:20310314"];
    expect(facts({ CreationDate: made, ModDate: changed }).published).toBe("2031-03-12");
    expect(facts({ ModDate: changed }).published).toBe("2031-03-14");
  });

  it.each([
    ["who owns the machine", { Author: "Microsoft Office User" }],
    ["a system's user", { Author: "root" }],
    ["an address", { Author: "maren@talvik.example" }],
    ["an empty clock", { CreationDate: "D:19700101000000Z" }],
    ["no date", { CreationDate: "yesterday", ModDate: 7 }],
    ["another kind of thing", { Author: { name: "Maren" }, CreationDate: {} }],
  ])("takes %s for no fact", (_, info) => {
    const found = facts(info);
    expect(found.byline).toBeNull();
    expect(found.published).toBeNull();
  });
});
