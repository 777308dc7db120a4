import { gzipSync } from "node:zlib";
import { tarOf, zipOf } from "../../packages/readers/test/fixtures/archives.js";
import { docx, draftDocx, paragraph, run } from "../../packages/readers/test/fixtures/docx.js";
import { bookEpub } from "../../packages/readers/test/fixtures/epub.js";
import { mailOf, part, partsOf, replyMail } from "../../packages/readers/test/fixtures/mail.js";
import { NEWS_PAGE } from "../../packages/readers/test/fixtures/news-page.js";
import { draftOdt, fodt, odtParagraph } from "../../packages/readers/test/fixtures/odt.js";
import { REPORT, reportPdf } from "../../packages/readers/test/fixtures/pdf.js";
import { layouts } from "../../packages/readers/test/fixtures/pdf-layouts.js";
import { moreLayouts } from "../../packages/readers/test/fixtures/pdf-more-layouts.js";
import { oddities } from "../../packages/readers/test/fixtures/pdf-oddities.js";
import { draftRtf, rtf } from "../../packages/readers/test/fixtures/rtf.js";
import { answer, recordOf } from "../../packages/readers/test/fixtures/warc.js";

/** A whole file of our own, from which mutations are made. */
export interface WholeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const STORY = `Harbour ferry to stop at weekends
The last boat leaves on Friday

By Maren Oduya

The ferry across Talvik harbour will not run at weekends from the spring on, the board decided on Tuesday.

“We cannot sail boats that nobody rides,” said Tormod Eike, who chairs the board. “The figures left us no choice.”

„Das ist schade“, sagte Frau Brandvold. « Bien sûr », added a café owner, “and 1,400 people know it.”

${REPORT.paragraphs.join("\n\n")}
`;

const MARKDOWN = `---
title: Harbour ferry to stop at weekends
author: Maren Oduya
date: 2031-03-12
---

# Harbour ferry to stop at weekends

The ferry will **not** run at weekends, the [board](https://talvik.example/board "The board") decided.

> “We cannot sail boats that nobody rides,” said Tormod Eike.

## What the islanders say

- The last boat sails on *Friday*.
  - At six, \`sharp\`.
- Tickets will be paid back.

| Month | Passengers |
|-------|-----------:|
| May   | 1,400      |

![The ferry “Hedda”](hedda.jpg)

\`\`\`
not a word of this
\`\`\`
`;

const TRANSCRIPT = `MAREN ODUYA [00:00:03]: Good evening. What did the board decide?

TORMOD EIKE [00:00:09]: Well, um, we cannot sail boats that nobody rides. The figures left us no choice.

MAREN ODUYA [00:00:21]: Who was asked?

SPEAKER 3 [00:00:24]: Nobody on the island was asked. Nobody.
`;

/** A page that shows no more than an offer, and hides half of the story that its data tells. */
const TOLD_PAGE = `<!doctype html><html><head><title>Harbour ferry to stop</title>
<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody: REPORT.paragraphs.join("\n") })}</script>
</head><body class="author paywall"><nav><a href="/">Home</a></nav><article><h1>Harbour ferry to stop</h1>
<div class="offer"><p>Read on for one crown a month.</p><button>Read on</button></div>
<div class="full" hidden>${REPORT.paragraphs
  .slice(1)
  .map((words) => `<p>${words}</p>`)
  .join("")}</div>
<blockquote class="twitter-tweet"><p>No boat, no till.</p>&mdash; Sunniva Aas (@aas)</blockquote>
</article></body></html>`;

const cues = (time: (seconds: number) => string, number: boolean) =>
  REPORT.paragraphs
    .flatMap((text) => text.split(". "))
    .map((line, at) => `${number ? `${at + 1}\n` : ""}${time(at * 4)} --> ${time(at * 4 + 4)}\n${line}\n`)
    .join("\n");

const clock = (seconds: number) =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;

const VTT = `WEBVTT\n\nNOTE made by hand\n\n${cues((at) => `${clock(at)}.000`, false).replace("\n“", "\n<v Tormod Eike>“")}`;
const SRT = cues((at) => `${clock(at)},000`, true);

const LONG_DOCX = docx({
  body: [...REPORT.paragraphs, ...REPORT.paragraphs].map((text) => paragraph(run(text))).join(""),
});

/** A text in RTF's own letters. */
function inRtf(text: string): string {
  return text.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0)} ?`);
}
const SBV = cues((at) => `0:${clock(at).slice(3)}.000`, false).replaceAll(" --> ", ",");

const ASS = `[Script Info]
[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
${REPORT.paragraphs
  .map(
    (text, at) =>
      `Dialogue: 0,${clock(at * 4)}.00,${clock(at * 4 + 4)}.00,Default,Tormod Eike,0,0,0,,{\\i1}${text}\\Nyes`,
  )
  .join("\n")}
`;

const TTML = `<?xml version="1.0"?><tt xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en"><head><metadata>
<ttm:agent xml:id="a"><ttm:name>Tormod Eike</ttm:name></ttm:agent></metadata></head><body><div>
${REPORT.paragraphs
  .map(
    (text, at) =>
      `<p begin="${clock(at * 4)}.000" end="${clock(at * 4 + 4)}.000" ttm:agent="a">${text}<br/>yes</p>`,
  )
  .join("\n")}
</div></body></tt>`;

const RECORDS = REPORT.paragraphs.map((body, at) => ({
  title: `Harbour ferry ${at}`,
  body,
  date: "2031-03-12",
}));

const WHISPER = JSON.stringify({
  language: "en",
  segments: REPORT.paragraphs.map((text, at) => ({
    start: at * 4,
    end: at * 4 + 4,
    text,
    speaker: `SPEAKER_0${at}`,
  })),
});

const CSV = [
  "title,body,date",
  ...RECORDS.map((row) =>
    Object.values(row)
      .map((cell) => `"${cell}"`)
      .join(","),
  ),
].join("\n");

const SAVED = (() => {
  const { type, body } = partsOf("related", [
    part("text/html; charset=utf-8", NEWS_PAGE, { "Content-Location": "https://talvik.example/ferry" }),
    part("image/png", "iVBORw0KGgo=", { "Content-Transfer-Encoding": "base64" }),
  ]);
  return mailOf({ "Content-Type": type }, body);
})();

const MBOX = [replyMail(), mailOf({}, STORY), replyMail()]
  .map((mail) => `From m@talvik.example Wed Mar 12 10:05:00 2031\n${mail}\n\n`)
  .join("");

/** The whole files, by format. */
export async function wholeFiles(): Promise<ReadonlyMap<string, readonly WholeFile[]>> {
  const text = (name: string, content: string) => [{ name, bytes: new TextEncoder().encode(content) }];
  return new Map([
    ["txt", text("story.txt", STORY)],
    ["transcript", text("interview.txt", TRANSCRIPT)],
    ["md", text("story.md", MARKDOWN)],
    ["html", [...text("story.html", NEWS_PAGE), ...text("told.html", TOLD_PAGE)]],
    ["vtt", text("interview.vtt", VTT)],
    ["srt", text("interview.srt", SRT)],
    ["sbv", text("interview.sbv", SBV)],
    ["ass", text("interview.ass", ASS)],
    ["ttml", text("interview.ttml", TTML)],
    ["eml", [...text("reply.eml", replyMail()), ...text("story.eml", mailOf({}, STORY))]],
    ["mbox", text("letters.mbox", MBOX)],
    ["mhtml", text("story.mhtml", SAVED)],
    ["json", [...text("news.json", JSON.stringify(RECORDS)), ...text("interview.json", WHISPER)]],
    ["jsonl", text("news.jsonl", RECORDS.map((record) => JSON.stringify(record)).join("\n"))],
    ["csv", text("news.csv", CSV)],
    [
      "zip",
      [
        {
          name: "material.zip",
          bytes: zipOf({ "a/story.txt": STORY, "talk.srt": SRT, "reply.eml": replyMail() }),
        },
      ],
    ],
    [
      "feed",
      [
        {
          name: "feed.rss",
          bytes: Buffer.from(
            `<?xml version="1.0"?><rss><channel><title>Talvik</title><item><title>Ferry</title><content:encoded><![CDATA[${NEWS_PAGE}]]></content:encoded></item></channel></rss>`,
          ),
        },
      ],
    ],
    [
      "warc",
      [
        {
          name: "crawl.warc",
          bytes: Buffer.concat([
            recordOf({ content: answer(NEWS_PAGE) }),
            recordOf({ content: answer(gzipSync(NEWS_PAGE), { "Content-Encoding": "gzip" }) }),
          ]),
        },
      ],
    ],
    ["gzip", [{ name: "story.txt.gz", bytes: new Uint8Array(gzipSync(STORY)) }]],
    [
      "tar",
      [
        {
          name: "material.tar",
          bytes: tarOf([
            ["a/story.txt", STORY],
            ["talk.srt", SRT],
          ]),
        },
      ],
    ],
    [
      "docx",
      [
        { name: "draft.docx", bytes: draftDocx() },
        { name: "long.docx", bytes: LONG_DOCX },
      ],
    ],
    [
      "odt",
      [
        { name: "draft.odt", bytes: draftOdt() },
        { name: "report.fodt", bytes: fodt(REPORT.paragraphs.map((each) => odtParagraph(each)).join("")) },
      ],
    ],
    [
      "rtf",
      [
        { name: "draft.rtf", bytes: draftRtf() },
        { name: "report.rtf", bytes: rtf(REPORT.paragraphs.map(inRtf).join("\\par\n")) },
      ],
    ],
    ["epub", [{ name: "book.epub", bytes: bookEpub() }]],
    [
      "pdf",
      [
        { name: "report.pdf", bytes: await reportPdf() },
        ...(await layouts()),
        ...(await moreLayouts()),
        ...(await oddities()),
        { name: "report-of-plain-objects.pdf", bytes: await reportPdf({ useObjectStreams: false }) },
      ],
    ],
  ]);
}
