import { lineAt } from "@hearsay/core/plumbing";
import { describe, expect, it } from "vitest";
import { json, resultsOf } from "../../test/fixtures/data.js";

describe("the line of an article", () => {
  const lineIn = async (name: string, file: string, words: string) => {
    const results = await resultsOf(name, file);
    const article = results
      .flatMap((each) => (each.ok ? each.article : []))
      .find((each) => each.text.includes(words));
    return article === undefined ? "nothing" : lineAt(article, article.text.indexOf(words));
  };

  it("is that of its row or of its line, whatever rows stand before it", async () => {
    const rows =
      'title,body\n\nIce,"Two lines,\nin one cell"\r\nQuay,"The quay is shut."\n"Broken,never\nEnd,The end.\n';
    const lines = ["Two lines", "The quay", "The end"].map((words) => lineIn("a.csv", rows, words));
    expect(await Promise.all(lines)).toEqual([3, 5, 7]);
    expect(await lineIn("a.csv", `sep=;\n${rows.replaceAll(",", ";")}`, "The quay")).toBe(6);
    const jsonl = [json({ text: "One." }), "", "{broken", json({ text: "Four." })].join("\n");
    expect(await lineIn("a.jsonl", jsonl, "Four")).toBe(4);
  });

  it("is that in which its record begins in JSON, where that is certain", async () => {
    const data = {
      about: '{"[',
      list: [{ title: "Ice \\", body: "The ice came." }, { body: "The quay is shut." }],
    };
    expect(await lineIn("a.json", JSON.stringify(data, null, 1), "The quay")).toBe(8);
    expect(await lineIn("a.json", JSON.stringify({ b: data.list, 1: {} }, null, 1), "The quay")).toBeNull();
    expect(await lineIn("a.json", '{"a": {"body": "Old."},\n"a": {"body": "New."}}', "New")).toBeNull();
  });
});
