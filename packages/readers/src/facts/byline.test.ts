import { describe, expect, it } from "vitest";
import { soundByline } from "./byline.js";

const site = { outlet: "The Talvik Post", host: "www.talvik-post.example" };
const byline = (...names: string[]) => soundByline(names, site);

describe("the names of a byline", () => {
  it.each([
    ["By Maren Oduya", "Maren Oduya"],
    [", by\nMaren Oduya", "Maren Oduya"],
    ["by: Maren Oduya", "Maren Oduya"],
    ["Written by Maren Oduya", "Maren Oduya"],
    ["Von Maren Oduya", "Maren Oduya"],
    ["Text & photos: Maren Oduya", "Maren Oduya"],
    ["Author Maren Oduya", "Maren Oduya"],
    ["Features\nBy\nMaren Oduya\npublished 12 March 2031", "Maren Oduya"],
    ["Maren Oduya | maren@talvik-post.example", "Maren Oduya"],
    ["Maren Oduya maren@talvik-post.example", "Maren Oduya"],
    ["Maren Oduya @marenoduya", "Maren Oduya"],
    ["Maren Oduya, health reporter", "Maren Oduya"],
    ["Maren Oduya, senior editor, and Ilse Brandvold, staff writer", "Maren Oduya and Ilse Brandvold"],
    ["Maren Oduya\nStaff Writer", "Maren Oduya"],
    ["Maren Oduya, The Talvik Post", "Maren Oduya"],
    ["Maren Oduya - The Talvik Post", "Maren Oduya"],
    ["Maren Oduya, Wednesday 12 March 2031", "Maren Oduya"],
    ["Maren Oduya am 12. März 2031 um 10:30 Uhr", "Maren Oduya"],
    ["Maren Oduya / 12.03.2031", "Maren Oduya"],
    ["Maren Oduya Published 12:30, 12 March", "Maren Oduya"],
    ["Maren Oduya, Ilse Brandvold and Tormod Eike", "Maren Oduya, Ilse Brandvold and Tormod Eike"],
    ["By\nMaren Oduya\n,\nIlse Brandvold\nand\nTormod Eike", "Maren Oduya, Ilse Brandvold and Tormod Eike"],
    ["Posted on 12 March 2031 by Maren Oduya", "Maren Oduya"],
    ["Ursula von der Weide", "Ursula von der Weide"],
    ["Dr. Ilse Brandvold", "Dr. Ilse Brandvold"],
    ["Perrin Bacon Jr.", "Perrin Bacon Jr."],
    ["Jean-Luc O’Hara", "Jean-Luc O’Hara"],
    ["孔德", "孔德"],
  ])("%j: %s", (written, names) => {
    expect(byline(written)).toBe(names);
  });

  it("keeps several, each once", () => {
    expect(byline("Maren Oduya", "By Ilse Brandvold", "Maren Oduya", "Tormod Eike")).toBe(
      "Maren Oduya, Ilse Brandvold and Tormod Eike",
    );
  });

  it("leaves out those of several that are nobody", () => {
    expect(byline("Staff", "Maren Oduya", "https://talvik-post.example/maren")).toBe("Maren Oduya");
  });

  it.each(["by ", "a, ", "- ", "1 ", "@", "\n", "( ", "and "])(
    "reads only the beginning of a hostile line: %j",
    (part) => {
      expect((byline(part.repeat(100_000)) ?? "").length).toBeLessThanOrEqual(300);
    },
  );
});

describe("no byline", () => {
  it.each([
    ["nothing before the mark", "by"],
    ["a link to the text", "Skip to content"],
    ["a link to more", "View all posts"],
    ["who took the picture", "Photo by Maren Oduya"],
    ["who looked it over", "Medically reviewed by Maren Oduya"],
    ["who put it into another language", "Translated by Maren Oduya"],
    ["who paid", "Sponsored by Maren Oduya"],
    ["a field of a form", "Name *"],
    ["an e-mail address", "maren@talvik-post.example"],
    ["an address", "https://talvik-post.example/maren"],
    ["a short address", "www.talvik-post.example"],
    ["a handle", "@talvikpost"],
    ["the outlet", "The Talvik Post"],
    ["the outlet without its article", "Talvik Post"],
    ["the outlet's host", "talvik-post.example"],
    ["the outlet's company", "Talvik Post Ltd"],
    ["the outlet's desk", "Talvik Post Staff"],
    ["the outlet and its place", "Talvik Post, Talvik"],
    ["staff", "Staff"],
    ["a desk", "By Staff Reporter"],
    ["a newsroom", "Redaktion"],
    ["a newsroom of its own name", "Redaktion Talvik"],
    ["a team", "Talvik-Team"],
    ["an administrator, shortened", "Admin"],
    ["an administrator", "Administrator"],
    ["the first of all users", "root"],
    ["whoever bought the machine", "Microsoft Office User"],
    ["a program", "python-docx"],
    ["a login", "maren_o7"],
    ["a login with a full stop", "maren.oduya"],
    ["a reading time", "PT15M"],
    ["a date", "12 March 2031"],
    ["a word before a date", "Veröffentlicht am 12.03.2031"],
    ["a placeholder", "undefined"],
    ["a sentence", "She has written about harbours for ten years."],
    ["marks alone", "–"],
    ["nothing", " "],
  ])("%s", (_, written) => {
    expect(byline(written)).toBeNull();
  });
});
