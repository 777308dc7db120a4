import { describe, expect, it } from "vitest";
import { makesSense, soundUrl } from "./sense.js";

const site = { outlet: "The Talvik Post", host: "talvik-post.example" };

describe("an outlet", () => {
  it.each(["The Talvik Post", "Talvik.example", "7Quays", "半月谈网"])("can be %s", (name) => {
    expect(makesSense("outlet", name, site)).toBe(true);
  });

  it.each([
    ["an address", "https://talvik-post.example/"],
    ["an e-mail address", "desk@talvik-post.example"],
    ["a slogan", "All that you need to know of the harbour and the sea"],
    ["a short slogan", "News that keeps you afloat!"],
    ["a front page", "Home"],
    ["a system", "WordPress"],
    ["a placeholder", "null"],
    ["marks", "•••"],
  ])("is not %s", (_, name) => {
    expect(makesSense("outlet", name, site)).toBe(false);
  });
});

describe("a section", () => {
  it.each(["Politics", "Arts & Culture", "Ländliche Regionen"])("can be %s", (name) => {
    expect(makesSense("section", name, site)).toBe(true);
  });

  it.each([
    ["the front page", "Home"],
    ["the front page, in another language", "Startseite"],
    ["the way's own name", "You are here:"],
    ["no drawer at all", "Uncategorized"],
    ["the outlet", "Talvik Post"],
    ["a month", "January"],
    ["a year", "2031"],
    ["an address", "https://talvik-post.example/politics"],
    ["a question", "Who are we?"],
    ["a sentence", "The last boat leaves on Friday and nobody knows why"],
  ])("is not %s", (_, name) => {
    expect(makesSense("section", name, site)).toBe(false);
  });
});

describe("an address", () => {
  it.each([
    ["https://talvik-post.example/ferry?id=1", "https://talvik-post.example/ferry?id=1"],
    [" http://talvik-post.example/ferry ", "http://talvik-post.example/ferry"],
    [
      "https://web.archive.org/web/20310312083000/https://talvik-post.example/ferry",
      "https://talvik-post.example/ferry",
    ],
  ])("%s is one", (written, url) => {
    expect(soundUrl(written)).toBe(url);
  });

  it.each([
    "/ferry",
    "ferry.html",
    "//talvik-post.example/ferry",
    "javascript:alert(1)",
    "data:text/html,ferry",
    "file:///home/ferry.html",
    "ftp://talvik-post.example/ferry",
    "http://localhost:8080/ferry",
    "http://127.0.0.1/ferry",
    "https://user:word@talvik-post.example/",
    "https://",
    "https://talvik-post.example/a b",
    `https://talvik-post.example/${"a".repeat(3_000)}`,
  ])("%s is none", (written) => {
    expect(soundUrl(written)).toBeNull();
  });
});
