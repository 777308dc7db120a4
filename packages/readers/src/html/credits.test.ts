import { describe, expect, it } from "vitest";
import { parseHtml } from "./parse-html.js";

const BODY =
  "<p>The boat sails no more on Sundays, the harbour board decided on Tuesday.</p>" +
  "<p>Nobody on the island was asked about it, and nobody there expects to be.</p>";

/** The facts of an article page with this in its head, around its headline and after its text. */
function read({ head = "", before = "", after = "", end = "", lang = "en" }) {
  const html = `<html lang="${lang}"><head>${head}</head><body>${before}<h1>Ferry stops at weekends</h1>${after}<main>${BODY}</main>${end}</body></html>`;
  return parseHtml("page.html", new TextEncoder().encode(html), {});
}
const json = (entry: object) => `<script type="application/ld+json">${JSON.stringify(entry)}</script>`;
const article = (entry: object) =>
  json({ "@type": "NewsArticle", headline: "Ferry stops at weekends", ...entry });
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe("a page's byline", () => {
  it.each([
    ["JSON-LD, a name", { head: article({ author: "Maren Oduya" }) }],
    ["JSON-LD, an object", { head: article({ author: { "@type": "Person", name: "Maren Oduya" } }) }],
    [
      "JSON-LD, two parts of a name",
      { head: article({ author: { givenName: "Maren", familyName: "Oduya" } }) },
    ],
    ["JSON-LD, a creator", { head: article({ creator: ["Maren Oduya"] }) }],
    [
      "JSON-LD of the page, by reference",
      {
        head: json({
          "@graph": [
            { "@type": "WebPage", author: { "@id": "#m" } },
            { "@type": "Person", "@id": "#m", name: "Maren Oduya" },
          ],
        }),
      },
    ],
    ["a field for articles", { head: meta("article:author", "Maren Oduya") }],
    ["a field of a service", { head: meta("parsely-author", "Maren Oduya") }],
    ["any field", { head: meta("author", "Maren Oduya") }],
    ["microdata", { after: '<p itemprop="author"><span itemprop="name">Maren Oduya</span></p>' }],
    [
      "microdata for machines",
      { after: '<p itemprop="author"><meta itemprop="name" content="Maren Oduya"></p>' },
    ],
    ["a link", { after: '<p><a rel="author" href="/maren">Maren Oduya</a></p>' }],
    ["a line that is called so", { after: '<p class="article__byline">By <b>Maren Oduya</b></p>' }],
    ["a line before the headline", { before: '<p class="byline">By Maren Oduya</p>' }],
    ["a line after the text", { end: '<p class="byline">By Maren Oduya</p>' }],
    ["a line with the date", { after: '<p class="post-date">Posted by Maren Oduya on 12 March 2031</p>' }],
  ])("is told by %s", (_, page) => {
    expect(read(page).byline).toBe("Maren Oduya");
  });

  it("names all authors", () => {
    const two = '<a rel="author">Maren Oduya</a> and <a rel="author">Ilse Brandvold</a>';
    expect(read({ after: `<p>${two}</p>` }).byline).toBe("Maren Oduya and Ilse Brandvold");
    expect(
      read({ head: meta("citation_author", "Maren Oduya") + meta("citation_author", "Ilse Brandvold") })
        .byline,
    ).toBe("Maren Oduya and Ilse Brandvold");
  });

  it("is what readers are told above the text, spelt as machines are", () => {
    const head = article({ author: "Tormod Eike" });
    expect(
      read({ head, after: '<p class="byline">By <a>Maren Oduya</a>, <a>Ilse Brandvold</a></p>' }).byline,
    ).toBe("Maren Oduya, Ilse Brandvold");
    expect(read({ head, after: '<p class="byline">BY TORMOD EIKE</p>' }).byline).toBe("Tormod Eike");
    expect(read({ head, end: '<p class="byline">By Maren Oduya</p>' }).byline).toBe("Tormod Eike");
  });

  it("is the next that makes sense where a field holds none", () => {
    const line = '<p class="byline">By Maren Oduya</p>';
    for (const name of ["admin", "https://talvik.example/maren", "The Talvik Post", "maren.oduya"]) {
      const head = article({ author: { name }, publisher: { name: "The Talvik Post" } });
      expect(read({ head, after: line }).byline).toBe("Maren Oduya");
      expect(read({ head }).byline).toBeNull();
    }
  });

  it("is not that of a comment, of another story or of a picture", () => {
    const other = (name: string) =>
      `<div class="${name}"><p><span class="author">Tormod Eike</span></p></div>`;
    for (const name of ["comment", "related-stories", "teaser"]) {
      expect(read({ after: other(name) }).byline).toBeNull();
      expect(read({ end: other(name) }).byline).toBeNull();
    }
    expect(
      read({ after: '<figure><figcaption class="author">Tormod Eike</figcaption></figure>' }).byline,
    ).toBeNull();
    expect(read({ after: '<p class="image-author">Tormod Eike</p>' }).byline).toBeNull();
  });

  it("is looked for in a page that is called after what surrounds an article", () => {
    const after = '<p class="byline">By Maren Oduya</p>';
    expect(read({ before: '<div class="has-sidebar right-sidebar">', after, end: "</div>" }).byline).toBe(
      "Maren Oduya",
    );
  });
});

describe("a page's date", () => {
  it.each([
    ["JSON-LD", { head: article({ datePublished: "2031-03-12T10:30:00+02:00" }) }],
    [
      "JSON-LD of the page",
      { head: json({ "@type": "WebPage", datePublished: "2031-03-12T10:30:00+02:00" }) },
    ],
    ["Open Graph", { head: meta("article:published_time", "2031-03-12T10:30:00+02:00") }],
    ["Dublin Core", { head: meta("dc.date.issued", "2031-03-12T10:30:00+02:00") }],
    ["a service", { head: meta("parsely-pub-date", "2031-03-12T10:30:00+02:00") }],
    ["a field of the page's own", { head: meta("vr:published-time", "2031-03-12T10:30:00+02:00") }],
    [
      "microdata",
      { after: '<p><span itemprop="datePublished" content="2031-03-12T10:30:00+02:00">12/3</span></p>' },
    ],
    ["a time", { after: '<time datetime="2031-03-12T10:30:00+02:00">on Wednesday</time>' }],
  ])("is told by %s, with its zone", (_, page) => {
    expect(read(page).published).toBe("2031-03-12T10:30:00+02:00");
  });

  it.each([
    ["a time without a date for machines", { after: "<time>12 March 2031</time>" }],
    ["a time with a broken one", { after: '<time datetime="12-03">12 March 2031</time>' }],
    ["a line that is called so", { after: '<div class="entry-date">March 12, 2031</div>' }],
    ["a byline", { after: '<div class="byline">By Maren Oduya, 12 March 2031</div>' }],
    ["a bare line", { after: "<div>Published 12 March 2031</div>" }],
    ["a line in the page's language", { after: "<div>Mittwoch, 12. März 2031, 10:30 Uhr</div>", lang: "de" }],
    ["numbers in the page's order", { after: '<div class="date">12/03/2031</div>', lang: "en-GB" }],
    ["numbers in another order", { after: '<div class="date">03/12/2031</div>', lang: "en-US" }],
    [
      "numbers in the order of the address",
      {
        head: '<link rel="canonical" href="https://talvik.example/2031/03/12/ferry">',
        after: '<div class="date">12/03/2031</div>',
      },
    ],
  ])("is told by %s", (_, page) => {
    expect(read(page).published).toBe("2031-03-12");
  });

  it.each([
    ["numbers in no order that is told", { after: '<div class="date">12/03/2031</div>' }],
    [
      "a change",
      {
        head: meta("article:modified_time", "2031-03-12"),
        after: '<time class="updated">12 March 2031</time>',
      },
    ],
    ["a change in words", { after: '<div class="date">Last updated 12 March 2031</div>' }],
    [
      "a sentence",
      {
        after:
          "<p>The ferry Hedda, which was built at the northern quay and first sailed on 12 March 2031, is for sale.</p>",
      },
    ],
    ["a comment", { end: '<div class="comment"><time datetime="2031-03-12">12 March 2031</time></div>' }],
    ["no year", { head: article({ datePublished: "0001-01-01T00:00:00Z" }) }],
    ["a clock that was never set", { head: article({ datePublished: "1970-01-01T00:00:00Z" }) }],
    ["a reading time", { after: '<time datetime="PT15M">15 minutes</time>' }],
    ["what is counted from today", { after: '<div class="date">3 hours ago</div>' }],
  ])("is not told by %s", (_, page) => {
    expect(read(page).published).toBeNull();
  });

  it("is that of publication, wherever that of a change stands", () => {
    const head =
      meta("article:modified_time", "2031-03-14") +
      article({ dateModified: "2031-03-14", datePublished: "2031-03-12" });
    expect(read({ head }).published).toBe("2031-03-12");
    const after = '<p class="date">Updated 14 March 2031 | Published 12 March 2031</p>';
    expect(read({ head: meta("article:modified_time", "2031-03-14"), after }).published).toBe("2031-03-12");
  });
});

describe("a page's outlet", () => {
  it.each([
    ["JSON-LD", { head: article({ publisher: { name: "The Talvik Post" } }) }],
    ["its site's name", { head: meta("og:site_name", "The Talvik Post") }],
    ["JSON-LD of the site", { head: json({ "@type": "WebSite", name: "The Talvik Post" }) }],
    ["the window's title", { head: "<title>Ferry stops at weekends | The Talvik Post</title>" }],
    [
      "the window's title and the host",
      {
        head: '<title>Ferries | The Talvik Post - News</title><link rel="canonical" href="https://talvikpost.example/a">',
      },
    ],
    [
      "its site's name rather than its publisher's company",
      { head: meta("og:site_name", "The Talvik Post") + article({ publisher: { name: "Quay Media Ltd" } }) },
    ],
    [
      "its name without the slogan",
      {
        head: `${meta("og:site_name", "The Talvik Post – News from the quay")}<link rel="canonical" href="https://talvik-post.example/a">`,
      },
    ],
  ])("is told by %s", (_, page) => {
    expect(read(page).outlet).toBe("The Talvik Post");
  });

  it("is not its address, nor its slogan", () => {
    for (const name of ["https://talvik.example/", "All the news of the harbour and of the sea beyond"]) {
      expect(read({ head: meta("og:site_name", name) }).outlet).toBeNull();
    }
  });
});

describe("a page's address", () => {
  const url = "https://talvik.example/ferry";
  it.each([
    ["its canonical link", `<link rel="canonical" href="${url}">`],
    ["Open Graph", meta("og:url", url)],
    ["JSON-LD", article({ mainEntityOfPage: { "@id": url } })],
    [
      "the next where one is no address of a page",
      `<link rel="canonical" href="/ferry">${meta("og:url", url)}`,
    ],
    [
      "the next where one is the whole site's",
      `<link rel="canonical" href="https://talvik.example/">${meta("og:url", url)}`,
    ],
  ])("is told by %s", (_, head) => {
    expect(read({ head }).url).toBe(url);
  });

  it("is null where none leads anywhere", () => {
    expect(read({ head: '<link rel="canonical" href="javascript:alert(1)">' }).url).toBeNull();
  });
});

describe("a page's section", () => {
  const crumbs = (...names: string[]) =>
    json({
      "@type": "BreadcrumbList",
      itemListElement: names.map((name, at) => ({ position: at + 1, item: { name } })),
    });
  it.each([
    ["JSON-LD", { head: article({ articleSection: "Harbour" }) }],
    ["Open Graph", { head: meta("article:section", "Harbour") }],
    [
      "Open Graph rather than the first of many",
      { head: meta("article:section", "Harbour") + article({ articleSection: ["Top", "Harbour"] }) },
    ],
    ["a service", { head: meta("parsely-section", "Harbour") }],
    ["microdata", { after: '<p itemprop="articleSection">Harbour</p>' }],
    ["the way to it in JSON-LD", { head: crumbs("Home", "News", "Harbour", "Ferry stops at weekends") }],
    [
      "the way to it",
      {
        before:
          '<nav class="breadcrumbs"><a>Home</a> › <a>News</a> › <a>Harbour</a> › <b>Ferry stops at…</b></nav>',
      },
    ],
  ])("is told by %s", (_, page) => {
    expect(read(page).section).toBe("Harbour");
  });

  it("is none where nobody filed the article", () => {
    expect(read({ head: article({ articleSection: "Uncategorized" }) }).section).toBeNull();
    expect(read({ head: crumbs("Home", "Ferry stops at weekends") }).section).toBeNull();
  });
});

describe("a page that would take long", () => {
  it.each([
    ["marks without end", '<p class="author">By</p>'],
    ["marks in marks", '<div class="author date breadcrumb">'],
    ["asides in asides", '<div class="related comment"><i itemprop="author">'],
    ["times", '<time datetime="2031">1</time>'],
    ["fields", '<meta name="author" content="by by by">'],
  ])("%s", (_, part) => {
    const depth = part.startsWith("<div") ? 1_000 : 50_000;
    expect(() => read({ before: part.repeat(depth) })).not.toThrow();
  });
});
