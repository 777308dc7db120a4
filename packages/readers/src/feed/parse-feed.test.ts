import { describe, expect, it, vi } from "vitest";
import { parsedOf } from "../parsed.js";
import { readBytes } from "../read.js";
import type { ParserReader } from "../reader.js";

// what is read does not depend on the thread in which it is
vi.mock("../sandbox/sandbox.js", () => ({
  readInSandbox: async (reader: ParserReader, name: string, bytes: Uint8Array, options: object) =>
    parsedOf(await (await reader.load())(name, bytes, options)),
}));

async function read(name: string, text: string) {
  const said = [];
  for await (const one of readBytes(name, Buffer.from(text)))
    said.push(
      one.ok
        ? {
            name: one.article.name,
            text: one.article.text,
            url: one.article.url,
            byline: one.article.byline,
            published: one.article.published,
            outlet: one.article.outlet,
            notes: one.notes,
          }
        : `${one.name} ${one.reason}`,
    );
  return said;
}

const FETCH = "name the feed's address to fetch their pages";
const rss = (items: string) =>
  `<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel><title>The Talvik Post</title><link>https://talvik.example/</link>${items}</channel></rss>`;

describe("a feed as a file", () => {
  it("gives the articles that RSS has in full, and counts teasers", async () => {
    const items = `<item><title>Quay shut</title><link>https://talvik.example/1</link><dc:creator>Ilse Brandt</dc:creator><pubDate>Wed, 12 Mar 2031 10:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>The quay is shut.</p><p>“Nobody was told,” said Maren Oduya.</p>]]></content:encoded></item><item><title>Ice</title><description>It came early.</description></item>`;
    for (const name of ["feed.xml", "feed.rss", "feed", "feed.txt"]) {
      const [first, ...others] = await read(name, rss(items));
      expect(others).toEqual([]);
      expect(first).toMatchObject({
        name: `${name}#1`,
        text: expect.stringContaining("“Nobody was told,” said Maren Oduya."),
        url: "https://talvik.example/1",
        byline: "Ilse Brandt",
        published: expect.stringMatching(/^2031-03-12/),
        outlet: "The Talvik Post",
      });
      expect(first).toMatchObject({
        notes: expect.arrayContaining([`lists 1 entry with no more than a teaser, left out here; ${FETCH}`]),
      });
    }
  });

  it("gives the content of Atom, as text, as markup and as XHTML", async () => {
    const entry = (at: number, content: string) =>
      `<entry><title>Quay ${at}</title><link rel="self" href="https://talvik.example/x"/><link href="https://talvik.example/${at}"/><author><name>Ilse Brandt</name></author><updated>2031-03-12T10:00:00Z</updated>${content}</entry>`;
    const found = await read(
      "feed.atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Talvik Post</title>${entry(1, "<content>The quay is shut.</content>")}${entry(2, '<content type="html">&lt;p&gt;The quay is shut.&lt;/p&gt;</content>')}${entry(3, '<content type="xhtml"><div><p>The quay <b>is</b> shut.</p></div></content>')}</feed>`,
    );
    expect(found).toMatchObject(
      [1, 2, 3].map((at) => ({
        text: `Quay ${at}\n\nThe quay is shut.`,
        url: `https://talvik.example/${at}`,
        byline: "Ilse Brandt",
        outlet: "The Talvik Post",
        notes: [],
      })),
    );
  });

  it("gives what JSON Feed has in full", async () => {
    const feed = (...items: object[]) =>
      JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "The Talvik Post", items });
    const teaser = {
      id: "2",
      title: "Ice",
      summary: "It came early.",
      url: "https://talvik.example/2",
      date_published: "2031-03-12",
    };
    const full = {
      id: "1",
      title: "Quay shut",
      url: "https://talvik.example/1",
      authors: [{ name: "Ilse Brandt" }],
      content_html: "<p>The quay is shut.</p>",
    };
    expect(await read("feed.json", feed(teaser, full))).toMatchObject([
      {
        name: "feed.json#2",
        text: "Quay shut\n\nThe quay is shut.",
        url: "https://talvik.example/1",
        byline: "Ilse Brandt",
        notes: [`lists 1 entry with no more than a teaser, left out here; ${FETCH}`],
      },
    ]);
    expect(await read("feed.json", feed(teaser))).toEqual([
      `feed.json is a feed of 1 entry with no more than a teaser; ${FETCH}`,
    ]);
  });

  it("is refused where nothing can be read, with what to do", async () => {
    expect(await read("feed.xml", rss(""))).toEqual(["feed.xml is a feed without entries"]);
    expect(await read("map.xml", "<urlset><url><loc>https://talvik.example/1</loc></url></urlset>")).toEqual([
      "map.xml is a sitemap: a list of 1 address that are not fetched for a file; name the sitemap's address",
    ]);
    expect(await read("other.xml", '<?xml version="1.0"?><letter/>')).toEqual([
      "other.xml is XML of a kind that is not read; save what it holds as HTML, plain text or JSON",
    ]);
  });
});
