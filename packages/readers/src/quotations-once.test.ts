import { gzipSync } from "node:zlib";
import { read } from "@hearsay/core";
import { expect, test } from "vitest";
import { tarOf, zipOf } from "../test/fixtures/archives.js";
import { mailOf, part, partsOf } from "../test/fixtures/mail.js";
import { readBytes } from "./read.js";

const SAID = [
  "“We cannot sail boats that nobody rides,” said Tormod Eike, who chairs the harbour board of Talvik.",
  "“Nobody on the island was asked,” said Sunniva Brandvold, “and nobody there is content with it.”",
  "The engineers had measured the quay twice. “It will not stand another winter,” one of them told the board.",
];
const QUOTED = [
  "We cannot sail boats that nobody rides",
  "Nobody on the island was asked",
  "and nobody there is content with it",
  "It will not stand another winter",
];

const PLAIN = SAID.join("\n\n");
const PAGE = `<html><head><title>The quay</title></head><body><article><h1>The quay is shut</h1>${SAID.map((each) => `<p>${each}</p>`).join("")}</article></body></html>`;
const time = (at: number) => `00:00:0${at}`;
const both = partsOf("alternative", [
  part("text/plain; charset=utf-8", PLAIN),
  part("text/html; charset=utf-8", PAGE),
]);
const saved = partsOf("related", [part("text/html; charset=utf-8", PAGE)]);
const mail = mailOf({ "Content-Type": both.type }, both.body);
const records = SAID.map((text, at) => ({ title: `Item ${at}`, text }));
const message = (body: string) =>
  `From a Wed Mar 12 10:05:00 2031\n${mailOf({ "Content-Type": "text/plain; charset=utf-8" }, body)}\n\n`;

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "a.eml": mail,
  "html.eml": mailOf({ "Content-Type": "text/html; charset=utf-8" }, PAGE),
  "a.mbox": SAID.map(message).join(""),
  "a.mhtml": mailOf({ "Content-Type": `${saved.type}; type="text/html"` }, saved.body),
  "a.json": JSON.stringify(records),
  "page.json": JSON.stringify({ title: "The quay is shut", content_html: PAGE, content_text: PLAIN }),
  "whisper.json": JSON.stringify({
    text: PLAIN,
    segments: SAID.map((text, at) => ({ start: at, end: at + 1, text })),
  }),
  "a.jsonl": records.map((record) => JSON.stringify(record)).join("\n"),
  "a.csv": ["title,text", ...SAID.map((text, at) => `${at},"${text}"`)].join("\n"),
  "a.sbv": SAID.map((text, at) => `0:00:0${at}.000,0:00:0${at + 1}.000\n${text}\n`).join("\n"),
  "a.ass": `[Events]\n${SAID.map((text, at) => `Dialogue: 0,0:00:0${at}.00,0:00:0${at + 1}.00,Default,,0,0,0,,${text}`).join("\n")}`,
  "a.ttml": `<tt><body><div>${SAID.map((text, at) => `<p begin="${time(at)}" end="${time(at + 1)}">${text}</p>`).join("")}</div></body></tt>`,
  "a.zip": zipOf({ "a/story.txt": PLAIN }),
  "a.tar.gz": gzipSync(tarOf([["a/story.txt", PLAIN]])),
};

test.each(Object.entries(FILES))("%s: every quotation comes out once", async (name, file) => {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const found: string[] = [];
  for await (const result of readBytes(name, bytes)) {
    if (!result.ok) throw new Error(`${result.name} ${result.reason}`);
    for (const { spans } of read(result.article).quotations) {
      for (const { start, end } of spans) found.push(result.article.text.slice(start, end));
    }
  }
  expect(found.map((each) => each.replace(/[“”,.]/g, ""))).toEqual(QUOTED);
});
