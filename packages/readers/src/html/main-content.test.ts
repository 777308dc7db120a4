import type { Article } from "@hearsay/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHtml } from "./parse-html.js";

const read = (html: string): Article => parseHtml("page.html", new TextEncoder().encode(html), {});
const whyOf = (article: Article, words: string) =>
  article.leftOut.find(({ text }) => text.includes(words))?.why;
const kindOf = (article: Article, words: string) =>
  article.blocks.find(({ start, end }) => article.text.slice(start, end).includes(words))?.kind;

const FIRST =
  "The ferry across Talvik harbour will not run at weekends from the spring on, the harbour board decided on Tuesday.";
const SECOND =
  "“We cannot sail boats that nobody rides,” said Tormod Eike, who chairs the board. “The figures left us no choice.”";
const THIRD =
  "Some 1,400 people cross on an ordinary working day, according to the board, but fewer than ninety do so on a Sunday.";
const STORY = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const MENU = `<nav><a href="/">Home</a> <a href="/harbour">Harbour</a></nav>`;
const page = (body: string, head = "") =>
  `<html><head><title>Ferry stops</title>${head}</head><body>${MENU}<h1>Ferry stops at weekends</h1>${body}</body></html>`;
const expectWhole = (article: Article) => {
  for (const words of [FIRST, SECOND, THIRD]) expect(article.text).toContain(words);
};

describe("the names of elements", () => {
  it.each([
    "paywall",
    "paywall-content premium",
    "author",
    "author-maren-oduya byline",
    "related",
    "newsletter",
    "cookie-banner",
    "sidebar",
    "share",
    "comments-on",
    "tags",
    "post tag-ferry",
    "advertisement",
    "modal-content",
    "navigation",
    "teaser-text",
  ])("do not lose the article that stands in class=%o", (name) => {
    expectWhole(read(page(`<div class="${name}"><div>${STORY}</div></div>`)));
    expectWhole(read(page(`<div id="${name.split(" ")[0]}">${STORY}</div>`)));
  });

  it("of a word's place do not lose the paragraph around it", () => {
    const article = read(
      page(`${STORY}<p><span class="author">Maren Oduya</span> was told so on the pier.</p>`),
    );
    expect(article.text).toContain("Maren Oduya was told so on the pier.");
  });

  it("tell what surrounds the article, and why it is left out", () => {
    const article = read(
      page(`<article>${STORY}
        <div class="share-bar"><a href="/f">Facebook</a> <a href="/x">Send on</a></div>
        <div class="related-stories"><h3>Bridges</h3><a href="/b">Bridge at Hesten closed for paint</a></div>
        <div class="newsletter-signup">Letters from the harbour, every Friday.</div>
        <div class="author-bio">Maren Oduya has written about boats since 2019.</div>
        <ul class="tags"><li><a href="/t">Ferries</a></li></ul></article>
        <section id="comments"><p>First! I never take that boat anyway, and neither should anybody else.</p></section>
        <footer>All rights reserved in Talvik.</footer>`),
    );
    expectWhole(article);
    const found = {
      "Send on": "share",
      "Bridge at Hesten": "related",
      "Letters from": "banner",
      "since 2019": "author note",
      Ferries: "tags",
      "First!": "comments",
      "All rights": "footer",
      Harbour: "navigation",
    };
    for (const [words, why] of Object.entries(found))
      expect([words, whyOf(article, words)]).toEqual([words, why]);
  });

  it("leave comments in where there is nothing else", () => {
    expectWhole(read(`<body>${MENU}<div id="comments">${STORY}</div></body>`));
  });
});

describe("between the paragraphs", () => {
  it.each([
    ["advertisement", "<p>Advertisement</p>"],
    ["advertisement", "<p>- Anzeige -</p>"],
    ["related", `<p>Read also: <a href="/b">Bridge at Hesten closed for paint</a></p>`],
    ["related", `<p><a href="/b">Bridge at Hesten closed for paint</a></p>`],
    ["share", "<p>Artikel teilen</p>"],
    ["comments", "<p>3 Kommentare</p>"],
    ["counter", "<figure><figcaption>1/12</figcaption></figure>"],
    ["credit", "<figure><figcaption>Photo: Maren Oduya / Talvik Pictures</figcaption></figure>"],
    ["credit", "<figure><figcaption>Maren Oduya/AFP</figcaption></figure>"],
    ["credit", "<p>https://talvik.example/ferry</p>"],
    ["repeated", `<blockquote>We cannot sail boats that nobody rides</blockquote>`],
    ["repeated", `<p>${FIRST}</p>`],
    ["control", "<p><button>Play the recording</button></p>"],
  ])("a scrap goes out as %s: %s", (why, scrap) => {
    const article = read(page(`<article><p>${FIRST}</p><p>${SECOND}</p>${scrap}<p>${THIRD}</p></article>`));
    expectWhole(article);
    expect(article.leftOut.map((each) => each.why)).toContain(why);
    expect(article.text.split(FIRST).length).toBe(2);
  });

  it.each([
    ["blockquote", "<blockquote>A Sunday without a boat is a Sunday without a till.</blockquote>"],
    ["caption", "<figure><figcaption>The ferry at the quay. Photo: Maren Oduya</figcaption></figure>"],
    ["heading", "<h2>More about the boats</h2>"],
    ["paragraph", "<p>No.</p>"],
    ["paragraph", "<p>She wrote of it (<a href='/x'>in March</a>) at length.</p>"],
    ["listItem", "<ul><li>and/or</li></ul>"],
  ])("text stays, as %s: %s", (kind, text) => {
    const article = read(page(`<article><p>${FIRST}</p><p>${SECOND}</p>${text}<p>${THIRD}</p></article>`));
    const words = text.replace(/<[^>]*>/g, "").replace(" Photo: Maren Oduya", "");
    expect(article.text).toContain(words);
    expect(kindOf(article, words)).toBe(kind);
  });

  const SAME = "We will not sign this paper today, and that is our answer.";
  it.each([
    ["below names", `<p>ANA LIND:</p><p>${SAME}</p><p>${THIRD}</p><p>TOM KESTREL:</p><p>${SAME}</p>`],
    [
      "further down in turns",
      `<p>ANA LIND:</p><p>Good evening to you all.</p><p>${SAME}</p><p>TOM KESTREL:</p><p>I am asked as well.</p><p>${SAME}</p>`,
    ],
    ["below headings", `<h2>Ana Lind</h2><p>${SAME}</p><h2>Tom Kestrel</h2><p>${SAME}</p>`],
    [
      "below a sentence that ends in a colon",
      `<p>${SAME}</p><p>Asked late in the evening, Tom Kestrel, who speaks for the fishermen of the outer harbour, said this:</p><p>${SAME}</p>`,
    ],
    ["above names", `<p>${SAME}</p><p>— Ana Lind</p><p>${SAME}</p><p>— Tom Kestrel</p>`],
  ])("the same words of two speakers both stay: %s", (_, said) => {
    const article = read(page(`<article><p>${FIRST}</p><p>${SECOND}</p>${said}</article>`));
    expect(article.text.split(SAME).length).toBe(3);
  });

  it("a credit is cut off its caption", () => {
    const article = read(
      page(`<article><p>${FIRST}</p><figure><figcaption>The ferry at the quay. Photo: Maren Oduya</figcaption></figure>
        <p>${SECOND}</p><p>${THIRD}</p></article>`),
    );
    expect(article.text).not.toContain("Photo:");
    expect(whyOf(article, "Photo: Maren Oduya")).toBe("credit");
  });

  it("an embedded post is a quotation with its author's line", () => {
    const post = `<div class="social-embed"><blockquote class="twitter-tweet"><p>No boat, no till.</p>&mdash; Sunniva Aas (@aas)
      <a href="https://x.example/1">March 12, 2031</a></blockquote></div>`;
    const article = read(page(`<article><p>${FIRST}</p><p>${SECOND}</p>${post}<p>${THIRD}</p></article>`));
    expect(kindOf(article, "No boat, no till.")).toBe("blockquote");
    expect(kindOf(article, "Sunniva Aas (@aas)")).toBe("blockquote");
    // the date is no part of the name
    expect(article.text).toContain("— Sunniva Aas (@aas)\n\nMarch 12, 2031");
    const unlinked = read(
      page(`<article><p>${FIRST}</p>${post.replace(/<\/?a[^>]*>/g, "")}<p>${THIRD}</p></article>`),
    );
    expect(unlinked.text).toContain("— Sunniva Aas (@aas)\n\nMarch 12, 2031");
  });

  it("the times of a live blog stay before its entries", () => {
    const entries = [FIRST, SECOND, THIRD].map(
      (words, at) => `<article><time>1${at}:32</time><p>${words}</p></article>`,
    );
    const { text } = read(page(`<main>${entries.join("")}</main>`));
    expect(text).toContain(`10:32\n\n${FIRST}\n\n11:32\n\n${SECOND}`);
  });

  it("questions stay where a press shows the answer", () => {
    const part = (words: string, state: string) =>
      `<div><button class="accordion-button">Why no ferry?</button><div class="answer" ${state}><p>${words}</p></div></div>`;
    const article = read(
      page(`<main>${part(FIRST, "")}<div>${part(SECOND, "")}</div>${part(THIRD, "")}</main>`),
    );
    expect(article.text).toContain("Why no ferry?");
    const slides = `<div class="slide">${STORY}</div><div class="slide" style="display:none"><p>${"The last boat is blue and old. ".repeat(5)}</p></div>`;
    expect(read(page(`<main>${slides}</main>`)).text).toContain("The last boat is blue");
  });

  it("a soft hyphen parts no word", () => {
    const article = read(
      page(`${STORY}<p>The har&shy;bour\u00ADmaster said so, and nobody asked him for more than that.</p>`),
    );
    expect(article.text).toContain("The harbourmaster said so");
  });
});

describe("what the page's data tells", () => {
  const data = (text: string) =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody: text })}</script>`;
  const body = [FIRST, SECOND, THIRD].join("\n");

  it("is the text of a page that scripts fill", () => {
    const article = read(page("<div id=app></div><p>Please switch on JavaScript.</p>", data(body)));
    expectWhole(article);
    expect(article.doubts).toHaveLength(1);
    expect(whyOf(article, "Please switch on")).toBeDefined();
    expectWhole(read(`<html><head>${data(body)}</head><body></body></html>`));
  });

  it("may be markup", () => {
    const article = read(page("<p>Loading</p>", data(STORY)));
    expectWhole(article);
    expect(article.text).not.toContain("<p>");
  });

  it("finds the article that the page hides", () => {
    const wall = `<div class="offer"><p>${"Read on for one crown a month, and end it when you like. ".repeat(4)}</p></div>`;
    const article = read(page(`${wall}<div class="full" hidden>${STORY}</div>`, data(body)));
    expectWhole(article);
    expect(article.doubts).toHaveLength(1);
  });

  it("is not needed where the page shows the article", () => {
    const article = read(page(`<article>${STORY}</article>`, data(body)));
    expect(article.doubts).toEqual([]);
    expect(article.origin?.length).toBeGreaterThan(0);
  });
});

describe("data from which scripts fill a page in", () => {
  const script = (value: unknown) =>
    `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(value)}</script>`;
  const blocks = [FIRST, SECOND, THIRD].map((text) => ({ type: "paragraph", data: { text } }));
  const shell = (data: string, body = '<div id="app"><p>Loading the story.</p></div>') =>
    `<html><head><title>Ferry to stop | Talvik Post</title></head><body>${body}${data}</body></html>`;

  it("is read where the page shows hardly any text", () => {
    const story = { title: "Ferry to stop", body: blocks };
    const other = { title: "Ice", body: blocks.map(() => ({ text: `Ice lay on the quay. ${THIRD}` })) };
    const article = read(shell(script({ props: { pageProps: { story, more: [other] } } })));
    for (const words of [FIRST, SECOND, THIRD]) expect(article.text).toContain(words);
    expect(article.text).not.toContain("Ice lay");
    expect(article.doubts).toHaveLength(1);
  });

  it("is not read where it cannot be told which text is the article’s, or the page shows one", () => {
    const texts = ["One", "Two"].map((title) => ({
      title,
      body: `${title} is told. ${FIRST} ${SECOND} ${THIRD}`,
    }));
    expect(read(shell(script({ texts }))).text).not.toContain("is told");
    const shown = read(
      shell(script({ body: `Told. ${FIRST} ${SECOND} ${THIRD}` }), `<article>${STORY}</article>`),
    );
    expect(shown.text).not.toContain("Told.");
  });
});

describe("entries of a live blog", () => {
  const entry = (time: string, articleBody: string) => ({
    "@type": "BlogPosting",
    headline: `At ${time}`,
    datePublished: `2031-03-12T${time}:00Z`,
    articleBody,
  });
  const blog = (shown: string, ...liveBlogUpdate: object[]) =>
    `<body><article><h1>The board, live</h1><p>${FIRST}</p>${shown}</article><script type="application/ld+json">${JSON.stringify(
      { "@type": "LiveBlogPosting", liveBlogUpdate },
    )}</script></body>`;

  it("that only the data has stand behind the rest, with their times", () => {
    const article = read(blog(`<p>${SECOND}</p>`, entry("19:05", `<p>${THIRD}</p>`), entry("18:40", SECOND)));
    expect(article.text).toContain(`${SECOND}\n\n2031-03-12 19:05\n\nAt 19:05\n\n${THIRD}`);
    expect(article.text.split(SECOND)).toHaveLength(2);
    expect(article.doubts.join()).toContain("live blog");
  });

  it("are read where the data has a single one outside of a list, and counted where they are too many", () => {
    const single = blog("", entry("19:05", SECOND)).replace(
      /"liveBlogUpdate":\[(.*)\]/,
      '"liveBlogUpdate":$1',
    );
    expect(read(single).text).toContain(SECOND);
    const many = Array.from({ length: 10_002 }, (_, at) => ({
      articleBody: `Entry ${at} of a very long day.`,
    }));
    expect(read(blog("", ...many)).doubts.join()).toContain("2 more entries");
  });

  it("are read once where the page shows them", () => {
    const article = read(blog(`<p>${SECOND}</p>`, entry("18:40", SECOND)));
    expect(article.text.split(SECOND)).toHaveLength(2);
    expect(article.doubts.join()).not.toContain("live blog");
  });
});

describe("doubts", () => {
  it("are said where the page hides all of its text", () => {
    for (const state of ["hidden", 'style="display: none"']) {
      const article = read(page(`<div ${state}>${STORY}</div>`));
      expectWhole(article);
      expect(article.doubts).toHaveLength(1);
    }
    expect(read(page(`<article>${STORY}</article><div hidden><p>${THIRD}</p></div>`)).doubts).toEqual([]);
  });

  it("are said where nothing tells the article from the rest", () => {
    const story = (name: string) =>
      `<p>${name} sails no more, and nobody on the island has been asked about it. ${FIRST}</p>`;
    const list = Array.from(
      { length: 12 },
      (_, at) => `<li><a href="/${at}">A story about boat number ${at} of the harbour</a></li>`,
    );
    const parts = ["Hedda", "Ivar", "Sunniva"].map(
      (name) => `<div><div>${story(name)}</div><ul>${list.join("")}</ul></div>`,
    );
    expect(read(`<body>${parts.join("")}</body>`).doubts.length).toBeGreaterThan(0);
  });
});

describe("nothing visible is lost", () => {
  const name = fc.constantFrom(
    ...(
      "article-body related share cookie-banner comments author byline tags paywall sidebar caption credit date " +
      "teaser newsletter ad lead standfirst nav x"
    ).split(" "),
  );
  const element = fc.constantFrom(
    ...(
      "div p h1 h2 blockquote figure figcaption aside nav ul li article main section footer header button time a span b table " +
      "tr td details summary form label dl dt dd q"
    ).split(" "),
  );
  const length = fc.constantFrom(0, 1, 5, 30);
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.record({ words: length }),
      fc.record({ element, name: fc.option(name), inside: fc.array(tie("node"), { maxLength: 4 }) }),
    ),
  }));
  type Node = { words: number } | { element: string; name: string | null; inside: Node[] };
  const written = (node: Node, marks: string[]): string => {
    if ("words" in node) {
      marks.push(`mark${marks.length}x`);
      return ` ${marks.at(-1)} ${"boats sail here, ".repeat(node.words)} `;
    }
    const inside = node.inside.map((each) => written(each, marks)).join("");
    const named = node.name === null ? "" : ` class="${node.name}" href="#"`;
    return `<${node.element}${named}>${inside}</${node.element}>`;
  };

  it("text and what is left out cover every block of any page", () => {
    fc.assert(
      fc.property(fc.array(tree.node as fc.Arbitrary<Node>, { minLength: 1, maxLength: 8 }), (nodes) => {
        const marks: string[] = [];
        const html = nodes.map((each) => written(each, marks)).join("");
        fc.pre(marks.length > 0);
        const article = read(html);
        const all = [article.text, article.byline, ...article.leftOut.map(({ text }) => text)].join("\n");
        for (const mark of marks) expect(all).toContain(mark);
        for (const { why } of article.leftOut) expect(why).not.toBe("");
      }),
      { numRuns: 300 },
    );
  });
});
