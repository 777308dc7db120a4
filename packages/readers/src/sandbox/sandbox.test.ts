import { afterAll, describe, expect, it } from "vitest";
import "../../../../tests/built.js";
import { html } from "../html/reader.js";
import { pdf } from "../pdf/reader.js";
import { closeSandbox, readInSandbox } from "./sandbox.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const page = bytes("<h1>Ferry stops</h1><p>The boat sails no more.</p>");

/** Slow for any parser, though small. */
const heavy = bytes(`<table>${"<tr><td><a href='#'>a, </a><b>b. </b>".repeat(40_000)}</table>`);

describe("readInSandbox", () => {
  afterAll(closeSandbox);

  it("answers every file of many that are asked for at once", async () => {
    const articles = await Promise.all(
      Array.from({ length: 20 }, (_, at) => readInSandbox(html, `${at}.html`, page, {})),
    );
    expect(articles.map(({ articles: [article] }) => article?.name)).toEqual(
      Array.from({ length: 20 }, (_, at) => `${at}.html`),
    );
  });

  it("refuses a file that is too large, without reading it", async () => {
    await expect(readInSandbox(html, "a.html", new Uint8Array(html.limits.bytes + 1), {})).rejects.toThrow(
      "is larger than 16 MB, the most that is read of its kind",
    );
  });

  it("gives up on a file that takes too long, and reads the next", async () => {
    const limits = { ...html.limits, seconds: 0.05 };
    await expect(readInSandbox(html, "a.html", heavy, {}, limits)).rejects.toThrow(
      /^(took longer than 0\.05 s|was not done after 0\.25 s)$/,
    );
    expect((await readInSandbox(html, "b.html", page, {})).articles[0]?.headline?.text).toBe("Ferry stops");
  });

  it("gives up on a file that needs too much memory, and reads the next", async () => {
    const limits = { ...html.limits, megabytes: 1 };
    await expect(readInSandbox(html, "a.html", heavy, {}, limits)).rejects.toThrow("needs more than 1 MB");
    expect((await readInSandbox(html, "b.html", page, {})).articles[0]?.headline?.text).toBe("Ferry stops");
  });

  it("passes on why a file cannot be read", async () => {
    await expect(readInSandbox(pdf, "a.pdf", bytes("Hello"), {})).rejects.toThrow(/^is damaged: /);
  });
});
