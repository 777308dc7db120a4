import "../built.js";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  current,
  EXAMPLE_ARTICLE,
  giveArticle,
  openExample,
  openRead,
  PageHost,
  speakers,
  textFile,
} from "./page.js";
import { type Server, serve } from "./serve.js";

const ARTICLE = readFileSync(EXAMPLE_ARTICLE, "utf8");
const PARAGRAPHS = ARTICLE.trim().split(/\n\n/);

let host: PageHost;
let outlet: Server;

beforeAll(async () => {
  host = await PageHost.start();
  const body = PARAGRAPHS.slice(3).map((paragraph) => `<p>${paragraph}</p>`);
  outlet = await serve(import.meta.dirname, {
    "/ferry.html": `<!doctype html><meta charset=utf-8><title>${PARAGRAPHS[0]}</title><article><h1>${PARAGRAPHS[0]}</h1>${body.join("\n")}</article>`,
  });
}, 180_000);

afterAll(async () => {
  outlet?.close();
  await host?.close();
});

const example = () => openExample(host);

/** The words under each highlight of the browser, by its name. */
function highlighted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(`Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  })]))`);
}

/** All words that are painted in the colour of somebody. */
async function painted(page: Page): Promise<string[]> {
  const all = Object.entries(await highlighted(page));
  return all.flatMap(([name, words]) => (/^(said|now)-/.test(name) ? words : []));
}

const RUSK = "“I will not sail this route again until the lamps are lit,”";
const MASTERS = "the evening crossing, and that she had not asked them ";

const numbers = (page: Page) =>
  page
    .locator(".said .number")
    .allTextContents()
    .then((all) => all.map(Number));

/** The middle of words of the article, in the window. */
async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const block = page.locator(".paper .block", { hasText: words }).first();
  await block.scrollIntoViewIfNeeded();
  return block.evaluate((element, searched) => {
    const node = element.firstChild as Text;
    const range = new Range();
    range.setStart(node, node.data.indexOf(searched));
    range.setEnd(node, node.data.indexOf(searched) + searched.length);
    const { left, top, width, height } = range.getClientRects()[0] as DOMRect;
    return { x: left + width / 2, y: top + height / 2 };
  }, words);
}

describe("an article on the page", () => {
  it("is pasted, and stands as real text, each paragraph one text node", async () => {
    const { page, faults } = await openRead(host);
    await page.locator(".paste textarea").fill(ARTICLE);
    await page.getByRole("button", { name: "Read this text" }).click();
    await page.locator(".paper").waitFor();
    expect(await page.locator(".block-headline").textContent()).toBe(PARAGRAPHS[0]);
    const nodes = await page
      .locator(".paper .block")
      .evaluateAll((blocks) =>
        blocks.map(({ childNodes }) => [childNodes.length, childNodes[0]?.nodeType === 3]),
      );
    expect(nodes.length).toBeGreaterThan(15);
    for (const node of nodes) expect(node).toEqual([1, true]);
    const shown = await page.locator(".paper").textContent();
    for (const paragraph of PARAGRAPHS.filter((one) => !one.startsWith("By ")))
      expect(shown).toContain(paragraph);
    expect(await painted(page)).toContain(RUSK);
    expect(faults).toEqual([]);
  });

  it("is dropped as a file, anywhere", async () => {
    const { page, faults } = await openRead(host);
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "ferry.txt", { type: "text/plain" }));
      return transfer;
    }, ARTICLE);
    await page.dispatchEvent("h1", "drop", { dataTransfer: data });
    await page.locator(".paper").waitFor();
    expect(await page.locator(".read-bar .file").textContent()).toBe("ferry.txt");
    expect(faults).toEqual([]);
  });

  it("is one of several in a file, which the reader chooses", async () => {
    const { page } = await openRead(host);
    const two = [1, 2].map((at) => ({
      headline: `Ferry story ${at}`,
      text: `${RUSK} said Bettan Rusk. ${at}`,
    }));
    const file = { name: "two.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(two)) };
    await page.setInputFiles("[data-takes=article]", file);
    await page.locator(".choices-of-file .title").nth(1).click();
    await page.locator(".paper").waitFor();
    expect(await page.locator(".paper").textContent()).toContain("Ferry story 2");
  });
});

describe("an address", () => {
  it("is said to leave this computer before it does, and its page is read", async () => {
    const { page } = await openRead(host);
    const asked: string[] = [];
    // the server refuses addresses of this computer, where the page of this test is
    await page.route("**/api/v1/pages", async (route) => {
      const { url } = route.request().postDataJSON() as { url: string };
      asked.push(url);
      const found = await fetch(url);
      const read = await fetch(new URL("/api/v1/documents?name=ferry.html", host.serving.url), {
        method: "POST",
        headers: { "content-type": "application/octet-stream" },
        body: await found.arrayBuffer(),
      });
      await route.fulfill({ status: 200, contentType: "application/json", body: await read.text() });
    });
    expect(await page.locator("#what-leaves").textContent()).toContain("goes out to the net");
    await page.getByLabel("The address of the page").fill(`${outlet.address}/ferry.html`);
    expect(asked).toEqual([]);
    await page.getByRole("button", { name: "Fetch it from the net" }).click();
    await page.locator(".paper").waitFor();
    expect(asked).toEqual([`${outlet.address}/ferry.html`]);
    expect(await page.locator(".block-headline").textContent()).toBe(PARAGRAPHS[0]);
    expect(await painted(page)).toContain(RUSK);
  });

  it("that is refused shows the reason, and stays where it was typed", async () => {
    const { page } = await openRead(host);
    const field = page.getByLabel("The address of the page");
    await field.fill(`${outlet.address}/ferry.html`);
    await field.press("Enter");
    await page.locator("[role=alert]").waitFor();
    expect(await page.locator("[role=alert]").textContent()).toContain("private network");
    expect(await field.inputValue()).toBe(`${outlet.address}/ferry.html`);
    await field.fill("javascript:window.acted=1");
    await field.press("Enter");
    await expect
      .poll(() => page.locator("[role=alert]").textContent())
      .toContain("must begin with http or https");
  });
});

describe("the lens", () => {
  it("is on the speaker of the words under the pointer, and dims all others", async () => {
    const { page } = await example();
    const { x, y } = await middleOf(page, "I will not sail this route");
    await page.mouse.move(x, y);
    await expect.poll(async () => (await highlighted(page)).lit).toContain(RUSK);
    const { lit = [], who } = await highlighted(page);
    expect(lit.join(" ")).toContain("What I do with my ships is my affair");
    expect(lit.join(" ")).not.toContain("We inherited a pier");
    expect(who?.join(" ")).toContain("Bettan Rusk, who has run the ferry since 2012");
    expect(await page.locator(".paper.is-under-lens").count()).toBe(1);
    await page.mouse.move(x, 5);
    await expect.poll(async () => (await highlighted(page)).lit).toBeUndefined();
    expect(await painted(page)).toContain(RUSK);
  });

  it("goes with the arrow keys from one to the next, by speaker with Shift, and away with Esc", async () => {
    const { page } = await example();
    await page.locator("body").press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => current(page).locator(".number").textContent()).toBe("2");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => current(page).locator(".number").textContent()).toBe("49");
    await page.keyboard.press("Escape");
    expect(await current(page).count()).toBe(0);
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(async () => (await highlighted(page)).lit).toContain(RUSK);
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await highlighted(page)).lit).toBeUndefined();
  });

  it("stands in the address, and Back from another article finds it", async () => {
    const { page } = await example();
    const { x, y } = await middleOf(page, "whose lamp it is");
    await page.mouse.click(x, y);
    expect(page.url()).toMatch(/[#&]a=a\d+/);
    await page.mouse.move(x, 5);
    await expect.poll(() => current(page).count()).toBe(1);
    await page.getByRole("button", { name: "Another article" }).click();
    await page.goBack();
    await expect.poll(() => current(page).count()).toBe(1);
  });
});

describe("the list", () => {
  it("is by position or by speaker, each with its reason, and its chain stands beside the paragraph", async () => {
    const { page } = await example();
    const byPosition = await numbers(page);
    expect(byPosition).toEqual(byPosition.map((_, at) => at + 1));
    const item = page.locator(".said", { hasText: "that the buyer would take the ship over in May" });
    expect(await item.locator(".reason").textContent()).toMatch(
      /source “A person familiar with the talks”, cue “told”.*%\ssure/,
    );
    const chain = "A person familiar with the talks →through Maritime Gazette → here";
    expect((await item.locator(".chain-line").textContent())?.replace(/\s+/g, " ")).toBe(chain);
    const beside = page.locator(".row", { hasText: "4.2 million crowns" }).locator(".beside .chain-line");
    expect((await beside.allTextContents()).map((text) => text.replace(/\s+/g, " "))).toContain(chain);

    await page.keyboard.press("l");
    const bySpeaker = await numbers(page);
    expect([...bySpeaker].sort((a, b) => a - b)).toEqual(byPosition);
    expect(bySpeaker).not.toEqual(byPosition);
    expect((await speakers(page)).slice(0, 3)).toEqual(["Ferry chief", "a spokeswoman", "Bettan Rusk"]);
    expect(await page.locator(".said-by > header .reason").nth(2).textContent()).toContain(
      "“Rusk” is short for Bettan Rusk",
    );
  });

  it("leads to the words", async () => {
    const { page } = await example();
    await page.locator(".said", { hasText: "bring a lamp" }).locator(".said-words").click();
    const last = page.locator(".paper .block").last();
    await expect
      .poll(() => last.evaluate((element) => element.getBoundingClientRect().top < innerHeight))
      .toBe(true);
  });

  it("hides what is less sure than the slider says, in the text too", async () => {
    const { page } = await example();
    expect(await painted(page)).toContain(MASTERS);
    const before = (await numbers(page)).length;
    await page.locator("#sureness").focus();
    for (let press = 0; press < 12; press++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator(".sureness output").textContent()).toBe("60 %");
    expect((await numbers(page)).length).toBeLessThan(before);
    expect(await page.locator(".sureness [role=status]").textContent()).toMatch(/^\d+ of 49 hidden$/);
    await expect.poll(() => painted(page)).not.toContain(MASTERS);
    expect(await painted(page)).toContain(RUSK);
    expect(page.url()).toContain("least=60");
  });
});

describe("headline and standfirst", () => {
  it("are pinned to the nearest words of the body, each difference in line", async () => {
    const { page } = await example();
    const pin = page.locator(".row-headline .pin");
    expect(await pin.locator(".column.changed span").allTextContents()).toEqual(["never", "not"]);
    expect(await pin.locator(".pin-line").textContent()).toContain("Bettan Rusk");
    await pin.getByRole("button", { name: "paragraph 2" }).click();
    await expect.poll(async () => (await highlighted(page)).pointed?.join("")).toContain("I will not sail");
    expect(await page.locator(".row-standfirst .pin-line").textContent()).toMatch(
      /word for word, Olav Tennick/,
    );
  });
});

describe("findings", () => {
  it("lead to their words", async () => {
    const { page } = await example();
    await page.getByRole("button", { name: "Worth a look" }).click();
    const finding = page.locator(".finding-item", { hasText: "headline-quotation" });
    expect(await finding.textContent()).toContain("The draft has “never”, the source “not”.");
    await finding.click();
    await expect
      .poll(async () => (await highlighted(page)).pointed)
      .toEqual(["‘I will never sail this route again’"]);
  });
});

describe("the line between article and list", () => {
  it("is moved with the arrow keys, which leave the lens alone, and stays there", async () => {
    const { page } = await example();
    const width = async () => (await page.locator(".reader .part-side").boundingBox())?.width ?? 0;
    const before = await width();
    await page.locator(".reader .divider").focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowLeft");
    expect(await width()).toBeGreaterThan(before + 100);
    expect(await current(page).count()).toBe(0);
    const moved = await width();
    await expect.poll(() => page.locator(".reader .kept-state").textContent()).toBe("kept");
    await page.reload();
    await page.locator(".paper").waitFor();
    expect(await width()).toBeCloseTo(moved, 0);
  });
});

describe("the keys", () => {
  it("of both parts are shown by ?, those of this part first", async () => {
    const { page } = await openRead(host);
    await page.locator("body").press("?");
    expect(await page.locator("dialog[open] h3").allTextContents()).toEqual(["Read", "Check", "Everywhere"]);
  });
});

describe("an article without anything in it", () => {
  it("says that nobody is credited with anything", async () => {
    const { page } = await openRead(host);
    await giveArticle(page, textFile("rain.txt", "It rained on Tuesday, and the road to the quay was wet."));
    await page.getByText("Nobody is credited with anything").waitFor();
    await page.getByRole("button", { name: "Worth a look" }).click();
    await page.getByText("Nothing that stands out").waitFor();
  });

  it("or that cannot be read is said, and the page stays", async () => {
    const { page } = await openRead(host);
    await page.setInputFiles("[data-takes=article]", textFile("empty.txt", "  "));
    await page.locator("[role=alert]").waitFor();
    expect(await page.locator("[role=alert]").textContent()).toContain("empty.txt");
  });
});

describe("weights that cannot be fetched", () => {
  it("are said, and what was pasted is read when asked again", async () => {
    const { page } = await openRead(host);
    await page.context().route("**/weights-*.bin", (route) => route.abort());
    await page.reload();
    await page.locator(".paste textarea").fill(ARTICLE);
    await page.getByRole("button", { name: "Read this text" }).click();
    await page.locator("[role=alert]").waitFor();
    await page.context().unroute("**/weights-*.bin");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".paper").waitFor();
  });
});

describe("a hostile article", () => {
  const MARKUP = '<img src=x onerror="window.acted=1"><script>window.acted=1</script>';
  const NAME = "<img src=x onerror=window.acted=1> javascript:window.acted=1.txt";
  const HOSTILE = `${MARKUP}: ‘The ${MARKUP} wall costs more’

The vote on it is due in March, and the members of the council have read all of the letters about it.

“The ${MARKUP} wall costs less, and \u202edoing nothing costs more,” said <b onclick=window.acted=1>Maren</b> Oduya.

“We vote on it,” ${MARKUP} said. javascript:window.acted=1

Oduya told <script>window.acted=1</script> Times that the wall stays.
`;

  it("is shown as it is, and nothing in it runs or is fetched", async () => {
    const { page, faults } = await openRead(host);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await giveArticle(page, textFile(NAME, HOSTILE));
    expect(await page.locator(".read-bar .file").textContent()).toBe(NAME);
    expect(await page.locator(".paper").textContent()).toContain(MARKUP);
    // what would turn the text around is no longer there, and all offsets hold
    expect(await page.locator(".paper").textContent()).not.toContain("\u202e");
    expect((await painted(page)).join("")).toContain("\ufffddoing nothing costs more,”");
    for (const list of ["By speaker", "Worth a look", "By position"])
      await page.getByRole("button", { name: list }).click();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("button", { name: "Another article" }).click();
    expect(await page.locator(".kept").textContent()).toContain("<img");
    const hash = new URLSearchParams({ article: MARKUP, a: MARKUP, speaker: MARKUP, list: MARKUP });
    await page.goto(`${host.serving.url}read#${hash}`);
    await page.reload();
    await page.getByText("This article is not kept here").waitFor();
    expect(await page.locator("#page img, #page script").count()).toBe(0);
    expect(await page.evaluate("window.acted")).toBeUndefined();
    const origin = new URL(host.serving.url).origin;
    expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
    expect(faults).toEqual([]);
  });
});
