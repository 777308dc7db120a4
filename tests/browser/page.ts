import { resolve } from "node:path";
import { type ServeOptions, type Serving, serve } from "@hearsay/server";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "./chromium.js";

const EXAMPLES = resolve(import.meta.dirname, "../../examples");

export const EXAMPLE_DRAFT = resolve(EXAMPLES, "draft.md");
export const EXAMPLE_MATERIAL = [
  "council-meeting.txt",
  "interview.docx",
  "letter.txt",
  "press-conference.vtt",
  "statement.txt",
  "testimony.pdf",
  "wire-story.html",
].map((name) => resolve(EXAMPLES, "material", name));

/** An article for the part Read. */
export const EXAMPLE_ARTICLE = resolve(EXAMPLES, "article.txt");

/** A file that a test makes up. */
export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function textFile(name: string, text: string): MadeFile {
  return { name, mimeType: "text/plain", buffer: Buffer.from(text) };
}

/** The page in a browser, with everything that goes wrong in it: errors, and what its policy refused. */
export interface OpenedPage {
  readonly page: Page;
  readonly faults: string[];
}

/** A server with the page, and a browser; each page has a store of its own. */
export class PageHost {
  private constructor(
    readonly serving: Serving,
    readonly browser: Browser,
  ) {}

  /** @param options what the server is started with beside its port */
  static async start(options: Partial<ServeOptions> = {}): Promise<PageHost> {
    const serving = await serve({ port: 0, version: "1.2.3", log: () => {}, ...options });
    return new PageHost(serving, await launchChromium());
  }

  async open(options: BrowserContextOptions = {}): Promise<OpenedPage> {
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    return this.openIn(context, this.serving.url);
  }

  /** Another page with the same store, at an address. */
  async openIn(context: BrowserContext, address: string): Promise<OpenedPage> {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
    });
    page.on("dialog", (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(address);
    return { page, faults };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.serving.close();
  }
}

/** Gives the page its material, then its draft, and waits until all are checked. */
export async function giveFiles(
  page: Page,
  draft: string | MadeFile,
  material: readonly (string | MadeFile)[],
): Promise<void> {
  if (material.length > 0) {
    // as a file dialogue gives them
    await page.setInputFiles("[data-takes=sources]", [...material] as string[]);
    await page
      .locator(".given > li")
      .nth(material.length - 1)
      .waitFor();
  }
  await page.setInputFiles("[data-takes=draft]", draft as string);
  await page.locator(".rail[aria-busy=false] .rail-item").first().waitFor();
}

/** The part Read of the page, empty. */
export async function openRead(host: PageHost, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const opened = await host.open(options);
  await opened.page.goto(`${host.serving.url}read`);
  await opened.page.locator("[data-takes=article]").waitFor({ state: "attached" });
  return opened;
}

/** Gives an article, as a file dialogue does, and waits until it is read. */
export async function giveArticle(page: Page, article: string | MadeFile): Promise<void> {
  await page.setInputFiles("[data-takes=article]", article as string);
  await page.locator(".paper").waitFor();
}

/** Read with the example article in it. */
export async function openExample(host: PageHost) {
  const opened = await openRead(host);
  await giveArticle(opened.page, EXAMPLE_ARTICLE);
  return opened;
}

/** In Read: the words that the lens is at, and the names in the list of speakers. */
export const current = (page: Page) => page.locator(".said-words[aria-current]");
export const speakers = (page: Page) => page.locator(".said-by .speaker-name").allTextContents();
