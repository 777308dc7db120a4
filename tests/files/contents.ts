import { gzipSync } from "node:zlib";
import { StandardFonts } from "pdf-lib";
import { tarOf, zipOf } from "../../packages/readers/test/fixtures/archives.js";
import { deleted, docx, paragraph, run } from "../../packages/readers/test/fixtures/docx.js";
import { epub } from "../../packages/readers/test/fixtures/epub.js";
import { mailOf, part, partsOf } from "../../packages/readers/test/fixtures/mail.js";
import { fodt, odt, odtParagraph } from "../../packages/readers/test/fixtures/odt.js";
import { blankPdf, setLines } from "../../packages/readers/test/fixtures/pdf.js";
import { draw, drawTurned, setProse } from "../../packages/readers/test/fixtures/pdf-page.js";
import { rtf } from "../../packages/readers/test/fixtures/rtf.js";
import { answer, recordOf } from "../../packages/readers/test/fixtures/warc.js";

/*
 * The quotation in a file of every format, and beside every fault that made readers lose it: `npm run files` writes them into
 * `in/`, where people can open them, too. `expected.txt` says where the check must find the words.
 */

const WORDS = "The decking is rotten from end to end, and nobody has walked on it since March";
const SAID = `“${WORDS},” said Maren Oduya, who chairs the harbour board.`;
const BEFORE = [
  "The harbour board met on Tuesday evening in the old customs house, with the windows open.",
  "Ninety people had come, more than at any meeting since the ferry was sold.",
];
const AFTER = "The next meeting is on the second of April. There will be chairs this time.";
const REPORT = [...BEFORE, SAID, AFTER];
const TITLE = "Northern quay stays shut";

const html = (body: string, head = "") =>
  `<!doctype html>\n<html lang="en">\n<head><title>${TITLE}</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("\n");
const JSON_LD = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: TITLE, ...more })}</script>`;

const LETTER = `Harbour Board of Talvik\n2 Quay Road\n\nDear neighbours,\n\n${WORDS}. We shall mend it when the insurers answer.\n\nYours sincerely,\n\nMaren Oduya\nChair of the board\n`;

const TALK = [
  { at: 1, speaker: "Ray Hallam", text: "Mrs Oduya, when did you see the quay last?" },
  { at: 6, speaker: "Maren Oduya", text: `I saw it this morning. ${WORDS}.` },
  { at: 15, speaker: "Ray Hallam", text: "Thank you." },
];
const two = (n: number) => String(n).padStart(2, "0");
const stamp = (at: number, sign: string) => `00:00:${two(at)}${sign}000`;
const cues = (
  time: (at: number) => string,
  arrow: string,
  line = (who: string, text: string) => `${who}: ${text}`,
) =>
  TALK.map(({ at, speaker, text }) => `${time(at)}${arrow}${time(at + 5)}\n${line(speaker, text)}\n`).join(
    "\n",
  );
const SRT = cues((at) => stamp(at, ","), " --> ")
  .split("\n\n")
  .map((cue, at) => `${at + 1}\n${cue}`)
  .join("\n\n");

const RECORDS = [
  { title: "Ice in the outer harbour", body: "The ice came early.", date: "2031-02-01" },
  { title: TITLE, body: REPORT.join("\n\n"), date: "2031-03-12" },
];

const MAIL = mailOf(
  {},
  `Dear Tormod,\n\n${WORDS}.\n\nMaren\n\nOn 11 Mar 2031, Tormod Eike wrote:\n\n> Is it as bad as they say?\n`,
);

/** Every file by its name. */
export async function contents(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const plain = `${TITLE}\n\n${REPORT.join("\n\n")}\n`;
  const utf8 = Buffer.from(plain);
  const cp1252 = Uint8Array.from(plain, (sign) => ({ "“": 0x93, "”": 0x94 })[sign] ?? sign.charCodeAt(0));
  const broken = Buffer.concat([utf8.subarray(0, 40), Buffer.from([0xe2, 0x80]), utf8.subarray(40)]);
  return new Map<string, string | Uint8Array>([
    ["plain.txt", plain],
    ["windows-1252.txt", cp1252],
    ["utf-16.txt", Buffer.from(`\ufeff${plain}`, "utf16le")],
    ["one-broken-character.txt", broken],
    ["letter.txt", LETTER],
    ["front-matter.md", `---\ntitle: ${TITLE}\n---\n\n# ${TITLE}\n\n${REPORT.join("\n\n")}\n`],
    ...pages(),
    ...(await pdfs()),
    ...officeFiles(),
    ...mails(),
    ...data(),
    ...recordings(),
    ["talk.srt.gz", gzipSync(SRT)],
    ["material.zip", zipOf({ "letters/march.txt": LETTER, "ice.txt": "The ice came early.\n" })],
    ["material.tar", tarOf([["letters/march.txt", LETTER]])],
    ["material.tgz", gzipSync(tarOf([["letters/march.txt", LETTER]]))],
    [
      "feed.xml",
      `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Talvik Courier</title>\n<entry><title>Ice</title><summary>It came early.</summary></entry>\n<entry><title>${TITLE}</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraphs(REPORT)}</div></content></entry>\n</feed>\n`,
    ],
    ["crawl.warc.gz", gzipSync(recordOf({ content: answer(html(paragraphs(REPORT))) }))],
    ["slack.zip", slack()],
    ["zip-in-zip.zip", zipOf({ "letters.zip": zipOf({ "march.txt": LETTER }) })],
  ]);
}

function pages(): [string, string][] {
  const article = `<article><h1>${TITLE}</h1>\n${paragraphs(REPORT)}</article>`;
  const related = `<aside class="related"><h2>Related</h2><ul><li><a href="/a">Ice in the outer harbour</a></li></ul></aside>`;
  return [
    ["page.html", html(`<nav><a href="/">Home</a></nav>\n${article}\n${related}`)],
    [
      "page.xhtml",
      `<?xml version="1.0" encoding="UTF-8"?>\n<h:html xmlns:h="http://www.w3.org/1999/xhtml" xml:lang="en">\n<h:head><h:title/><h:script src="a.js"/></h:head>\n<h:body>\n<h:article><h:h1>${TITLE}</h:h1>\n<h:p>${BEFORE.join(" ")}<h:a id="quay"/></h:p>\n<h:p><![CDATA[${SAID}]]></h:p>\n<h:p>${AFTER}</h:p></h:article>\n</h:body>\n</h:html>\n`,
    ],
    ["paywall.html", html(`<div class="paywall">${article}</div>`)],
    ["author-on-an-ancestor.html", html(`<main class="author-page byline-wrapper">${article}</main>`)],
    [
      "filled-in-by-scripts.html",
      html('<div id="app"></div>', JSON_LD({ articleBody: REPORT.join("\n\n") })),
    ],
    [
      "live-blog.html",
      html(
        `<article><h1>The harbour board, live</h1>\n<section><time>18:40</time><p>${BEFORE.join(" ")}</p></section>\n<section><time>19:05</time><p>${SAID}</p></section>\n<section><time>19:30</time><p>${AFTER}</p></section></article>`,
      ),
    ],
    [
      "caption.html",
      html(
        `<article><h1>${TITLE}</h1>\n<p>${BEFORE.join(" ")}</p>\n<figure><img src="q.jpg" alt=""><figcaption>${SAID} Photo: Ada Lind</figcaption></figure>\n<p>${AFTER}</p></article>`,
      ),
    ],
    [
      "pull-quote.html",
      html(
        `<article><h1>${TITLE}</h1>\n<p>${BEFORE.join(" ")}</p>\n<aside class="pullquote">“${WORDS}”</aside>\n<p>${SAID}</p>\n<p>${AFTER}</p></article>`,
      ),
    ],
    [
      "questions.html",
      html(
        `<article><h1>“Nobody asked the board”</h1>\n<p>${BEFORE[0]} Maren Oduya, who chairs it, answered our questions.</p>\n<p><strong>Mrs Oduya, how bad is the quay?</strong></p>\n<p>${WORDS}.</p>\n<p><strong>When will it be mended?</strong></p>\n<p>When the insurers answer. I write to them every Monday.</p>\n<p><strong>And until then?</strong></p>\n<p>People walk round.</p></article>`,
      ),
    ],
  ];
}

async function pdfs(): Promise<[string, Uint8Array][]> {
  const setting = (font: Awaited<ReturnType<typeof blankPdf>>["font"], x = 70, width = 450) => ({
    x,
    width,
    font,
    size: 11,
    leading: 15,
  });
  const saved = async (
    make: (sheet: Awaited<ReturnType<typeof blankPdf>>) => void | Promise<void>,
    count = 1,
  ) => {
    const sheet = await blankPdf(count);
    await make(sheet);
    return sheet.pdf.save();
  };
  const columns = await saved(({ pdf, font }) => {
    const page = pdf.getPage(1);
    setLines(pdf.getPage(0), font, [TITLE], 70, 780);
    draw(
      page,
      setProse([BEFORE.join(" "), BEFORE.join(" ")], setting(font, 60, 220)),
      780,
      setting(font, 60, 220),
    );
    draw(page, setProse([SAID, AFTER], setting(font, 320, 220)), 780, setting(font, 320, 220));
  }, 2);
  const court = await saved(({ pdf, font }) => {
    const lines = setProse(
      [
        "BY MR. HALLAM:",
        "Q. Mrs. Oduya, when did you see the quay last?",
        `A. I saw it this morning. ${WORDS}.`,
        "Q. Thank you.",
        "A. You are welcome.",
        "Q. Who had the key?",
        "A. I had the key.",
      ],
      setting(font, 110, 330),
    ).filter((line) => line !== "");
    lines.forEach((line, at) => {
      pdf.getPage(0).drawText(String(at + 1).padStart(2, " "), { x: 70, y: 760 - at * 24, size: 11, font });
      pdf.getPage(0).drawText(line, { x: 110, y: 760 - at * 24, size: 11, font });
    });
  });
  const courtPages = await saved(async ({ pdf }) => {
    const mono = await pdf.embedFont(StandardFonts.Courier);
    const answer = WORDS.split(" ");
    const pages = [
      [
        "     THE COURT:  Good morning.",
        "     MR. HALLAM:  I call Maren Oduya.",
        "     MAREN ODUYA, PLAINTIFF'S WITNESS, SWORN",
        "            DIRECT EXAMINATION",
        "BY MR. HALLAM:",
        "Q    Who had the key?",
        "A    I had the key.",
        "Q    What did you see?",
        `A    I saw it. ${answer.slice(0, 9).join(" ")}`,
      ],
      [
        `${answer.slice(9).join(" ")}.`,
        "     MR. HALLAM:  Nothing further.",
        "            CROSS-EXAMINATION",
        "BY MS. VOLD:",
        "Q    You like boats, don't you?",
        "A    I like them.",
      ],
    ];
    for (const [number, lines] of pages.entries()) {
      const page = pdf.getPage(number);
      page.drawText(`Oduya - ${number === 0 ? "Direct" : "Cross"}`, { x: 90, y: 800, size: 9, font: mono });
      page.drawText(String(212 + number), { x: 500, y: 800, size: 9, font: mono });
      for (let at = 0; at < 25; at++) {
        const y = 760 - at * 25;
        const line = String(at + 1);
        page.drawText(line, { x: 80 - line.length * 7.2, y, size: 12, font: mono });
        page.drawText(lines[at] ?? "", { x: 100, y, size: 12, font: mono });
      }
    }
  }, 2);
  const turned = await saved(({ pdf, font }) => {
    drawTurned(pdf.getPage(0), setProse(REPORT, setting(font, 0, 600)), { x: 80, y: 60 }, 90, setting(font));
  });
  const form = await saved(({ pdf, font }) => {
    setLines(pdf.getPage(0), font, ["Statement of the chair of the harbour board, Maren Oduya"], 70, 780);
    const field = pdf.getForm().createTextField("statement");
    field.enableMultiline();
    field.setText(`I say this as the chair. ${WORDS}.`);
    field.addToPage(pdf.getPage(0), { x: 70, y: 600, width: 450, height: 120, font });
  });
  return [
    ["columns.pdf", columns],
    ["court.pdf", court],
    ["court-pages.pdf", courtPages],
    ["turned.pdf", turned],
    ["form.pdf", form],
  ];
}

function officeFiles(): [string, Uint8Array][] {
  const body = (said: string) =>
    [TITLE, ...BEFORE].map((text) => paragraph(run(text))).join("") + said + paragraph(run(AFTER));
  const box = `<w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${paragraph(run(SAID))}</w:txbxContent></v:textbox></w:pict></w:r>`;
  const note = `${run("The board heard its chair.")}<w:r><w:footnoteReference w:id="2"/></w:r>`;
  const inOdt = [TITLE, ...REPORT].map((text) => odtParagraph(text)).join("");
  const inRtf = (text: string) =>
    text.replace(/[“”]/g, (sign) => (sign === "“" ? "\\ldblquote " : "\\rdblquote "));
  return [
    [
      "tracked.docx",
      docx({
        body: body(
          paragraph(
            run("“The decking is rotten from end to end, and ") +
              deleted("no soul") +
              run(`${SAID.slice(SAID.indexOf("nobody"))}`),
          ),
        ),
      }),
    ],
    ["text-box.docx", docx({ body: body(paragraph(box)) })],
    ["footnote.docx", docx({ body: body(paragraph(note)), footnote: SAID })],
    [
      "header.docx",
      docx({
        body: body(paragraph(run("The minutes are closed."))),
        furniture: [{ type: "header", content: paragraph(run(SAID)) }],
      }),
    ],
    ["report.odt", odt({ body: inOdt })],
    ["report.fodt", fodt(inOdt)],
    ["report.rtf", rtf([TITLE, ...REPORT].map((text) => `\\pard ${inRtf(text)}\\par`).join("\n"))],
    [
      "book.epub",
      epub({
        chapters: {
          "one.xhtml": "<h1>Ice</h1><p>The ice came early.</p>",
          "two.xhtml": `<h1>The quay</h1>${paragraphs(REPORT)}`,
        },
      }),
    ],
  ];
}

function mails(): [string, string][] {
  const reply = partsOf("mixed", [
    part(
      "text/html; charset=utf-8",
      `<p>Dear Tormod,</p><p>${WORDS}.</p><p>Maren</p><div class="gmail_quote"><div class="gmail_attr">On 11 Mar 2031, Tormod Eike wrote:</div><blockquote class="gmail_quote"><p>Is it as bad as they say?</p></blockquote></div>`,
    ),
  ]);
  const attached = partsOf("mixed", [
    part("text/plain; charset=utf-8", "Dear Tormod,\n\nThe letter is attached.\n\nRay"),
    part("text/plain; charset=utf-8; name=letter.txt", LETTER, {
      "Content-Disposition": "attachment; filename=letter.txt",
    }),
  ]);
  const saved = partsOf("related", [
    part("text/html; charset=utf-8", html(`<article><h1>${TITLE}</h1>${paragraphs(REPORT)}</article>`), {
      "Content-Location": "https://talvik.example/quay",
    }),
  ]);
  const other = mailOf(
    { From: "Ray Hallam <ray@talvik.example>" },
    "Dear all,\n\nThe ice came early.\n\nRay\n",
  );
  return [
    ["mail.eml", MAIL],
    ["reply-in-html.eml", mailOf({ "Content-Type": reply.type }, reply.body)],
    [
      "attachment.eml",
      mailOf({ From: "Ray Hallam <ray@talvik.example>", "Content-Type": attached.type }, attached.body),
    ],
    [
      "letters.mbox",
      [other, MAIL].map((mail) => `From m@talvik.example Wed Mar 12 10:05:00 2031\n${mail}\n\n`).join(""),
    ],
    ["saved.mhtml", mailOf({ "Content-Type": saved.type }, saved.body)],
  ];
}

/** A story whose text stands in a field of an unusual name. */
function asOddRecord({ title, body, date }: (typeof RECORDS)[number]) {
  const storyParts = paragraphs(body.split("\n\n"));
  return {
    hed: title,
    dek: "From the board",
    firstPublished: date,
    desk: { lead: [{ full: "Ilse Brandt" }] },
    storyParts,
  };
}

/** A message whose text is in pieces. */
function asTelegram({ at, speaker, text }: (typeof TALK)[number]) {
  const [first = "", ...others] = text.split(" ");
  const pieces = [{ type: "bold", text: first }, ` ${others.join(" ")}`];
  return {
    id: at,
    type: "message",
    date: `2031-03-12T00:00:${two(at)}`,
    from: speaker,
    from_id: speaker,
    text: pieces,
  };
}

/** An export of Slack: messages with ids, and the people beside them. */
function slack(): Uint8Array {
  const people = [...new Set(TALK.map(({ speaker }) => speaker))];
  const messages = TALK.map(({ at, speaker, text }) => ({
    type: "message",
    user: `U0${people.indexOf(speaker)}`,
    text,
    ts: `${1_930_003_200 + at}.000100`,
  }));
  const users = people.map((name, at) => ({ id: `U0${at}`, name: `u${at}`, profile: { real_name: name } }));
  return zipOf({
    "quay/2031-02-28.json": JSON.stringify(messages, null, 1),
    "users.json": JSON.stringify(users),
  });
}

function data(): [string, string][] {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const segments = TALK.map(({ at, speaker, text }) => ({ start: at, end: at + 5, text, speaker }));
  return [
    ["articles.json", JSON.stringify({ articles: RECORDS }, null, 2)],
    ["articles.jsonl", RECORDS.map((record) => JSON.stringify(record)).join("\n")],
    [
      "articles.csv",
      ["title,body,date", ...RECORDS.map((record) => Object.values(record).map(cell).join(","))].join("\n"),
    ],
    [
      "feed.json",
      JSON.stringify(
        {
          version: "https://jsonfeed.org/version/1.1",
          title: "Talvik Courier",
          items: [{ id: "1", title: TITLE, content_html: paragraphs(REPORT) }],
        },
        null,
        2,
      ),
    ],
    ["whisper.json", JSON.stringify({ text: "", language: "en", segments })],
    ["unknown-field.json", JSON.stringify(RECORDS.map(asOddRecord), null, 2)],
    [
      "quotations.csv",
      [
        "Speaker;Role;Quote",
        ...TALK.map(({ speaker, text }) => [speaker, "", text].map(cell).join(";")),
      ].join("\n"),
    ],
    ["telegram.json", JSON.stringify({ name: "Harbour board", messages: TALK.map(asTelegram) }, null, 2)],
  ];
}

function recordings(): [string, string][] {
  const seconds = (at: number) => `${at}.000`;
  const hours = (at: number) => `0:${stamp(at, ".").slice(3)}`;
  return [
    ["talk.srt", SRT],
    [
      "talk.vtt",
      `WEBVTT\n\n${cues(
        (at) => stamp(at, "."),
        " --> ",
        (who, text) => `<v ${who}>${text}`,
      )}`,
    ],
    ["talk.sbv", cues(hours, ",")],
    ["seconds.srt", cues(seconds, " --> ")],
    [
      "talk.ass",
      `[Script Info]\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n${TALK.map(({ at, speaker, text }) => `Dialogue: 0,${hours(at).slice(0, 10)},${hours(at + 5).slice(0, 10)},Default,${speaker},0,0,0,,{\\i1}${text}`).join("\n")}\n`,
    ],
    [
      "talk.ttml",
      `<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en">\n<head><metadata><ttm:agent xml:id="a"><ttm:name>Ray Hallam</ttm:name></ttm:agent><ttm:agent xml:id="b"><ttm:name>Maren Oduya</ttm:name></ttm:agent></metadata></head>\n<body><div>\n${TALK.map(({ at, speaker, text }) => `<p begin="${stamp(at, ".")}" end="${stamp(at + 5, ".")}" ttm:agent="${speaker === "Maren Oduya" ? "b" : "a"}">${text}</p>`).join("\n")}\n</div></body></tt>\n`,
    ],
  ];
}
