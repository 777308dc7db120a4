import { afterAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const TEXT =
  "Quay shut\n\n“The wall is rotten from end to end,” said Marta Quill.\n\nThe board said that it would pay.\n";
/** A span of the words, in brat. */
function span(id: string, type: string, words: string): string {
  const start = TEXT.indexOf(words);
  return `${id}\t${type} ${start} ${start + words.length}\t${words}`;
}
const ANN = [
  span("T1", "Content", "“The wall is rotten from end to end,”"),
  span("T2", "Cue", "said"),
  span("T3", "Source", "Marta Quill"),
  span("T4", "Attribution", "said"),
  "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3",
  span("T5", "Source", "The board"),
  "T6\tCue 78 82\tsaid",
  span("T7", "Content", "that it would pay"),
  "T8\tAttribution 78 82\tsaid",
  "E2\tAttribution:T8 Source:T5 Cue:T6 Content:T7",
  "",
].join("\n");

const folder = folderOf({ "gold/harbour_quay.txt": TEXT, "gold/harbour_quay.ann": ANN, "empty/x.txt": "x" });
afterAll(() => folder.remove());

describe("hearsay evaluate", () => {
  it("scores a reading that is all right with ones", async () => {
    const { stdout, status } = await hearsay(["evaluate", "gold", "--format", "json"], { cwd: folder.path });
    const figures = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(figures.tokens.source).toEqual({ precision: 1, recall: 1, f: 1, of: 4 });
    expect(figures.attributions).toEqual({ precision: 1, recall: 1, f: 1, of: 2 });
    expect(figures.direct).toEqual({ of: 1, found: 1, sourceRight: 1 });
    expect(Object.keys(figures.byPublisher)).toEqual(["harbour"]);
  });

  it("writes tables", async () => {
    const { stdout } = await hearsay(["evaluate", "gold"], { cwd: folder.path });
    expect(stdout).toMatch(/ {2}source +1\.000 +1\.000 +1\.000 +4/);
  });

  it("says where there is nothing to score", async () => {
    const { stderr, status } = await hearsay(["evaluate", "empty"], { cwd: folder.path });
    expect(stderr).toContain("empty has no NAME.ann with its NAME.txt");
    expect(status).toBe(2);
  });
});
