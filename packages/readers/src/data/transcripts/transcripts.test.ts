import { describe, expect, it } from "vitest";
import { TALKS, TWO_TURNS } from "../../../test/fixtures/talks.js";
import type { ReadOptions } from "../../options.js";
import { readBytes } from "../../read.js";

/** The turns as [speaker, words, time at which they begin]. */
async function turnsOf(data: unknown, options: ReadOptions = {}, name = "talk.json") {
  const file = typeof data === "string" ? data : JSON.stringify(data);
  for await (const result of readBytes(name, new TextEncoder().encode(file), options)) {
    if (!result.ok) throw new Error(result.reason);
    const { kind, machineRead, turns, text, times, origin } = result.article;
    expect({ kind, machineRead, origin }).toEqual({ kind: "transcript", machineRead: true, origin: null });
    return turns.map(({ speaker, start, end }) => [
      speaker,
      text.slice(start, end),
      times.findLast(({ offset }) => offset <= start)?.time,
    ]);
  }
  throw new Error("nothing was read");
}

describe("the transcripts of recognisers", () => {
  it.each(TALKS)("%s", async (_name, data, turns) => {
    expect(await turnsOf(data)).toEqual(turns);
  });

  it("are read from tables and from lines, too", async () => {
    const table =
      'Speaker,Start Time,Text\nSpeaker 0,00:00:00.5,"Good evening, all."\nSpeaker 1,00:00:02.5,Thank you.\n';
    expect(await turnsOf(table, {}, "talk.csv")).toEqual(TWO_TURNS);
    const lines = `{"start":0.5,"end":2,"speaker":0,"text":"Good evening, all."}\n{"start":2.5,"end":3,"speaker":1,"text":"Thank you."}\n`;
    expect(await turnsOf(lines, {}, "talk.jsonl")).toEqual(TWO_TURNS);
  });

  it("are none where a list beside an article's text is like one", async () => {
    const words = "The board voted on Monday to keep the long quay shut until the summer comes.";
    const article = { text: words, links: [{ text: "See more", offset: 12 }] };
    await expect(turnsOf(article)).rejects.toThrow(/transcript/);
    await expect(turnsOf(`${JSON.stringify(article)}\n`, {}, "a.jsonl")).rejects.toThrow(/transcript/);
  });

  it("are in the words of those whom the caller names", async () => {
    const data = TALKS.find(([name]) => name === "WhisperX")?.[1];
    const named = await turnsOf(data, { speakers: { SPEAKER_00: "Maren Oduya", "Speaker 1": "Ray Hallam" } });
    expect(named.map(([speaker]) => speaker)).toEqual(["Maren Oduya", "Ray Hallam"]);
  });
});
