import "../built.js";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_DRAFT, EXAMPLE_MATERIAL, giveFiles, PageHost } from "./page.js";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let host: PageHost;

beforeAll(async () => {
  host = await PageHost.start();
}, 180_000);

afterAll(() => host?.close());

/** What axe finds in the page as it stands: the rule, and where. */
async function faultsOf(page: Page): Promise<string[]> {
  // by the debugger, which no policy holds back
  await page.evaluate(axe.source);
  // what scrolled halfway under the bar is no small target
  await page.evaluate(
    "scrollTo(0, 0); for (const part of document.querySelectorAll('.part')) part.scrollTop = 0",
  );
  return page.evaluate(`axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.target.join(" ") + " " + node.failureSummary)))`);
}

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
});
