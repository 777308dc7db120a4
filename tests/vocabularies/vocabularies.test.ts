import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../packages/cli/test/run.js";
import { problemsOfNode } from "./schema-org.js";

const DRAFT = `“We will close the long quay”

By Ines Falk
Talvik Courier, 2031-03-14

The board met on Monday 😀. “We will close the long quay before the summer,” said Maren Oduya, who chairs the
harbour board. “The decking is rotten from end to end,” she said, “and that is that.”

=SUM(A1) is what the ledger has. “-1 is +2 by that reckoning, and nobody has told us why,” a spokesman said.

The Harbour Union called it “@ best a guess, which nobody at the union has ever seen”.
`;
const MEETING = `MAREN ODUYA: We will not close the long quay before the summer. The decking is rotten from end to end, and that is that.
`;
const folder = folderOf({
  "draft.txt": DRAFT,
  "=cmd.txt": DRAFT,
  "page.html": `<!doctype html><html lang="en"><head><title>The quay</title><link rel="canonical" href="https://courier.example/quay"><meta property="og:site_name" content="Talvik Courier"></head><body><article><h1>The quay</h1>${DRAFT.split(
    "\n\n",
  )
    .map((one) => `<p>${one}</p>`)
    .join("")}</article></body></html>`,
  "bare.txt": "The board met on Monday in the old customs house, and went home.\n",
  "material/meeting.txt": MEETING,
});
afterAll(() => folder.remove());

const DRAFTS = ["draft.txt", "page.html", "bare.txt"];
const run = async (command: "check" | "read", format: string, drafts = DRAFTS) => {
  const sources = command === "check" ? ["--against", "material"] : [];
  return (await hearsay([command, ...drafts, ...sources, "--format", format], { cwd: folder.path })).stdout;
};

interface Graph {
  readonly "@context": string;
  readonly "@graph": readonly Record<string, unknown>[];
}

describe("schema.org", () => {
  it.each([
    ["check", "quotation"],
    ["read", "quotation"],
    ["check", "claimreview"],
  ] as const)("what %s writes as %s is of the vocabulary", async (command, format) => {
    const document = JSON.parse(await run(command, format)) as Graph;
    expect(document["@context"]).toBe("https://schema.org");
    expect(document["@graph"].length).toBeGreaterThan(5);
    expect(document["@graph"].flatMap((node) => problemsOfNode(node))).toEqual([]);
  });

  it("is a document without nodes where there are no quotations", async () => {
    for (const command of ["check", "read"] as const)
      expect(JSON.parse(await run(command, "quotation", ["bare.txt"]))).toEqual({
        "@context": "https://schema.org",
        "@graph": [],
      });
  });

  it("a quotation has its words, whom they are credited to, and where it stands", async () => {
    const { "@graph": nodes } = JSON.parse(await run("read", "quotation", ["page.html"])) as Graph;
    expect(nodes).toContainEqual({
      "@type": "Quotation",
      text: "We will close the long quay before the summer,",
      spokenByCharacter: { "@type": "Person", name: "Maren Oduya" },
      isPartOf: expect.objectContaining({ "@type": "Article", url: "https://courier.example/quay" }),
    });
  });

  it("a review of a claim rates the wording in words, and gives nothing a place on a scale", async () => {
    const { "@graph": reviews } = JSON.parse(await run("check", "claimreview")) as Graph;
    const text = JSON.stringify(reviews);
    expect(text).not.toMatch(/ratingValue|bestRating|worstRating/);
    expect(text).not.toMatch(/\b(?:true|false|correct|incorrect|wrong|lie|fake)\b/i);
    expect(reviews[1]).toMatchObject({
      claimReviewed: expect.stringMatching(/^Maren Oduya is quoted with the words: “We will close/),
      reviewRating: { alternateName: "altered", ratingExplanation: expect.stringContaining("not") },
    });
  });
});

interface Annotation {
  readonly target: Target | readonly Target[];
  readonly body: readonly { readonly value?: string; readonly purpose: string }[];
}
interface Target {
  readonly source: string;
  readonly selector: Selector | readonly Selector[];
}
type Selector = Readonly<Record<string, unknown>>;

const WEB_ANNOTATION = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "web-annotation.json"), "utf8"),
) as {
  readonly context: string;
  readonly motivations: readonly string[];
  readonly types: Readonly<
    Record<string, { readonly required: readonly string[]; readonly optional: readonly string[] }>
  >;
};

/** What in a node is no term of the model, or is missing; a node without a type is a specific resource. */
function problemsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(problemsOf);
  if (typeof value !== "object" || value === null) return [];
  const node = value as Record<string, unknown>;
  const type = String(node.type ?? "SpecificResource");
  const model = WEB_ANNOTATION.types[type];
  if (model === undefined) return [`no type ${type}`];
  const { required, optional } = model;
  return [
    ...required.filter((key) => node[key] === undefined).map((key) => `${type} lacks ${key}`),
    ...Object.keys(node)
      .filter((key) => !required.includes(key) && !optional.includes(key))
      .map((key) => `${type} has no ${key}`),
    ...["motivation", "purpose"]
      .filter((key) => node[key] !== undefined && !WEB_ANNOTATION.motivations.includes(String(node[key])))
      .map((key) => `${type}.${key} is ${String(node[key])}`),
    ...Object.values(node).flatMap(problemsOf),
  ];
}

describe("W3C Web Annotation", () => {
  const page = async (command: "check" | "read", drafts = DRAFTS) =>
    JSON.parse(await run(command, "webannotation", drafts)) as { "@context": string; items: Annotation[] };

  it.each(["check", "read"] as const)("what %s writes is of the model", async (command) => {
    const document = await page(command);
    expect(document["@context"]).toBe(WEB_ANNOTATION.context);
    expect(document.items.length).toBeGreaterThan(5);
    expect(problemsOf(document)).toEqual([]);
    const ids = document.items.map((item) => (item as unknown as { id: string }).id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(URL.canParse(id)).toBe(true);
  });

  it("selects the words by what they are and, in plain text, by their place in characters", async () => {
    const { items } = await page("check", ["draft.txt"]);
    const targets = items.flatMap(({ target }) => target);
    expect(targets.length).toBeGreaterThan(5);
    for (const { selector } of targets) {
      const [quote, position] = selector as [Selector, Selector];
      const characters = [...DRAFT];
      const at = characters.slice(position.start as number, position.end as number).join("");
      expect(at).toBe(quote.exact);
      expect(DRAFT).toContain(`${String(quote.prefix)}${at}${String(quote.suffix)}`);
    }
  });

  it("points at the address of a page that tells it", async () => {
    const { items } = await page("read", ["page.html"]);
    for (const { source } of items.flatMap(({ target }) => target))
      expect(source).toBe("https://courier.example/quay");
  });
});

describe("csv", () => {
  it.each(["check", "read"] as const)(
    "%s gives each row all columns, and no cell that a spreadsheet would run",
    async (command) => {
      const text = await run(command, "csv", ["draft.txt", "=cmd.txt", "page.html"]);
      expect(text.startsWith("\ufeff")).toBe(true);
      const rows = parse(text, { bom: true }) as string[][];
      expect(rows.length).toBeGreaterThan(8);
      for (const row of rows) {
        expect(row).toHaveLength(rows[0]?.length ?? 0);
        for (const cell of row) expect(cell).not.toMatch(/^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/);
      }
      expect(text).toContain("'=cmd.txt");
      expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    },
  );

  it("has the words, the verdict and the passage in one row", async () => {
    const rows = parse(await run("check", "csv", ["draft.txt"]), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(
      rows.find(
        (row) => row["verdict or rule"] === "altered" && row.what === "quotation" && row.speaker !== "",
      ),
    ).toMatchObject({
      file: "draft.txt",
      line: "6",
      words: "We will close the long quay before the summer,",
      speaker: "Maren Oduya",
      source: "material/meeting.txt",
      "source line": "1",
    });
    expect(rows.some((row) => row.words?.startsWith("'-1 is +2"))).toBe(true);
  });

  it("has the names of the columns where there is nothing else", async () => {
    for (const command of ["check", "read"] as const)
      expect((parse(await run(command, "csv", ["bare.txt"]), { bom: true }) as string[][])[0]).toContain(
        "file",
      );
  });
});
