import { join } from "node:path";
import type { Page } from "playwright-core";
import {
  EXAMPLE_ARTICLE,
  EXAMPLE_DRAFT,
  EXAMPLE_MATERIAL,
  giveArticle,
  giveFiles,
  openRead,
  PageHost,
} from "../../../tests/browser/page.js";

/** Makes the pictures of the page from the example: `npm run screenshots`, into this folder or the one that is given. */

const FOLDER = process.argv[2] ?? import.meta.dirname;
const DESKTOP = { width: 1280, height: 800 };
/** The height of an article's beginning. */
const TALL = { width: 1280, height: 1000 };
const PHONE = { width: 390, height: 844 };

interface Picture {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  readonly viewport: typeof DESKTOP;
  /** What is done before the picture is taken, on a page with the example checked. */
  readonly show: (page: Page) => Promise<void>;
}

const quotation = (id: string) => async (page: Page) =>
  page.locator(`.rail-item[data-quotation="${id}"]`).click();

/** The lens on what is said third: the chief's own words. */
const underLens = async (page: Page) => {
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
};

/** Of the part Read; `show` is done on a page with the example read. */
const READ_PICTURES: readonly Picture[] = [
  { name: "read-light", colorScheme: "light", viewport: TALL, show: async () => {} },
  { name: "read-dark", colorScheme: "dark", viewport: TALL, show: underLens },
  { name: "phone-read-light", colorScheme: "light", viewport: PHONE, show: underLens },
];

const PICTURES: readonly Picture[] = [
  { name: "check-light", colorScheme: "light", viewport: DESKTOP, show: quotation("q3") },
  { name: "check-dark", colorScheme: "dark", viewport: DESKTOP, show: quotation("q4") },
  {
    name: "sources-light",
    colorScheme: "light",
    viewport: DESKTOP,
    show: async (page) => {
      await page.locator(".panes button").nth(1).click();
      await page.locator(".source-card > summary").first().click();
    },
  },
  { name: "phone-quotations-light", colorScheme: "light", viewport: PHONE, show: async () => {} },
  { name: "phone-evidence-dark", colorScheme: "dark", viewport: PHONE, show: quotation("q3") },
];

const host = await PageHost.start();
try {
  const start = await host.open({ viewport: DESKTOP, colorScheme: "light" });
  await start.page.screenshot({ path: join(FOLDER, "start-light.png") });
  await start.page.context().close();
  for (const { name, colorScheme, viewport, show } of PICTURES) {
    const { page } = await host.open({ viewport, colorScheme, reducedMotion: "reduce" });
    await giveFiles(page, EXAMPLE_DRAFT, EXAMPLE_MATERIAL);
    await taken(page, name, show);
  }
  for (const { name, colorScheme, viewport, show } of READ_PICTURES) {
    const { page } = await openRead(host, { viewport, colorScheme, reducedMotion: "reduce" });
    await giveArticle(page, EXAMPLE_ARTICLE);
    await taken(page, name, show);
  }
} finally {
  await host.close();
}

async function taken(page: Page, name: string, show: Picture["show"]): Promise<void> {
  await show(page);
  await page.locator(".kept-state", { hasText: /^kept$/ }).waitFor();
  await page.evaluate("document.activeElement?.blur?.()");
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.context().close();
}
