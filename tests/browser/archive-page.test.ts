import "../built.js";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LEDGER, OTHERS, POST } from "../../packages/archive/test/articles.js";
import { type FeedServer, feedServer, rss, story } from "../../packages/cli/test/feed-server.js";
import { madeArchive, SAID } from "../../packages/server/test/made-archive.js";
import { faultsOf } from "./axe.js";
import { type OpenedPage, PageHost } from "./page.js";

const LATER = {
  ...POST,
  text: `${POST.text.replace("stay open", "stay shut")}\n“It will snow on the quay,” said Otto Brandis.\n`,
};

/** What `hearsay serve` adds with. */
const addingTo = (archive: string) => ({
  module: new URL("../../packages/cli/dist/archive/adding-work.js", import.meta.url).href,
  data: { archive, allowPrivate: ["127.0.0.1"] },
});

let host: PageHost;
/** Its archive has an article in two versions. */
let changed: PageHost;
beforeAll(async () => {
  host = await PageHost.start({ archive: await madeArchive() });
  changed = await PageHost.start({ archive: await madeArchive([POST, LEDGER, ...OTHERS, LATER]) });
}, 180_000);
afterAll(async () => {
  await host?.close();
  await changed?.close();
});

const MARKUP = '<img src=x onerror="window.acted=1"><script>window.acted=1</script>';
const HOSTILE = {
  name: "<b>story</b>.txt",
  outlet: MARKUP,
  published: MARKUP,
  url: "javascript:window.acted=1",
  text: `${MARKUP} story\n\n“The copper lighthouse hums before every winter storm,” said ${MARKUP} Maren Oduya.\n`,
};

/** The part Archive, empty. */
async function openArchive(options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const opened = await host.open(options);
  await opened.page.getByRole("link", { name: "Archive" }).click();
  await opened.page.getByRole("searchbox").waitFor();
  return opened;
}

async function trace(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox").fill(words);
  await page.keyboard.press("Enter");
  await page.locator(".found").waitFor();
}

describe("the part Archive", () => {
  it("shows where words have been: figures, wordings, timeline and lineage", async () => {
    const { page, faults } = await openArchive();
    await expect
      .poll(() => page.locator(".archive").textContent())
      .toContain("The archive holds 16 articles");
    await trace(page, SAID);
    expect(await page.locator(".found").textContent()).toBe("3 articles and 1 copy, in 2 wordings");
    expect(await page.locator(".figures dl").textContent()).toContain("The Harbour Post");
    await expect.poll(() => page.locator(".figures").textContent()).toContain("Searched: 16 articles");
    expect(await page.locator(".wording").count()).toBe(2);
    expect(await page.locator('.wording[data-variant="v2"] .column.changed').textContent()).toBe("openshut");
    const moments = page.locator(".timeline > ol > li");
    expect(await moments.count()).toBe(3);
    await moments.first().locator("summary").click();
    expect(await moments.first().locator("details li").textContent()).toContain("Coastal Wire");
    expect(await page.locator(".edges").textContent()).toContain("The Harbour Post");
    expect(faults).toEqual([]);
  });

  it("tells an edge's reason where it is pointed at and where it has the focus", async () => {
    const { page } = await openArchive();
    await trace(page, SAID);
    const edge = page.locator(".lineage-picture .edge").first();
    await edge.focus();
    const told = page.locator(".lineage-picture figcaption");
    await expect.poll(() => told.textContent()).toMatch(/The Harbour Post → Tollhaven Ledger, \d+ %: /);
    await page.getByRole("searchbox").focus();
    await expect.poll(() => told.textContent()).toContain("Point at a line");
    await edge.hover();
    await expect.poll(() => told.textContent()).toContain("Tollhaven Ledger");
  });

  it("opens an article at the words, and Back leads back", async () => {
    const { page } = await openArchive();
    await trace(page, SAID);
    await page.locator(".moment-line").last().click();
    expect((await page.locator(".kept-article mark").textContent())?.toLowerCase()).toContain(
      "will stay shut",
    );
    expect(await page.locator(".kept-facts").textContent()).toContain("The Gull");
    expect(await page.locator(".moment-line[aria-current]").textContent()).toContain("The Gull");
    await page.goBack();
    await expect.poll(() => page.locator(".kept-article").count()).toBe(0);
    await expect.poll(() => page.locator(".moment-line:focus").textContent()).toContain("The Gull");
    expect(await page.locator(".found").count()).toBe(1);
    await page.goForward();
    await page.locator(".kept-article mark").waitFor();
    await page.locator(".source-text").press("Escape");
    await expect.poll(() => page.locator(".kept-article").count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.locator(".archive-start").count()).toBe(1);
  });

  it("shows what a credited speaker is quoted as saying, and its articles", async () => {
    const { page, faults } = await openArchive();
    await trace(page, SAID);
    await page.locator(".credit").first().getByRole("button", { name: "Maren Oduya" }).click();
    const person = page.locator(".person").first();
    await person.waitFor();
    expect(await person.textContent()).toMatch(/Maren Oduya.*The Harbour Post/s);
    expect(await person.locator(".other-wording").last().textContent()).toContain("stay shut");
    expect(new URL(page.url()).hash).toContain("who=");
    await person.locator(".moment-line").first().click();
    await page.locator(".kept-article mark").waitFor();
    await page.getByRole("button", { name: "Back to the speaker" }).click();
    await person.waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".quoted-person").count()).toBe(0);
    expect(await page.locator(".found").count()).toBe(1);
    await page.goto(`${host.serving.url}archive#who=Nobody%20Atall`);
    await expect.poll(() => page.locator(".quoted-person").textContent()).toContain("Nobody of this name");
    expect(faults).toEqual([]);
  });

  it("narrows a speaker's quotations to a period, an outlet and a role", async () => {
    const { page, faults } = await openArchive();
    await page.goto(`${host.serving.url}archive#who=Maren%20Oduya`);
    await page.locator(".person").first().waitFor();
    await page.getByLabel("Outlet", { exact: true }).fill("Gull");
    await page.getByLabel("Since", { exact: true }).fill("2031-03");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator(".person .moment-line").allTextContents())
      .toEqual(["2031-03-15 The Gull"]);
    expect(new URL(page.url()).hash).toContain("by=Gull");
    await page.getByLabel("Until", { exact: true }).fill("2031-03-14");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator(".quoted-person").textContent())
      .toContain("for certain within what is chosen");
    await page.locator(".quoted-person").getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => page.locator(".person .moment-line").count()).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  });

  it("counts by outlet and year, and narrows wordings and timeline to one", async () => {
    const { page, faults } = await openArchive();
    await trace(page, SAID);
    const outlets = page.getByRole("group", { name: "Outlet" });
    const moments = page.locator(".timeline > ol > li");
    expect(await outlets.getByRole("button").allTextContents()).toEqual([
      "All",
      "The Harbour Post 1",
      "Tollhaven Ledger 1",
      "The Gull 1",
    ]);
    await outlets.getByRole("button", { name: "The Gull" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => moments.count()).toBe(1);
    expect(await page.locator(".wording").count()).toBe(1);
    expect(await page.locator(".only").textContent()).toContain("Only articles of The Gull.");
    expect(new URL(page.url()).hash).toContain("in=The+Gull");
    await page.getByRole("group", { name: "Year" }).getByRole("button", { name: "2031" }).click();
    const other = await host.openIn(page.context(), page.url());
    await expect.poll(() => other.page.locator(".only").textContent()).toContain("of the year 2031");
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => moments.count()).toBe(3);
    expect(await page.locator(".wording").count()).toBe(2);
    expect(faults).toEqual([]);
  });

  it("lists what changed after publication, and opens each version at the words", async () => {
    const { page, faults } = await changed.open();
    await page.goto(`${changed.serving.url}archive`);
    await page.getByRole("button", { name: "What changed after publication" }).click();
    const version = page.locator(".changed-version");
    await version.waitFor();
    expect(await page.locator(".changes").textContent()).toContain(
      "Searched: 14 articles, 1 of them in several versions.",
    );
    expect(await version.textContent()).toContain("The Harbour Post");
    expect(await version.locator(".kinds").allTextContents()).toEqual([
      "differs from the version before",
      "added",
    ]);
    expect(await version.locator(".column.changed").textContent()).toBe("openshut");
    await version.getByRole("button", { name: "In version 1" }).click();
    await expect.poll(() => page.locator(".kept-article mark").textContent()).toContain("stay open");
    await page.getByRole("button", { name: "Back to the changes" }).click();
    await expect.poll(() => page.locator(".kept-article").count()).toBe(0);
    await version.getByRole("button", { name: "In version 2" }).last().click();
    await expect.poll(() => page.locator(".kept-article mark").textContent()).toContain("snow");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".kept-article").count()).toBe(0);
    await page.getByLabel("Outlet").fill("The Gull");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator(".changes").textContent())
      .toMatch(/No quotation differs from the version before.*Searched: 0 articles/s);
    expect(new URL(page.url()).hash).toContain("outlet=The+Gull");
    await page.getByRole("button", { name: "Show all" }).click();
    await version.waitFor();
    await page.getByLabel("Fetched since").fill("2031-03-13");
    await page.keyboard.press("Enter");
    await expect.poll(() => version.count()).toBe(0);
    await trace(page, SAID);
    expect(await page.locator(".changes").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("goes on to older changes, and back to the newest", async () => {
    const { page, faults } = await changed.open();
    await page.goto(`${changed.serving.url}archive#changes=`);
    const kept = await page.getByRole("button", { name: "In version 2" }).first().getAttribute("data-kept");
    await page.goto(`${changed.serving.url}archive#changes=&after=${kept}`);
    await expect.poll(() => page.locator(".changes").textContent()).toContain("There are no older changes.");
    await page.getByRole("button", { name: "The newest" }).click();
    await page.locator(".changed-version").waitFor();
    expect(new URL(page.url()).hash).toBe("#changes=");
    expect(faults).toEqual([]);
  });

  it("has its whole state in the address", async () => {
    const { page } = await openArchive();
    await trace(page, SAID);
    await page.getByRole("button", { name: "Only these: articles with wording v2" }).click();
    await page.locator(".moment-line").first().click();
    await page.locator(".kept-article mark").waitFor();
    const other = await host.openIn(page.context(), page.url());
    await other.page.locator(".kept-article mark").waitFor();
    expect(await other.page.getByRole("searchbox").inputValue()).toBe(SAID);
    await expect.poll(() => other.page.locator(".timeline > ol > li").count()).toBe(1);
    await other.page.getByRole("link", { name: "Check" }).click();
    await other.page.goBack();
    await other.page.locator(".kept-article mark").waitFor();
  });

  it("says what was searched where nothing is, and why words cannot be traced", async () => {
    const { page, faults } = await openArchive();
    await trace(page, "seventeen violet kettles whistled over Brandholm");
    const text = page.locator(".figures");
    expect(await text.textContent()).toContain("stand in no article of the archive");
    await expect.poll(() => text.textContent()).toContain("Searched: 16 articles");
    expect(faults).toEqual([]);
    await page.getByRole("searchbox").fill("too few");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("give at least 4");
    await page.goto(`${host.serving.url}archive#words=a%20b%20c%20d&article=99999`);
    await expect.poll(() => page.getByRole("alert").last().textContent()).toContain("99999");
  });

  it("shows hostile names and texts as they are, and nothing in them runs or is fetched", async () => {
    const other = await PageHost.start({ archive: await madeArchive([HOSTILE]) });
    const { page, faults } = await other.open();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`${other.serving.url}archive`);
    await trace(page, "the copper lighthouse hums before every winter storm");
    await page.locator(".moment-line").first().click();
    await page.locator(".kept-article mark").waitFor();
    expect(await page.locator(".kept-facts").textContent()).toContain("javascript:window.acted=1");
    expect(await page.locator(".kept-facts a").count()).toBe(0);
    expect(await page.locator(".timeline").textContent()).toContain("<img src=x");
    expect(await page.locator("#page img, #page script").count()).toBe(0);
    expect(await page.evaluate("window.acted")).toBeUndefined();
    expect(requests.filter((url) => !url.startsWith(new URL(other.serving.url).origin))).toEqual([]);
    expect(faults).toEqual([]);
    await other.close();
  });

  it("is not shown where there is no archive; its address says how to have one", async () => {
    const without = await PageHost.start();
    const { page } = await without.open();
    await page.getByRole("link", { name: "Read" }).waitFor();
    expect(await page.getByRole("link", { name: "Archive" }).count()).toBe(0);
    await page.goto(`${without.serving.url}archive`);
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("--archive FILE");
    await without.close();
  });
});

describe("adding from the page", () => {
  let feeds: FeedServer;
  let growing: PageHost;
  beforeAll(async () => {
    feeds = await feedServer();
    const archive = await madeArchive([POST]);
    growing = await PageHost.start({ archive, adding: addingTo(archive) });
  });
  afterAll(async () => {
    await growing?.close();
    feeds?.close();
  });

  const openAdding = async (options: BrowserContextOptions = {}) => {
    const opened = await growing.open(options);
    await opened.page.goto(`${growing.serving.url}archive`);
    await opened.page.getByRole("button", { name: "Add articles" }).click();
    await opened.page.locator(".adding").waitFor();
    return opened;
  };

  it("takes files, says what became of each, and opens what is kept", async () => {
    const { page, faults } = await openAdding();
    await page.setInputFiles("[data-takes=archive]", [
      { name: "crane.html", mimeType: "text/html", buffer: Buffer.from(story(1)) },
      { name: "<b>empty</b>.txt", mimeType: "text/plain", buffer: Buffer.from(" ") },
      { name: "again.html", mimeType: "text/html", buffer: Buffer.from(story(1)) },
    ]);
    await expect.poll(() => page.locator(".adding").textContent()).toContain("3 of 3");
    await expect
      .poll(() => page.locator(".added-list li").allTextContents())
      .toEqual(["again.html known already", "crane.html added"]);
    expect(await page.locator(".refused").textContent()).toContain("<b>empty</b>.txt holds no text");
    await expect.poll(() => page.locator(".archive").textContent()).toContain("The archive holds 2 articles");
    await page.getByRole("button", { name: "crane.html" }).click();
    await expect
      .poll(() => page.locator(".kept-article").textContent())
      .toContain("painted by 3 apprentices");
    await page.getByRole("button", { name: "Back to what was added" }).click();
    await page.getByRole("searchbox").fill("The crane on quay 1 was painted by 3 apprentices");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".trace .found").textContent()).toContain("1 article");
    expect(faults).toEqual([]);
  });

  it("takes what is dropped anywhere in Archive", async () => {
    const { page, faults } = await growing.open();
    await page.goto(`${growing.serving.url}archive`);
    await page.getByRole("button", { name: "Add articles" }).waitFor();
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "dropped.html", { type: "text/html" }));
      return transfer;
    }, story(5));
    await page.dispatchEvent("body", "drop", { dataTransfer: data });
    await expect
      .poll(() => page.locator(".added-list").textContent(), { timeout: 20_000 })
      .toBe("dropped.html added");
    expect(new URL(page.url()).hash).toBe("#add=");
    expect(faults).toEqual([]);
  });

  it("adds what a feed names; the address names the job, which a reload follows on", async () => {
    for (const one of [21, 22, 23]) feeds.pages.set(`/story/${one}`, story(one));
    feeds.pages.set("/feed", { body: rss([21, 22, 23].map((one) => `${feeds.origin}/story/${one}`)) });
    const { page, faults } = await openAdding();
    await page.getByLabel("Address of a page").fill(`${feeds.origin}/feed`);
    await page.getByLabel("At most").fill("2");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#add=[\da-f-]{36}$/);
    await expect
      .poll(() => page.locator(".adding").textContent(), { timeout: 20_000 })
      .toMatch(/Fetching: [12] of 2|All pages/);
    await page.reload();
    await expect
      .poll(() => page.locator(".adding").textContent(), { timeout: 20_000 })
      .toMatch(/All pages were gone through.*2 articles added/s);
    expect(await page.locator(".added-list li").count()).toBe(2);
    await page.getByLabel("Address of a page").fill("http://10.1.2.3/");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator(".refused").textContent(), { timeout: 20_000 })
      .toContain("10.1.2.3");
    await page.goto(`${growing.serving.url}archive#add=00000000-0000-0000-0000-000000000000`);
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("no such job");
    expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
  });

  it("can be stopped; what was added stays", async () => {
    const stories = Array.from({ length: 30 }, (_, at) => 40 + at);
    for (const one of stories) feeds.pages.set(`/story/${one}`, story(one));
    feeds.pages.set("/long", { body: rss(stories.map((one) => `${feeds.origin}/story/${one}`)) });
    const { page } = await openAdding();
    await page.getByLabel("Address of a page").fill(`${feeds.origin}/long`);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Stop" }).click();
    await expect.poll(() => page.locator(".adding").textContent()).toContain("Stopped; what was added stays");
  });

  it.each([
    { colorScheme: "light", width: 1440 },
    { colorScheme: "dark", width: 320 },
  ] as const)("has nothing that axe finds in $colorScheme, $width wide", async ({ colorScheme, width }) => {
    const { page } = await openAdding({ colorScheme, viewport: { width, height: 844 } });
    await page.setInputFiles("[data-takes=archive]", [
      { name: "crane.html", mimeType: "text/html", buffer: Buffer.from(story(1)) },
      { name: `${"long-".repeat(40)}.txt`, mimeType: "text/plain", buffer: Buffer.from(" ") },
    ]);
    await expect.poll(() => page.locator(".adding").textContent()).toContain("2 of 2");
    await page.locator(".refused").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  it("is not offered where the server only asks", async () => {
    const { page } = await openArchive();
    expect(await page.getByRole("button", { name: "Add articles" }).count()).toBe(0);
    await page.goto(`${host.serving.url}archive#add=`);
    await expect
      .poll(() => page.locator(".found").textContent())
      .toContain("Nothing is added from this page");
  });
});

describe.each([
  { colorScheme: "light", width: 1440 },
  { colorScheme: "dark", width: 1440 },
  { colorScheme: "light", width: 320 },
  { colorScheme: "dark", width: 320 },
] as const)("in $colorScheme, $width wide", ({ colorScheme, width }) => {
  it("axe finds nothing in Archive: at its start, in a trace, in an article, at a speaker, where nothing is", async () => {
    const { page } = await openArchive({ colorScheme, viewport: { width, height: 844 } });
    const look = async () => {
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    };
    await look();
    await trace(page, SAID);
    await look();
    await page.locator(".moment summary").first().click();
    await page.getByRole("button", { name: "Only these: articles with wording v1" }).click();
    await look();
    await page.locator(".moment-line").first().click();
    await page.locator(".kept-article mark").waitFor();
    await look();
    await page.goBack();
    await page.locator(".credit").first().getByRole("button").click();
    await page.locator(".person").first().waitFor();
    await look();
    await page.goBack();
    await trace(page, "seventeen violet kettles whistled over Brandholm");
    await look();
    await page.getByRole("searchbox").fill("too few");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    await look();
  });

  it("axe finds nothing in what changed: in the list, beside an article, where nothing is", async () => {
    const { page } = await changed.open({ colorScheme, viewport: { width, height: 844 } });
    const look = async () => {
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    };
    await page.goto(`${changed.serving.url}archive#changes=`);
    await page.locator(".changed-version").waitFor();
    await look();
    await page.getByRole("button", { name: "In version 2" }).first().click();
    await page.locator(".kept-article mark").waitFor();
    await look();
    await page.goto(`${changed.serving.url}archive#changes=&outlet=The+Gull`);
    await page.locator(".found").waitFor();
    await look();
  });
});
