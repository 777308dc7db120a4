import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBrat } from "./annotations.js";

const TEXT = "The Ledger quoted Quill as saying 😀 that “they hope to open”.";

function at(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** The offsets of words as brat counts them, in code points. */
function points(words: string): string {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return `${start} ${start + [...words].length}`;
}

const ANNOTATIONS = [
  `T1\tSource ${points("Quill")}\tQuill`,
  `T2\tCue ${points("quoted")};${points("as saying")}\tquoted as saying`,
  `T3\tContent ${points("that “they hope to open”")}\tthat “they hope to open”`,
  `T4\tAttribution ${points("quoted")}\tquoted`,
  "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3",
  `T5\tCue ${points("hope")}\thope`,
  `T6\tContent ${points("to open")}\tto open`,
  "E2\tAttribution:T5 Cue:T5 Content:T6",
  "R1\tWithin Arg1:E2 Arg2:E1",
  "A1\tKind E1 mixed",
  "A2\tSpeakerKind E1 person",
  "#1\tSpeaker E1\tMarta Quill",
  "#2\tVia E1\tThe Ledger > The Evening Post",
  `T7\tFinding ${points("The Ledger")}\tThe Ledger`,
  "A3\tRule T7 second-hand",
].join("\n");

describe("readBrat", () => {
  it("gives attributions with their spans in UTF-16 offsets, the speaker, the chain and the holder", () => {
    const { attributions } = readBrat(ANNOTATIONS, TEXT);
    expect(attributions).toEqual([
      {
        id: "E1",
        source: [at("Quill")],
        cue: [at("quoted"), at("as saying")],
        content: [at("that “they hope to open”")],
        within: null,
        kind: "mixed",
        speaker: "Marta Quill",
        speakerKind: "person",
        via: ["The Ledger", "The Evening Post"],
      },
      {
        id: "E2",
        source: [],
        cue: [at("hope")],
        content: [at("to open")],
        within: "E1",
        kind: null,
        speaker: null,
        speakerKind: null,
        via: [],
      },
    ]);
  });

  it("gives findings with their rule", () => {
    expect(readBrat(ANNOTATIONS, TEXT).findings).toEqual([{ ...at("The Ledger"), rule: "second-hand" }]);
  });

  it("leaves out what it can't read", () => {
    const broken = "T1\tSource x y\t?\nE1\tAttribution:T9 Source:T1 Cue:T8\nA1\nR1\tWithin\n#\n\nnonsense";
    const { attributions, findings } = readBrat(broken, TEXT);
    expect(attributions).toMatchObject([{ id: "E1", source: [], cue: [], content: [], within: null }]);
    expect(findings).toEqual([]);
  });

  it("never gives a span outside the text, whatever the annotations are", () => {
    const line = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.nat(), fc.nat(), fc.constantFrom("Source", "Cue", "Content", "Finding"), fc.nat(), fc.nat())
        .map(([id, target, type, start, end]) =>
          [`T${id}\t${type} ${start} ${end}\t`, `E${id}\tAttribution:T${target} ${type}:T${target}`].join(
            "\n",
          ),
        ),
    );
    fc.assert(
      fc.property(fc.array(line), fc.string({ unit: "grapheme" }), (lines, text) => {
        const { attributions, findings } = readBrat(lines.join("\n"), text);
        const ranges = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
        for (const { start, end } of [...ranges, ...findings]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(Math.max(start, end)).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
