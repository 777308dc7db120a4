import "../built.js";
import { resolve } from "node:path";
import * as core from "@hearsay/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLE } from "../../packages/core/test/sample-report.js";
import { launchChromium } from "./chromium.js";
import { type Server, serve } from "./serve.js";

const DRAFT = `Quay to shut

“We will close the long quay before the summer,” said Maren Oduya, who chairs the harbour board.

“Nobody has lost a mooring here in nine years,” said Tomas Lind.
`;
const SOURCE = `MAREN ODUYA: We will not close the long quay before the summer.

TOMAS LIND: Nobody has lost a mooring here in nine years, and I mean to keep it so.

MAREN ODUYA: Then we vote on the repairs tonight.

TOMAS LIND: I have no objection to that.
`;

const HOSTILE = "</script><img src='http://evil.example/x.png' onerror='window.acted = true'>";
const hostile = {
  ...SAMPLE,
  quotations: SAMPLE.quotations.map((quotation) => ({ ...quotation, speaker: HOSTILE })),
};

const record: core.AuditRecord = {
  drafts: [
    { file: "draft.md", report: SAMPLE },
    { file: HOSTILE, report: hostile },
  ],
  sources: [],
  refused: [],
  version: "1.2.3",
  made: null,
};

let browser: Browser;
let server: Server;

beforeAll(async () => {
  server = await serve(resolve(import.meta.dirname, "../../packages/core"), {
    "/empty.html": "<!doctype html><link rel=icon href=data:,><title>empty</title>",
    "/record.html": core.auditPage(record),
  });
  browser = await launchChromium();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** A page that keeps what it asks for and what goes wrong in it. */
async function open(path: string): Promise<{ page: Page; requests: string[]; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(server.address + path);
  return { page, requests, errors };
}

describe("@hearsay/core in a browser", () => {
  it("checks a draft with the same result as in Node", async () => {
    const { page, errors } = await open("/empty.html");
    // a string, because the import must be the browser's own
    const inBrowser = await page.evaluate(`(async () => {
      const core = await import("/dist/index.js");
      const article = (text, name) => core.articleFromText(text, { name });
      const model = core.loadModel(await (await fetch("/weights/polnear.bin")).arrayBuffer());
      const sources = core.indexSources([article(${JSON.stringify(SOURCE)}, "meeting.txt")], { model });
      const report = core.check(article(${JSON.stringify(DRAFT)}, "draft.txt"), sources, { model });
      return JSON.stringify(core.checkObject(report, "draft.txt"));
    })()`);
    const sources = core.indexSources([core.articleFromText(SOURCE, { name: "meeting.txt" })]);
    const report = core.check(core.articleFromText(DRAFT, { name: "draft.txt" }), sources);
    expect(inBrowser).toBe(JSON.stringify(core.checkObject(report, "draft.txt")));
    expect(report.quotations.map(({ verdict }) => verdict)).toContain("altered");
    expect(errors).toEqual([]);
  });

  it("says that weights are to be fetched where a caller gives none", async () => {
    const { page } = await open("/empty.html");
    const said = await page.evaluate(
      `import("/dist/index.js").then((core) => core.defaultModel()).catch(({ message }) => message)`,
    );
    expect(said).toContain(`fetch ${server.address}/weights/polnear.bin`);
  });
});

describe("the audit record in a browser", () => {
  it("asks for nothing but itself, and runs nothing that stands in a draft", async () => {
    const { page, requests, errors } = await open("/record.html");
    await page.waitForLoadState("networkidle");
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([`${server.address}/record.html`]);
    expect(errors).toEqual([]);
    expect(await page.evaluate("window.acted")).toBeUndefined();
    expect(await page.locator("img, script").count()).toBe(0);
    expect(await page.locator("#d2 .credit").first().textContent()).toContain(HOSTILE);
  });

  it("shows the evidence of a quotation that is clicked", async () => {
    const { page } = await open("/record.html");
    const card = page.locator("#ed1-9");
    await page.locator("#qd1-9").click();
    await expect.poll(() => page.evaluate("document.querySelector(':target')?.id")).toBe("ed1-9");
    const isInView = `(() => {
      const { top, bottom } = document.querySelector("#ed1-9").getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })()`;
    await expect.poll(() => page.evaluate(isInView), { timeout: 5_000 }).toBe(true);
    expect(await card.textContent()).toContain("not found");
  });

  it.each([1280, 400])("is no wider than a window of %i pixels", async (width) => {
    const { page } = await open("/record.html");
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });
});
