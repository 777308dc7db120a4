import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { madeArchive, SAID } from "../../../packages/server/test/made-archive.js";
import {
  EXAMPLE_ARTICLE,
  EXAMPLE_DRAFT,
  EXAMPLE_MATERIAL,
  giveArticle,
  giveFiles,
  openRead,
  PageHost,
  textFile,
} from "../../../tests/browser/page.js";

/**
 * Makes pictures of each state of the page, light and dark, on a desk and on a phone: `npm run screenshots`, into the folder `all` or the one
 * that is given. Those of the README are copied beside this file; the others are to be looked at, and not committed.
 */

const ALL = process.argv[2] ?? join(import.meta.dirname, "all");
/** Only states whose names begin so are taken. */
const ONLY = process.argv[3] ?? "";

/** The pictures of the README, by the state and the look that they are of. */
const SHOWN: Readonly<Record<string, string>> = {
  "check-light": "altered-desk-light",
  "check-dark": "cut-desk-dark",
  "read-light": "read-desk-light",
  "read-dark": "read-lens-desk-dark",
  "archive-light": "archive-article-desk-light",
};

const LOOKS: readonly (BrowserContextOptions & { readonly name: string })[] = [
  { name: "desk-light", viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  { name: "desk-dark", viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  { name: "phone-light", viewport: { width: 390, height: 844 }, colorScheme: "light" },
  { name: "phone-dark", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
];

/** What is on the page before a state is shown. */
type Given = "nothing" | "example" | "article" | "archive";

interface State {
  readonly name: string;
  readonly given: Given;
  readonly show: (page: Page) => Promise<void>;
}

const quotation = (id: string) => async (page: Page) =>
  page.locator(`.rail-item[data-quotation="${id}"]`).click();

/** The part beside the draft, which a phone shows only when asked. */
const beside = async (page: Page) => {
  const choice = page.locator(".views button").last();
  if (await choice.isVisible()) await choice.click();
};

const sources = async (page: Page) => {
  await beside(page);
  await page.locator(".panes button").nth(1).click();
};

/** The lens on what is said third: the chief's own words. */
const lens = async (page: Page) => {
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
};

const paste = async (page: Page, text: string) => {
  await page.locator(".paste textarea").first().fill(text);
  await page.getByRole("button", { name: "Check this text" }).click();
};

const trace = async (page: Page, words: string) => {
  await page.getByRole("searchbox").fill(words);
  await page.keyboard.press("Enter");
  await page.locator(".found").waitFor();
};

const STATES: readonly State[] = [
  { name: "start", given: "nothing", show: async () => {} },
  {
    name: "material",
    given: "nothing",
    show: async (page) => {
      await page.setInputFiles("[data-takes=sources]", [...EXAMPLE_MATERIAL]);
      await page
        .locator(".given > li")
        .nth(EXAMPLE_MATERIAL.length - 1)
        .waitFor();
      await page.locator(".given .kind", { hasText: "transcript" }).first().waitFor();
    },
  },
  { name: "quotations", given: "example", show: async () => {} },
  { name: "altered", given: "example", show: quotation("q3") },
  { name: "cut", given: "example", show: quotation("q4") },
  { name: "cannot-check", given: "example", show: quotation("q9") },
  {
    name: "decided",
    given: "example",
    show: async (page) => {
      await quotation("q3")(page);
      await page.locator(".signature textarea").fill("She gave the new figure later.");
      await page.locator(".signature input").fill("IF");
      await page.getByRole("button", { name: "To fix" }).click();
    },
  },
  {
    name: "sources",
    given: "example",
    show: async (page) => {
      await sources(page);
      await page.locator(".source-card > summary").first().click();
    },
  },
  {
    name: "source",
    given: "example",
    show: async (page) => {
      await quotation("q3")(page);
      await page.locator(".source-line button").click();
    },
  },
  { name: "keys", given: "example", show: async (page) => page.keyboard.press("?") },
  {
    name: "refused",
    given: "example",
    show: async (page) => {
      await sources(page);
      await page.setInputFiles("[data-takes=sources]", [
        { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 nothing") },
      ]);
      await page.locator(".refused").waitFor();
    },
  },
  {
    name: "no-quotations",
    given: "nothing",
    show: async (page) => {
      await paste(page, "Nothing here is anybody's words.");
      await page.getByText("No quotations:").waitFor();
    },
  },
  {
    name: "no-material",
    given: "nothing",
    show: async (page) => {
      await paste(page, "“We close it tonight,” said Maren Oduya.");
      await page.getByText("There is no material yet").waitFor();
    },
  },
  {
    name: "failure",
    given: "nothing",
    show: async (page) => {
      await page.context().route("**/weights-*.bin", (route) => route.abort());
      await page.reload();
      await paste(page, "“We close it tonight,” said Maren Oduya.");
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "unread-draft",
    given: "nothing",
    show: async (page) => {
      await page.setInputFiles("[data-takes=draft]", textFile("empty.txt", "  "));
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "read-start",
    given: "nothing",
    show: async (page) => {
      await page.getByRole("link", { name: "Read" }).click();
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
  },
  { name: "read", given: "article", show: async () => {} },
  { name: "read-lens", given: "article", show: lens },
  {
    name: "archive-start",
    given: "archive",
    show: (page) => page.getByText("The archive holds").waitFor(),
  },
  { name: "archive-trace", given: "archive", show: (page) => trace(page, SAID) },
  {
    name: "archive-lineage",
    given: "archive",
    show: async (page) => {
      await trace(page, SAID);
      await page.locator(".lineage").scrollIntoViewIfNeeded();
      await page.locator(".edges").hover();
    },
  },
  {
    name: "archive-article",
    given: "archive",
    show: async (page) => {
      await trace(page, SAID);
      await page.locator(".moment-line").first().click();
      await page.locator(".kept-article mark").waitFor();
    },
  },
  {
    name: "archive-speaker",
    given: "archive",
    show: async (page) => {
      await trace(page, SAID);
      await page.locator(".credit").first().getByRole("button").click();
      await page.locator(".person").first().waitFor();
    },
  },
  {
    name: "archive-nothing",
    given: "archive",
    show: (page) => trace(page, "seventeen violet kettles whistled over Brandholm"),
  },
  { name: "read-speakers", given: "article", show: async (page) => page.keyboard.press("l") },
  {
    // the last one: what it adds is there in all that come after it
    name: "archive-adding",
    given: "archive",
    show: async (page) => {
      await page.getByRole("button", { name: "Add articles" }).click();
      await page.setInputFiles("[data-takes=archive]", [
        textFile("quay.txt", "“The quay will stay open,” said Maren Oduya, the harbour master.\n"),
        { name: "torn.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 torn") },
      ]);
      await page.getByText("2 of 2").waitFor();
    },
  },
];

mkdirSync(ALL, { recursive: true });
const archive = await madeArchive();
const addingWork = new URL("../../../packages/cli/dist/archive/adding-work.js", import.meta.url).href;
const host = await PageHost.start({
  archive,
  adding: { module: addingWork, data: { archive, allowPrivate: [] } },
});
try {
  for (const look of LOOKS)
    for (const state of STATES) if (state.name.startsWith(ONLY)) await take(state, look);
  for (const [name, picture] of Object.entries(SHOWN))
    if (picture.startsWith(ONLY))
      copyFileSync(join(ALL, `${picture}.png`), join(import.meta.dirname, `${name}.png`));
} finally {
  await host.close();
}

async function take(
  { name, given, show }: State,
  { name: look, ...options }: (typeof LOOKS)[number],
): Promise<void> {
  const { page } = await opened(given, { ...options, reducedMotion: "reduce" });
  await show(page);
  if (given === "example" || given === "article")
    await page.locator(".kept-state:visible", { hasText: /^kept$/ }).waitFor();
  await page.evaluate("document.activeElement?.blur?.()");
  await page.screenshot({ path: join(ALL, `${name}-${look}.png`) });
  await page.context().close();
}

async function opened(given: Given, options: BrowserContextOptions) {
  const part = given === "article" ? await openRead(host, options) : await host.open(options);
  if (given === "example") await giveFiles(part.page, EXAMPLE_DRAFT, EXAMPLE_MATERIAL);
  if (given === "archive") {
    await part.page.getByRole("link", { name: "Archive" }).click();
    await part.page.getByRole("searchbox").waitFor();
  }
  if (given === "article") await giveArticle(part.page, EXAMPLE_ARTICLE);
  return part;
}
