import { strToU8, zipSync } from "fflate";
import { docx, paragraph, run } from "../../packages/readers/test/fixtures/docx.js";
import { fodt } from "../../packages/readers/test/fixtures/odt.js";
import { rtf } from "../../packages/readers/test/fixtures/rtf.js";
import type { WholeFile } from "./whole-files.js";

const MB = 1024 * 1024;
const WORDS = "The boat sails no more on Sundays, “nobody rides it,” said Tormod Eike. ";

/**
 * Files that no mutation would come upon: enormous, nested, of one line, of one character.
 *
 * @param size of those that hold one thing over and over, in bytes
 */
export function* monsters(size: number): Generator<WholeFile> {
  const endings =
    "txt md html vtt srt docx odt fodt rtf epub pdf sbv ass ttml eml mbox mhtml json jsonl csv zip gz tar".split(
      " ",
    );
  for (const ending of endings) {
    yield file(`empty.${ending}`, "");
    yield file(`one-line-of-50-MB.${ending}`, WORDS.repeat(Math.ceil((50 * MB) / Buffer.byteLength(WORDS))));
    yield file(`zeros.${ending}`, "\0".repeat(size));
  }
  for (const ending of ["txt", "md", "html", "ass", "ttml", "eml", "json", "jsonl", "csv"]) {
    for (const each of [
      '"',
      "“",
      "'",
      "<",
      ">",
      "&",
      "[",
      "(",
      "*",
      "_",
      "`",
      "> ",
      "- ",
      "\n",
      " ",
      "…",
      "a: ",
      "https://a",
    ]) {
      yield file(`only-${JSON.stringify(each)}.${ending}`, each.repeat(Math.ceil(size / each.length)));
    }
  }
  yield file("nested.html", `${"<div>".repeat(10_000)}x${"</div>".repeat(10_000)}`);
  yield file("nested-quotes.html", `${"<blockquote><q>".repeat(10_000)}x`);
  yield file("nested-lists.html", `${"<ul><li>".repeat(10_000)}x`);
  yield file("nested.md", `${"> ".repeat(10_000)}x`);
  yield file(
    "nested-lists.md",
    Array.from({ length: size / 512 }, (_, at) => `${"  ".repeat(at)}- x`).join("\n"),
  );
  yield file("nested-emphasis.md", `${"*a **b ".repeat(10_000)}x`);
  yield file("nested-marks.txt", `${"“‘".repeat(10_000)}x${"’”".repeat(10_000)}`);
  yield file("turns.txt", "TORMOD EIKE: No.\n".repeat(size / 16));
  yield file("cues.vtt", `WEBVTT\n\n${"00:00:01.000 --> 00:00:02.000\nNo.\n\n".repeat(size / 32)}`);
  yield file("cues.srt", "1\n00:00:01,000 --> 00:00:02,000\nNo.\n\n".repeat(size / 32));
  const tables = "<w:tbl><w:tr><w:tc>".repeat(10_000) + "</w:tc></w:tr></w:tbl>".repeat(10_000);
  yield { name: "nested.docx", bytes: docx({ body: tables }) };
  yield { name: "long.docx", bytes: docx({ body: paragraph(run(WORDS)).repeat(size / 64) }) };
  yield file("nested.json", `${'{"a":['.repeat(100_000)}`);
  yield file("strings.json", `{"text":"${'\\"'.repeat(size / 2)}"}`);
  yield file("records.json", `[${'{"text":"No."},'.repeat(size / 16)}{}]`);
  yield file("open-quotes.csv", `id,text\n${'1,"No\n'.repeat(size / 8)}`);
  yield file("quotes.csv", `id,text\n${'1,"No"x"\n'.repeat(size / 8)}`);
  yield file("commas.csv", `id,text\n${",".repeat(size)}`);
  yield file("cues.sbv", "0:00:01.000,0:00:02.000\nNo.\n\n".repeat(size / 32));
  yield file(
    "cues.ass",
    `[Events]\n${"Dialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,{{\\p1No.\n".repeat(size / 64)}`,
  );
  yield file("braces.ass", `[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,${"{\\p".repeat(size)}}`);
  yield file("nested.ttml", `<tt>${"<p>".repeat(10_000)}x`);
  yield file("names.ttml", `<tt><ttm:name>${"&amp;a".repeat(size / 8)}</ttm:name><p begin="1s">x</p></tt>`);
  yield file("messages.mbox", "From a Wed Mar 12 10:05:00 2031\nFrom: A\n\nNo.\n\n".repeat(size / 64));
  yield file("froms.mbox", `From a 10:05 2031\nFrom: A\n\n${">From \n".repeat(size / 8)}`);
  yield file("quotes.eml", `From: A\n\n${">".repeat(size)}`);
  yield file("head.eml", `From: A\n${"X: y\n".repeat(size)}`);
  yield file("folded.eml", `From: A\nTo: ${" <a@b.example>,\n".repeat(size / 16)}\n\nNo.`);
  yield file("words.eml", `Subject: ${"=?utf-8?Q?a?= ".repeat(size / 16)}\n\nNo.`);
  yield file(
    "boundaries.eml",
    `From: A\nContent-Type: multipart/mixed; boundary=b\n\n${"--b\n\nNo.\n".repeat(size / 16)}`,
  );
  yield file(
    "quotes-in-quotes.eml",
    `From: A\nContent-Type: text/html\n\n${"<blockquote>x<br>".repeat(4_000)}`,
  );
  yield { name: "bomb.zip", bytes: zipSync({ "a.txt": new Uint8Array(140 * MB) }, { level: 1 }) };
  yield {
    name: "many.zip",
    bytes: zipSync(
      Object.fromEntries(Array.from({ length: 4_000 }, (_, at) => [`${at}.txt`, strToU8("No.")])),
    ),
  };
  let deep = zipSync({ "a.txt": strToU8("No.") });
  for (let depth = 0; depth < 20; depth++) deep = zipSync({ "a.zip": deep, "b.zip": deep });
  yield { name: "deep.zip", bytes: deep.subarray(0) };
  yield { name: "bomb.docx", bytes: zipSync({ "word/document.xml": new Uint8Array(80 * MB) }, { level: 1 }) };
  yield { name: "encrypted.docx", bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) };
  yield { name: "nested.fodt", bytes: fodt("<draw:rect><text:p>".repeat(10_000)) };
  yield { name: "boxes.fodt", bytes: fodt("<draw:rect><text:p>x".repeat(2_000)) };
  yield {
    name: "styles.fodt",
    bytes: fodt('<style:style style:name="a" style:parent-style-name="a"/>'.repeat(size / 64)),
  };
  yield { name: "bomb.odt", bytes: zipSync({ "content.xml": new Uint8Array(80 * MB) }, { level: 1 }) };
  yield { name: "bomb.epub", bytes: zipSync({ "a.opf": new Uint8Array(80 * MB) }, { level: 1 }) };
  yield { name: "nested.rtf", bytes: rtf("{".repeat(10_000)) };
  yield { name: "notes.rtf", bytes: rtf("{\\footnote x".repeat(4_000)) };
  yield { name: "unicode.rtf", bytes: rtf("\\u8220 ?".repeat(size / 8)) };
  yield { name: "words.rtf", bytes: rtf("\\par".repeat(size / 4)) };
  yield file(
    "nested.pdf",
    `%PDF-1.7\n1 0 obj\n${"[".repeat(10_000)}${"]".repeat(10_000)}\nendobj\ntrailer <</Root 1 0 R>>`,
  );
  yield file(
    "loop.pdf",
    "%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [2 0 R] /Count 9>> endobj\ntrailer <</Root 1 0 R>>",
  );
}

function file(name: string, content: string): WholeFile {
  return { name, bytes: strToU8(content) };
}
