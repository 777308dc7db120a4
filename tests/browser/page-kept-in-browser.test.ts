import "../built.js";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_DRAFT, EXAMPLE_MATERIAL, giveFiles, PageHost } from "./page.js";

let host: PageHost;

beforeAll(async () => {
  host = await PageHost.start();
}, 180_000);

afterAll(() => host?.close());

const openLine = (page: Page) => page.locator(".open-line").textContent();
const item = (page: Page, id: string) => page.locator(`.rail-item[data-quotation="${id}"]`);

async function example() {
  const opened = await host.open();
  await giveFiles(opened.page, EXAMPLE_DRAFT, EXAMPLE_MATERIAL);
  return opened;
}

describe("what the browser keeps", () => {
  it("is found again after a reload: draft as edited, material, decisions", async () => {
    const { page } = await example();
    await item(page, "q3").click();
    await page.keyboard.press("f");
    await page.locator(".cm-line").last().click();
    await page.keyboard.press("End");
    await page.keyboard.type(" Kept.");
    await expect.poll(() => page.locator(".kept-state").textContent()).toBe("kept");
    await page.reload();
    await page.locator(".rail-item").first().waitFor();
    expect(await page.locator(".cm-content").textContent()).toContain("Kept.");
    expect(await item(page, "q3").locator(".done").textContent()).toBe("to fix");
    await expect.poll(() => openLine(page)).toBe("7 of 16 open");
  });

  it("is listed at the start, opened from there, and deleted when asked twice", async () => {
    const { page } = await example();
    await expect.poll(() => page.locator(".kept-state").textContent()).toBe("kept");
    await page.getByRole("button", { name: "New check" }).click();
    expect(await page.locator(".kept li").textContent()).toContain("draft.md · 8 of 16 open");
    await page.locator(".kept .title").click();
    await page.locator(".rail-item").first().waitFor();
    await expect.poll(() => openLine(page)).toBe("8 of 16 open");
    await page.getByRole("button", { name: "New check" }).click();
    await page.getByRole("button", { name: /^Delete/ }).click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await expect.poll(() => page.locator(".kept").count()).toBe(0);
  });
});

describe("what an older page kept", () => {
  it("is there when a newer one keeps more", async () => {
    const context = await host.browser.newContext();
    const page = await context.newPage();
    // of the same origin, without the page that would open the storage
    await page.goto(`${host.serving.url}api/v1`);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open("hearsay", 2);
          request.onupgradeneeded = () => {
            for (const name of ["checks", "material"])
              request.result.createObjectStore(name, { keyPath: "id" });
          };
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const writing = request.result.transaction("checks", "readwrite");
            writing.objectStore("checks").put({
              id: "a1",
              title: "Harbour to close",
              detail: "draft.txt",
              kept: "2031-03-04T10:00:00.000Z",
              state: { draft: null, decisions: [] },
            });
            writing.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
    );
    await page.goto(host.serving.url);
    await page.locator(".kept li").waitFor();
    expect(await page.locator(".kept .title").textContent()).toBe("Harbour to close");
    await context.close();
  });
});
