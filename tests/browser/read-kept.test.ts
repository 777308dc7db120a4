import "../built.js";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { current, EXAMPLE_ARTICLE, giveArticle, openExample, PageHost, speakers } from "./page.js";

let host: PageHost;

beforeAll(async () => {
  host = await PageHost.start();
}, 180_000);

afterAll(() => host?.close());

const example = () => openExample(host);

describe("speakers", () => {
  const merge = async (page: Page, name: string, into: string) => {
    const one = page.locator(".said-by", {
      has: page.locator(".speaker-name", { hasText: new RegExp(`^${name}$`) }),
    });
    await one.locator("summary").click();
    await one.locator("select").selectOption({ label: into });
    await one.getByRole("button", { name: "Merge" }).click();
  };

  it("are merged by hand, found again after a reload, and two again when that is taken back", async () => {
    const { page } = await example();
    await page.getByRole("button", { name: "By speaker" }).click();
    const before = await speakers(page);
    await merge(page, "Ferry chief", "Bettan Rusk");
    await expect.poll(() => speakers(page)).not.toContain("Ferry chief");
    const rusk = page.locator(".said-by", { hasText: "was merged with it by hand" });
    expect(await rusk.locator(".number").first().textContent()).toBe("1");
    await expect.poll(() => page.locator(".reader .kept-state").textContent()).toBe("kept");

    await page.reload();
    await page.locator(".paper").waitFor();
    expect(await speakers(page)).not.toContain("Ferry chief");
    await page.locator("body").press("Control+z");
    await expect.poll(() => speakers(page)).toEqual(before);
  });

  it("are split by hand, and the last split is taken back first", async () => {
    const { page } = await example();
    await page.getByRole("button", { name: "By speaker" }).click();
    const tennick = page.locator(".said-by", {
      has: page.locator(".speaker-name", { hasText: "Olav Tennick" }),
    });
    await tennick.locator("summary").click();
    await tennick.getByLabel(/We made it the day/).check();
    await tennick.getByRole("button", { name: "Split off" }).click();
    await expect.poll(() => page.getByText("split from “Olav Tennick” by hand").count()).toBe(1);
    expect(await tennick.locator(".said").count()).toBe(5);
    await merge(page, "Ferry chief", "Bettan Rusk");
    await page.locator(".block-headline").click({ position: { x: 2, y: 2 } });
    await page.keyboard.press("u");
    await expect.poll(() => speakers(page)).toContain("Ferry chief");
    expect(await tennick.locator(".said").count()).toBe(5);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => tennick.locator(".said").count()).toBe(6);
    expect(await page.getByRole("button", { name: /^Undo/ }).count()).toBe(0);
  });

  it("whom nothing told are given to somebody by hand", async () => {
    const { page } = await example();
    await page.getByRole("button", { name: "By speaker" }).click();
    await merge(page, "They", "Olav Tennick");
    await expect.poll(() => page.getByText("one attribution was given to it by hand").count()).toBe(1);
  });
});

describe("what is kept", () => {
  it("is listed at the start, opened from there, and deleted when asked twice", async () => {
    const { page } = await example();
    await expect.poll(() => page.locator(".reader .kept-state").textContent()).toBe("kept");
    await page.getByRole("button", { name: "Another article" }).click();
    await page.locator(".kept .title").click();
    await page.locator(".paper").waitFor();
    await page.getByRole("button", { name: "Another article" }).click();
    await page.getByRole("button", { name: /^Delete/ }).click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await expect.poll(() => page.locator(".kept").count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.locator(".reader").count()).toBe(1);
    await page.reload();
    await page.getByText("This article is not kept here").waitFor();
  });

  it("is not written over where another window has kept another version", async () => {
    const { page } = await example();
    await expect.poll(() => page.locator(".reader .kept-state").textContent()).toBe("kept");
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator(".paper").waitFor();
    for (const window of [other, page]) {
      await window.getByRole("button", { name: "By speaker" }).click();
      await window.locator(".said-by summary").first().click();
      await window.locator(".said-by select").first().selectOption({ label: "Bettan Rusk" });
      await window.getByRole("button", { name: "Merge" }).first().click();
      if (window === other)
        await expect.poll(() => other.locator(".reader .kept-state").textContent()).toBe("kept");
    }
    await page.getByText("it was changed in another window").waitFor();
    await page.getByRole("button", { name: "Keep this one" }).click();
    await expect.poll(() => page.locator(".reader .kept-state").textContent()).toBe("kept");
  });

  it("stays on the page while the other part is shown, there and here", async () => {
    const { page } = await host.open();
    await page.locator(".paste textarea").fill("Half a draft");
    await page.getByRole("link", { name: "Read" }).click();
    await giveArticle(page, EXAMPLE_ARTICLE);
    await page.locator("body").press("ArrowRight");
    await page.getByRole("link", { name: "Check" }).click();
    expect(await page.locator(".room:not([hidden]) .paste textarea").inputValue()).toBe("Half a draft");
    await page.goBack();
    await expect.poll(() => current(page).locator(".number").textContent()).toBe("1");
    expect(page.url()).toMatch(/\/read#article=\w+&a=a1$/);
  });
});
