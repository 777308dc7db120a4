import { describe, expect, it } from "vitest";
import { articleFromText } from "../../article/plain-text.js";
import { indexOf } from "../lookup/indexing.js";
import { columnBreaks, followAcrossColumns } from "./columns.js";
import { markRestartedSentences } from "./restarts.js";

function indexed(text: string) {
  const index = indexOf([articleFromText(text, { name: "s" })]);
  const to = index.documents[0]?.last as number;
  const word = (position: number) => text.slice(index.startOf(position), index.endOf(position));
  return { index, word, window: { document: 0, from: 0, to, score: 0, covered: 0, longestRun: 0 } };
}

describe("text in columns", () => {
  const columns = [
    "the pumps were     our chair will",
    "sold in a single   speak on Friday",
    "night to a bank    about the dam",
  ].join("\n");

  it("goes on in the next line of its column", () => {
    const { index, word, window } = indexed(columns);
    const breaks = [...columnBreaks(index, window)].map(([at, above]) => `${word(above - 1)} > ${word(at)}`);
    expect(breaks).toEqual(["were > sold", "will > speak", "single > night", "Friday > about"]);
  });

  it("goes on at the top of the next column, below a title", () => {
    const { index, window } = indexed(`THE PUMPS        Spring        No. 4\n\n${columns}\n`);
    const ids = (words: string) => words.split(" ").map((word) => index.vocabulary.find(word));
    const follow = (words: string) => followAcrossColumns(index, window, ids(words));
    expect(follow("to a bank our chair will speak")).toBe(true);
    expect(follow("a bank about the dam")).toBe(false);
  });

  it("is none where no gaps stand under each other", () => {
    const { index, window } = indexed("the pumps   were sold\nin a single night\nto a   bank");
    expect(columnBreaks(index, window).size).toBe(0);
  });
});

describe("a sentence that is begun anew", () => {
  it.each([
    ["We. We will not go back.", "We"],
    ["It was dark. And then we. And then we saw the lamp.", "And then we"],
    ["We will not go. They will not go back.", ""],
    ["We went. We came.", ""],
  ])("%s", (text, expected) => {
    const { index, word, window } = indexed(text);
    const droppable = new Uint8Array(window.to);
    markRestartedSentences(index, window, droppable);
    expect(
      [...droppable.keys()]
        .filter((at) => droppable[at] === 1)
        .map(word)
        .join(" "),
    ).toBe(expected);
  });
});
