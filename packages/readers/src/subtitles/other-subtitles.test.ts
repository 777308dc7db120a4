import type { Article } from "@hearsay/core";
import { expect, test } from "vitest";
import { readBytes } from "../read.js";

async function articleOf(name: string, file: string): Promise<Article> {
  for await (const result of readBytes(name, new TextEncoder().encode(file))) {
    if (!result.ok) throw new Error(result.reason);
    return result.article;
  }
  throw new Error("nothing was read");
}

/** The turns as [speaker, words, time at which they begin]; and whether the origin leads to the same characters. */
async function turnsOf(name: string, file: string) {
  const { turns, text, times, origin } = await articleOf(name, file);
  for (const { start, fileStart, length } of origin ?? []) {
    expect(text.slice(start, start + length)).toBe(file.slice(fileStart, fileStart + length));
  }
  return turns.map(({ speaker, start, end }) => {
    return [speaker, text.slice(start, end), times.findLast(({ offset }) => offset <= start)?.time];
  });
}

test("SBV: the times stand on one line, parted by a comma", async () => {
  const file = `0:00:00.860,0:00:07.380
MAREN ODUYA: The quay
is open.

0:00:07.380,0:00:09.000
RAY HALLAM: Thank you.
`;
  const turns = [
    ["MAREN ODUYA", "The quay is open.", 860],
    ["RAY HALLAM", "Thank you.", 7_380],
  ];
  expect(await turnsOf("talk.sbv", file)).toEqual(turns);
  expect(await turnsOf("talk", file)).toEqual(turns);
});

test("times in seconds alone, with commas, and of hours beyond a hundred", async () => {
  const file = (first: string, second: string) =>
    `WEBVTT\n\n${first}\nThe quay is open.\n\n${second}\n>> No.\n`;
  expect(await turnsOf("talk.vtt", file("0.860 --> 7.380", "17,5 --> 19,25"))).toEqual([
    [null, "The quay is open.", 860],
    [null, "No.", 17_500],
  ]);
  const late = file("120:00:01.000 --> 120:00:02.000", "1234:00:01,000 --> 1234:00:02,000");
  expect((await turnsOf("talk.vtt", late)).map(([, , time]) => time)).toEqual([432_001_000, 4_442_401_000]);
  expect(await turnsOf("talk.srt", "1\n0.860 --> 7.380\nThe quay is open.\n")).toEqual([
    [null, "The quay is open.", 860],
  ]);
});

const ASS = `[Script Info]
Title: Hearing

[V4+ Styles]
Format: Name, Fontname
Style: Default,Arial

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,nothing of this is said
Dialogue: 0,0:00:04.50,0:00:06.00,Default,Ray Hallam,0,0,0,,{\\an8\\k20}Thank {\\k30}you,\\Nall of you.
Dialogue: 0,0:00:01.00,0:00:03.00,Default,Maren Oduya,0,0,0,,The quay is {\\i1}open{\\i0},\\hfriends.
Dialogue: 1,0:00:06.00,0:00:07.00,Default,Maren Oduya,0,0,0,,{\\p1}m 0 0 l 100 0 100 100{\\p0}
Dialogue: 0,0:00:07.00,0:00:08.00,Default,,0,0,0,,No.
`;

test("SubStation: dialogue by its time, in the words of the one in the name's column", async () => {
  expect(await turnsOf("talk.ass", ASS)).toEqual([
    ["Maren Oduya", "The quay is open, friends.", 1_000],
    ["Ray Hallam", "Thank you, all of you.", 4_500],
    [null, "No.", 7_000],
  ]);
  const cut = ASS.replace("Dialogue: 1,", "Dialogue: thank you all\nDialogue: 1,");
  expect((await articleOf("talk.ass", cut)).leftOut).toContainEqual({
    why: "dialogue without a time",
    text: "Dialogue: thank you all",
  });
  await expect(articleOf("talk.ass", "[Script Info]\nTitle: Hearing\n")).rejects.toThrow("holds no captions");
});

const TTML = `<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en-GB" ttp:frameRate="25">
  <head><metadata>
    <ttm:agent xml:id="a1" type="person"><ttm:name type="full">Maren
      Oduya</ttm:name></ttm:agent>
    <ttm:agent xml:id="a2"><ttm:name>Ray Hallam</ttm:name></ttm:agent>
  </metadata></head>
  <body><div begin="10s">
    <p begin="00:00:01:05" end="00:00:03:00" ttm:agent="a1">The quay is <span tts:fontStyle="italic">open</span> &amp;
      ready<br/>for every boat.</p>
    <p begin="3500ms" dur="1.5s" ttm:agent="a2"><metadata><ttm:desc>unsaid</ttm:desc></metadata>Thank you.</p>
    <p begin="6s" end="7s">No.</p>
  </div></body>
</tt>
`;

test("TTML: captions with agents, frames, breaks and references", async () => {
  const turns = [
    ["Maren Oduya", "The quay is open & ready for every boat.", 11_200],
    ["Ray Hallam", "Thank you.", 13_500],
    [null, "No.", 16_000],
  ];
  expect(await turnsOf("talk.ttml", TTML)).toEqual(turns);
  expect(await turnsOf("talk", TTML)).toEqual(turns);
  expect((await articleOf("talk.dfxp", TTML)).language).toBe("en");
  await expect(articleOf("talk.ttml", "<tt><body/></tt>")).rejects.toThrow("holds no captions");
  await expect(articleOf("talk.ttml", `<tt>${"<div>".repeat(9_000)}`)).rejects.toThrow(/^is nested/);
});

test("TTML: an agent goes by its full name, else by its parts; where several speak in a caption, nobody is credited", async () => {
  const names = (...each: [type: string, name: string][]) =>
    each.map(([type, name]) => `<ttm:name type="${type}">${name}</ttm:name>`).join("");
  const file = `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"><head>
    <ttm:agent xml:id="a">${names(["family", "Oduya"], ["given", "Maren"], ["alias", "Mo"], ["full", "Dr Maren Oduya"])}</ttm:agent>
    <ttm:agent xml:id="b">${names(["family", "Hallam"], ["given", "Ray"], ["alias", "Buddy"])}</ttm:agent></head>
  <body>
    <p begin="1s" end="2s" ttm:agent="a">The quay is open.</p>
    <p begin="2s" end="3s" ttm:agent="b">Thank you.</p>
    <p begin="3s" end="4s" ttm:agent="a b">Good night.</p>
    <p begin="4s" end="5s" ttm:agent="a">Is it? <span ttm:agent="b">It is.</span></p>
  </body></tt>`;
  expect(await turnsOf("talk.ttml", file)).toEqual([
    ["Dr Maren Oduya", "The quay is open.", 1_000],
    ["Ray Hallam", "Thank you.", 2_000],
    [null, "Good night. Is it? It is.", 3_000],
  ]);
});
