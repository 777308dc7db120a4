import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { answer, newsPage, recordOf } from "../../../readers/test/fixtures/warc.js";
import { folderOf, hearsay } from "../../test/run.js";

const records = [1, 2].map((at) =>
  recordOf({
    uri: `https://courier.example/story/${at}`,
    content: answer(newsPage(`Crane ${at} moved`)),
  }),
);
const image = recordOf({ content: answer("x", { "Content-Type": "image/png" }) });
const crawl = Buffer.concat([...records, image].map((record) => gzipSync(record)));

const folder = folderOf({
  "crawl.warc.gz": crawl,
  "cut.warc": Buffer.concat(records).subarray(0, -100),
  "draft.txt": "“Crane 2 moved, and nobody was told before Monday,” said Maren Oduya.\n",
});
afterAll(folder.remove);
const run = (...args: string[]) => hearsay(args, { cwd: folder.path });

describe("web archives", () => {
  it("are added, and known again by address", async () => {
    const first = await run("add", "crawl.warc.gz", "--archive", "a.archive");
    expect(first).toMatchObject({
      status: 0,
      stdout: "2 articles added; a.archive holds 2 articles.\n",
      stderr: "hearsay: crawl.warc.gz has records passed over: images 1\n",
    });
    const again = await run("add", "crawl.warc.gz", "--archive", "a.archive", "--quiet", "--format", "jsonl");
    expect(again.stdout.match(/known/g)).toHaveLength(2);
    const kept = (await run("archive", "export", "--archive", "a.archive")).stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ receipt }) => receipt !== undefined);
    expect(kept[0]).toMatchObject({
      receipt: { from: "https://courier.example/story/1", fetched: "2031-03-12T10:00:00.000Z" },
    });
  });

  it("keep what is before their break, and say it", async () => {
    const { status, stdout, stderr } = await run("add", "cut.warc", "--archive", "b.archive");
    expect({ status, stdout }).toEqual({
      status: 2,
      stdout: "1 article added; b.archive holds 1 article.\n",
    });
    expect(stderr).toContain("cut.warc breaks off in record 2; what is before it was read");
  });

  it("are read, and checked against", async () => {
    const { stdout } = await run("read", "crawl.warc.gz", "--format", "jsonl");
    expect(stdout.trim().split("\n")).toHaveLength(2);
    const checked = await run("check", "draft.txt", "--against", "crawl.warc.gz", "--format", "jsonl");
    expect(JSON.parse(checked.stdout).quotations[0]).toMatchObject({
      verdict: "verbatim",
      evidence: { source: "crawl.warc.gz#2/courier.example/story/2.html" },
    });
  });
});
