import "../built.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf } from "./axe.js";
import {
  EXAMPLE_ARTICLE,
  EXAMPLE_DRAFT,
  EXAMPLE_MATERIAL,
  giveArticle,
  giveFiles,
  openRead,
  PageHost,
} from "./page.js";

let host: PageHost;

beforeAll(async () => {
  host = await PageHost.start();
}, 180_000);

afterAll(() => host?.close());

describe.each([
  { colorScheme: "light", width: 1440 },
  { colorScheme: "dark", width: 1440 },
  { colorScheme: "light", width: 320 },
  { colorScheme: "dark", width: 320 },
] as const)("in $colorScheme, $width wide", ({ colorScheme, width }) => {
  it("axe finds nothing at the start, in the evidence, the sources, a source and the keys", async () => {
    const { page } = await host.open({ colorScheme, viewport: { width, height: 844 } });
    expect(await faultsOf(page)).toEqual([]);
    await giveFiles(page, EXAMPLE_DRAFT, EXAMPLE_MATERIAL);
    for (const view of ["Quotations", "Draft", "Evidence"]) {
      if (width < 900) await page.locator(".views button", { hasText: view }).click();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    }
    await page.locator("body").press("f");
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press("n");
      expect(await faultsOf(page)).toEqual([]);
    }
    await page.locator(".source-line button").click();
    expect(await faultsOf(page)).toEqual([]);
    await page.goBack();
    await page.locator(".panes button").nth(1).click();
    for (const summary of await page.locator(".source-card > summary").all()) await summary.click();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it("axe finds nothing in Read: at its start, in the text, under the lens, in each list, in the tools", async () => {
    const { page } = await openRead(host, { colorScheme, viewport: { width, height: 844 } });
    const isNarrow = width < 900;
    const view = async (name: string) => {
      if (isNarrow) await page.locator(".reader .views button", { hasText: name }).click();
    };
    const look = async () => {
      // a lens that comes or goes takes a moment
      await expect.poll(() => page.evaluate("document.getAnimations().length")).toBe(0);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    };
    await look();
    await giveArticle(page, EXAMPLE_ARTICLE);
    await look();
    for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
    await look();
    await view("Who says what");
    await look();
    await page.getByRole("button", { name: "By speaker" }).click();
    await page.locator(".said-by summary").nth(2).click();
    await look();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Worth a look" }).click();
    await look();
    await page.locator(".finding-item").first().click();
    await look();
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    await look();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Another article" }).click();
    await page.locator(".kept").waitFor();
    await look();
  });
});
