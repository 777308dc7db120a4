import { describe, expect, it } from "vitest";
import { articleFromText } from "../article/plain-text.js";
import { read } from "../read.js";
import { bratText } from "./brat.js";

const linesOf = (text: string) =>
  bratText(read(articleFromText(text)))
    .trim()
    .split("\n");

describe("bratText", () => {
  it("writes each attribution as an event with its spans, kind and speaker", () => {
    const lines = linesOf("Quay shut\n\n“The wall is rotten,” said Marta Quill, the harbour master.\n");
    expect(lines).toContain("E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3");
    expect(lines).toContain("T1\tSource 38 69\tMarta Quill, the harbour master");
    expect(lines).toContain("T3\tContent 11 32\t“The wall is rotten,”");
    expect(lines).toContain("A1\tKind E1 direct");
    expect(lines).toContain("#1\tSpeaker E1\tMarta Quill");
  });

  it("counts code points, as brat does", () => {
    const lines = linesOf("Quay 🚢 shut 🚢\n\n“The wall is rotten,” said Marta Quill.\n");
    expect(lines.find((line) => line.includes("Content"))).toBe("T3\tContent 15 36\t“The wall is rotten,”");
  });

  it("writes a span over a line's end in fragments", () => {
    const lines = linesOf("Quay shut\n\nMarta Quill said that the wall\nwas rotten to the core.\n");
    const content = lines.find((line) => line.includes("Content"));
    expect(content).toBe("T3\tContent 28 41;42 64\tthat the wall was rotten to the core");
  });

  it("writes nothing of an article in which nobody says anything", () => {
    expect(bratText(read(articleFromText("The ferry left at noon. It came back at four.")))).toBe("");
  });
});
