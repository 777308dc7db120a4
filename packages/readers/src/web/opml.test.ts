import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedsOfOpml } from "./opml.js";

const opml = (body: string, head = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<opml version="2.0"><head><title>Feeds</title></head><body>${body}</body></opml>\n`;
const feeds = (text: string | Uint8Array) =>
  feedsOfOpml(typeof text === "string" ? new TextEncoder().encode(text) : text);
const refusal = (text: string | Uint8Array) => {
  try {
    return feeds(text).length;
  } catch (error) {
    return (error as { reason?: string }).reason;
  }
};

describe("a list of feeds in OPML", () => {
  it("gives the feeds of all outlines, nested or not, each once, in their order", () => {
    const list = `
      <outline text="Harbour"><outline text="Papers">
        <outline type="rss" text="Post" xmlUrl="https://post.example/rss?a=1&amp;b=2" htmlUrl="https://post.example/"/>
        <outline type="rss" text="Ledger" xmlUrl=" https://ledger.example/atom "></outline>
      </outline></outline>
      <OUTLINE text="Gull" XMLURL="https://gull.example/feed"/>
      <outline type="rss" text="Post again" xmlUrl="https://post.example/rss?a=1&amp;b=2"/>
      <outline type="link" text="no feed" url="https://elsewhere.example/"/>`;
    expect(feeds(opml(list))).toEqual([
      "https://post.example/rss?a=1&b=2",
      "https://ledger.example/atom",
      "https://gull.example/feed",
    ]);
  });

  it("leaves out what is commented out, with all within it", () => {
    const list = `<outline isComment="true"><outline xmlUrl="https://a.example/"/><outline><outline xmlUrl="https://b.example/"/></outline></outline>
      <!-- <outline xmlUrl="https://c.example/"/> --><outline xmlUrl="https://d.example/"/>`;
    expect(feeds(opml(list))).toEqual(["https://d.example/"]);
  });

  it("reads other encodings", () => {
    expect(feeds(Buffer.from(`\ufeff${opml('<outline xmlUrl="https://a.example/ü"/>')}`, "utf16le"))).toEqual(
      ["https://a.example/ü"],
    );
  });

  it.each([
    ["", /no list of feeds/],
    ["Minutes of the harbour board.", /no list of feeds/],
    ["<rss><channel/></rss>", /no list of feeds/],
    [opml(""), /lists no feeds/],
    [opml('<outline text="Post" url="https://post.example/"/>'), /lists no feeds/],
    [opml('<outline xmlUrl="https://a.example/"/>').slice(0, -20), /breaks off/],
    [
      opml('<outline xmlUrl="https://a.example/"/><outline xmlUrl="https://b.exa').slice(0, -17),
      /breaks off/,
    ],
    [
      opml('<outline xmlUrl="&b;"/>', '<!DOCTYPE opml [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'),
      /entities/,
    ],
    [opml(`<outline xmlUrl="https://a.example/${"a".repeat(16 * 1024 * 1024)}"/>`), /larger than 16 MB/],
    [
      opml(Array.from({ length: 20_001 }, (_, at) => `<outline xmlUrl="https://a.example/${at}"/>`).join("")),
      /more than 20,000 feeds/,
    ],
  ])("%.60j is refused", (text, reason) => {
    expect(refusal(text)).toMatch(reason);
  });

  it("of any bytes gives addresses, or says why not", () => {
    const whole = opml('<outline text="x"><outline xmlUrl="https://a.example/"/></outline>');
    fc.assert(
      fc.property(fc.nat(whole.length), fc.string(), (at, put) => {
        expect(refusal(whole.slice(0, at) + put + whole.slice(at))).toBeDefined();
      }),
    );
  });

  it("of outlines too deep within each other is refused", () => {
    const nested = (depth: number) =>
      opml(`${"<outline>".repeat(depth)}<outline xmlUrl="https://a.example/"/>${"</outline>".repeat(depth)}`);
    expect(feeds(nested(100))).toEqual(["https://a.example/"]);
    expect(refusal(nested(500_000))).toMatch(/deep/);
  });
});
