import fc from "fast-check";
import { expect, test } from "vitest";
import { readSubtitles } from "./read-subtitles.js";

/** The turns as [speaker, words, time at which they begin]. */
function turnsOf(file: string, speakers: Record<string, string> = {}) {
  const { turns, text, times } = readSubtitles("talk", file, { speakers });
  return turns.map(({ speaker, start, end }) => {
    return [speaker, text.slice(start, end), times.findLast(({ offset }) => offset <= start)?.time];
  });
}

test("WebVTT: voices, tags, entities; a sentence over two captions is one", () => {
  const file = `WEBVTT - Hearing
Language: en

NOTE nothing of this is said

1
00:00:01.000 --> 00:00:03.000 align:start
<v Maren Oduya>The quay is
open &amp; ready</v>

00:03.000 --> 00:05.000
<v Maren Oduya>for every <i>boat</i>.

00:06.000 --> 00:08.000
<v.loud Ray Hallam>{\\an8}Thank you. [applause]
`;
  expect(turnsOf(file, { "Ray Hallam": "Captain Hallam" })).toEqual([
    ["Maren Oduya", "The quay is open & ready for every boat.", 1_000],
    ["Captain Hallam", "Thank you. [applause]", 6_000],
  ]);
  const article = readSubtitles("talk", file, {});
  expect(article).toMatchObject({ kind: "transcript", machineRead: true, language: "en" });
});

test("SubRip: an arrow between numbers of a caption is text", () => {
  const file = `1
00:00:01,000 --> 00:00:03,000
Ray Hallam: We went from
2 --> 3 of them, in a year.

2
00:00:04,000 --> 00:00:06,000
Ann Lind: So we did.
`;
  expect(readSubtitles("talk", file, {}).text).toContain("from 2 --> 3 of them, in a year.");
});

test("WebVTT: two voices in one line are two turns", () => {
  const file = `WEBVTT

00:01.000 --> 00:02.000
<v Maren Oduya>Is it open?</v> <v.loud Ray Hallam>No, <i>never</i>.</v>
`;
  expect(turnsOf(file)).toEqual([
    ["Maren Oduya", "Is it open?", 1_000],
    ["Ray Hallam", "No, never.", 1_000],
  ]);
});

test("SubRip: names, arrows and dashes change the speaker; a colon alone does not", () => {
  const file = `1
00:00:01,000 --> 00:00:03,000
MAREN ODUYA: The quay
is open. Look: there it is.
2
00:00:03,000 --> 00:00:05,000
>> RAY HALLAM: Thanks.
- No.
- Yes.
`;
  expect(turnsOf(file)).toEqual([
    ["MAREN ODUYA", "The quay is open. Look: there it is.", 1_000],
    ["RAY HALLAM", "Thanks.", 3_000],
    [null, "No.", 3_000],
    [null, "Yes.", 3_000],
  ]);
});

test("rolling captions say each word once", () => {
  const file = `WEBVTT

00:00:00.000 --> 00:00:02.000
 
we will rebuild<00:00:00.500><c> the</c>

00:00:02.000 --> 00:00:02.010
we will rebuild the
 

00:00:02.010 --> 00:00:04.000
we will rebuild the
quay<00:00:02.500><c> before</c><00:00:03.000><c> winter</c>

00:00:04.000 --> 00:00:04.010
quay before winter
 

00:00:04.010 --> 00:00:06.000
quay before winter
and pay for it
`;
  expect(turnsOf(file)).toEqual([[null, "we will rebuild the quay before winter and pay for it", 0]]);
});

test("what a speaker repeats is kept", () => {
  const file = "1\n00:00:01,000 --> 00:00:02,000\nNever.\n\n2\n00:00:02,000 --> 00:00:03,000\nNever.\n";
  expect(turnsOf(file)).toEqual([[null, "Never. Never.", 1_000]]);
});

test("the origin leads to the same characters in the file", () => {
  const piece = fc.constantFrom(
    "<v Ray Hallam>",
    "</v>",
    "&amp;",
    "<i>",
    "ODUYA: ",
    "- ",
    " ",
    "quay",
    "&",
    "<",
    "\n",
    "\n\n",
  );
  const timing = "\n\n00:00:01.000 --> 00:00:02.000\n";
  const cue = fc.array(piece, { maxLength: 12 }).map((pieces) => timing + pieces.join(""));
  fc.assert(
    fc.property(fc.array(cue, { minLength: 1, maxLength: 8 }), (cues) => {
      const file = `WEBVTT${cues.join("")}`;
      const article = readSubtitles("talk", file, {});
      for (const { start, fileStart, length } of article.origin ?? []) {
        expect(article.text.slice(start, start + length)).toBe(file.slice(fileStart, fileStart + length));
      }
      expect(article.blocks).toHaveLength(article.turns.length);
    }),
  );
});

test("names of meetings' services: parts, pronouns and departments are no part of them", () => {
  const file = `WEBVTT

00:01.000 --> 00:02.000
Chair - Prof. Duarte: Shall we begin?

00:02.000 --> 00:03.000
Ifeanyi Obi (he/him): Yes.

00:03.000 --> 00:04.000
<v Ravn, Mikkel (Legal)>I want to be clear.</v>

00:04.000 --> 00:05.000
<v Ravn, Mikkel (Legal)>Very clear.</v>
`;
  expect(turnsOf(file).map(([speaker, words]) => [speaker, words])).toEqual([
    ["Prof. Duarte", "Shall we begin?"],
    ["Ifeanyi Obi", "Yes."],
    ["Mikkel Ravn", "I want to be clear. Very clear."],
  ]);
});

test("arrows within a line change the speaker", () => {
  const file = `1
00:00:01,000 --> 00:00:03,000
>> MAREN ODUYA: The quay
is open. >> RAY HALLAM: No. >> Yes.

2
00:00:03,000 --> 00:00:05,000
- MAREN ODUYA: It is.
`;
  expect(turnsOf(file).map(([speaker, words]) => [speaker, words])).toEqual([
    ["MAREN ODUYA", "The quay is open."],
    ["RAY HALLAM", "No."],
    [null, "Yes."],
    ["MAREN ODUYA", "It is."],
  ]);
});
