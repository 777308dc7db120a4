import "../built.js";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_DRAFT, EXAMPLE_MATERIAL, giveFiles, PageHost, textFile } from "./page.js";

let host: PageHost;

beforeAll(async () => {
  host = await PageHost.start();
}, 180_000);

afterAll(() => host?.close());

const openLine = (page: Page) => page.locator(".open-line").textContent();
const verdict = (page: Page) => page.locator("#evidence-verdict").textContent();
const item = (page: Page, id: string) => page.locator(`.rail-item[data-quotation="${id}"]`);

async function example() {
  const opened = await host.open();
  await giveFiles(opened.page, EXAMPLE_DRAFT, EXAMPLE_MATERIAL);
  return opened;
}

describe("the example on the page", () => {
  it("shows every verdict, the gravest first, and nothing goes wrong", async () => {
    const { page, faults } = await example();
    await expect.poll(() => openLine(page)).toBe("8 of 16 open");
    const verdicts = await page.locator(".rail-item .verdict").allTextContents();
    expect(verdicts.slice(0, 8).map((text) => text.replace(/^\S+ /, ""))).toEqual([
      "not found",
      "unquoted",
      "misattributed",
      "spliced",
      "altered",
      "verbatim",
      "verbatim",
      "cannot check",
    ]);
    expect(faults).toEqual([]);
  });

  it("goes with the keys to the next, the one before, and the next open one", async () => {
    const { page } = await example();
    await page.locator("body").press("n");
    await expect.poll(() => verdict(page)).toMatch(/^12 .*unquoted/);
    await page.keyboard.press("p");
    await expect.poll(() => verdict(page)).toMatch(/^16 .*not found/);
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => verdict(page)).toMatch(/^9 .*cannot check/);
    await page.keyboard.press("Enter");
    await expect.poll(() => verdict(page)).toMatch(/^16 .*not found/);
  });

  it("shows the words of draft and source in line, each difference with its class", async () => {
    const { page } = await example();
    await item(page, "q3").click();
    const changed = page.locator(".column.changed");
    expect(await changed.locator("span").allTextContents()).toEqual(["14", "12"]);
    expect(await page.locator(".legend").textContent()).toBe("a number");
    expect(await page.locator(".source-line").textContent()).toContain("00:01:12");
  });

  it("underlines what a cut hides", async () => {
    const { page } = await example();
    await item(page, "q4").click();
    expect(await page.locator(".around u").allTextContents()).toEqual(["not saying that"]);
    expect(await page.locator(".finding").textContent()).toContain("cut-context");
  });

  it("opens the source at the passage, and Back leads to where one was", async () => {
    const { page } = await example();
    await item(page, "q3").click();
    await page.locator(".source-line button").click();
    expect(await page.locator(".source-text mark").textContent()).toContain(
      "The wall costs 12 million crowns",
    );
    await page.goBack();
    await expect.poll(() => verdict(page)).toMatch(/^3 .*altered/);
  });

  it("takes what only a reader can tell: who the clerk is", async () => {
    const { page } = await example();
    await item(page, "q9").click();
    await page.getByRole("button", { name: "“CLERK” is Elin Varga" }).click();
    await expect.poll(() => verdict(page)).toMatch(/^9 .*verbatim/);
    await expect.poll(() => openLine(page)).toBe("7 of 16 open");
  });

  it("filters by verdict and by source", async () => {
    const { page } = await example();
    await page.locator(".chip", { hasText: "edited" }).click();
    expect(await page.locator(".rail-item").count()).toBe(2);
    await page.locator(".chip", { hasText: "edited" }).click();
    await page.locator(".source-filter select").selectOption("testimony.pdf");
    await expect.poll(() => page.locator(".rail-item").count()).toBeLessThan(6);
  });
});

describe("decisions", () => {
  it("are made with a key, hold after an edit elsewhere, and open again when the words change", async () => {
    const { page } = await example();
    await item(page, "q3").click();
    await page.locator(".signature textarea").fill("She corrected herself later");
    await page.locator(".signature input").fill("IF");
    await page.locator("#evidence-verdict").click();
    await page.keyboard.press("a");
    await expect.poll(() => openLine(page)).toBe("7 of 16 open");
    expect(await page.locator(".decided").textContent()).toMatch(
      /accepted by IF, .*She corrected herself later/,
    );

    await page.locator(".cm-line").last().click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Nobody objected.");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".cm-content").textContent()).toContain("Nobody objected.");
    await expect.poll(() => page.locator(".rail-item .done").textContent()).toBe("accepted");

    await item(page, "q3").click();
    await page.getByRole("button", { name: /“14” becomes “12”/ }).click();
    await expect.poll(() => page.locator(".rail-item .done").textContent()).toBe("changed since");
    await expect.poll(() => openLine(page)).toBe("8 of 16 open");
    expect(await page.locator(".decided").textContent()).toMatch(/changed since .*the words/);

    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".rail-item .done").textContent()).toBe("accepted");
  });

  it("are in the record and in the JSON, with note and initials", async () => {
    const { page } = await example();
    await item(page, "q3").click();
    await page.locator(".signature textarea").fill("heard it");
    await page.getByRole("button", { name: "To fix" }).click();
    const saved = async (name: string) => {
      const download = page.waitForEvent("download");
      await page.locator(".exports button", { hasText: name }).click();
      const file = await download;
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
    };
    const record = await saved("Record");
    expect(record.name).toBe("draft-check.html");
    expect(record.text).toContain("<b>to fix</b>");
    expect(record.text).toContain("heard it");
    const { decisions, hearsay } = JSON.parse((await saved("JSON")).text);
    expect(decisions).toEqual([
      expect.objectContaining({ quotation: "q3", choice: "fix", note: "heard it" }),
    ]);
    expect(hearsay).toBe("1.2.3");
  });
});

describe("a note", () => {
  it("that is being written is not lost on the way to another quotation and back", async () => {
    const { page } = await example();
    await item(page, "q3").click();
    await page.locator(".signature textarea").fill("half a thou");
    await item(page, "q4").click();
    expect(await page.locator(".signature textarea").inputValue()).toBe("");
    await item(page, "q3").click();
    expect(await page.locator(".signature textarea").inputValue()).toBe("half a thou");
  });
});

describe("a note that is written after the decision", () => {
  it("belongs to it, with the initials, and is found again", async () => {
    const { page } = await example();
    await item(page, "q3").click();
    await page.getByRole("button", { name: "To fix" }).click();
    await page.locator(".signature textarea").fill("she gave the new figure later");
    await page.locator(".signature input").fill("IB");
    expect(await page.locator(".decided").textContent()).toMatch(
      /to fix by IB, .*she gave the new figure later/,
    );
    expect(await page.locator(".decided-line").textContent()).toBe("1 to fix");
    await expect.poll(() => page.locator(".kept-state").textContent()).toBe("kept");
    await page.reload();
    await item(page, "q3").click();
    expect(await page.locator(".decided").textContent()).toContain("she gave the new figure later");
  });
});

describe("the draft among its own material", () => {
  const DRAFT =
    "Harbour to close\n\n“We close it tonight,” said Maren Oduya. “We never open it again,” said Tomas Lind, who has fished there for thirty years and has seen three mayors come and go.\n";

  it("is no source of itself, whichever is given first", async () => {
    const { page } = await host.open();
    const council = textFile(
      "council.txt",
      "MAREN ODUYA: We close it tonight, all of us.\n\nTOMAS LIND: Yes, we do.",
    );
    await giveFiles(page, textFile("draft.txt", DRAFT), [textFile("draft.txt", DRAFT), council]);
    await expect.poll(() => openLine(page)).toBe("1 of 2 open");
    expect(await page.locator(".draft-note").textContent()).toContain("proves nothing of itself");
    await page.locator(".panes button").nth(1).click();
    expect(await page.locator(".source-card .file").allTextContents()).toEqual(["council.txt"]);
    await page.setInputFiles("[data-takes=sources]", textFile("copy.txt", DRAFT) as never);
    await page.getByText("One file was read.").waitFor({ state: "attached" });
    await expect.poll(() => openLine(page)).toBe("1 of 2 open");
  });

  it("is named where it is another version, and goes when asked", async () => {
    const { page } = await host.open();
    await giveFiles(page, textFile("draft.txt", DRAFT), [
      textFile("older.txt", DRAFT.replace("tonight", "today")),
    ]);
    await page.locator(".draft-note", { hasText: "another version of this draft" }).waitFor();
    await page.getByRole("button", { name: "Remove it from the material" }).click();
    await expect.poll(() => page.locator(".draft-note").count()).toBe(0);
  });
});

describe("a draft with other line ends", () => {
  it("keeps its text as it was read", async () => {
    const { page } = await host.open();
    const text =
      "Harbour to close\r\n\r\n“We close it tonight,” said Maren Oduya.\r\n\r\nNobody objected.\r\n";
    await giveFiles(page, textFile("draft.txt", text), []);
    await page.locator(".cm-content").focus();
    const download = page.waitForEvent("download");
    await page.locator(".exports button", { hasText: "JSON" }).click();
    const { draft } = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    expect(draft).toMatchObject({ edited: false, text });
  });
});

describe("a repair", () => {
  it("gives the draft the source's words, by itself, and can be undone", async () => {
    const { page } = await example();
    await item(page, "q3").click();
    await page.getByRole("button", { name: /“14” becomes “12”/ }).click();
    await expect.poll(() => verdict(page)).toMatch(/^3 .*verbatim/);
    expect(await page.locator(".cm-content").textContent()).toContain("The wall costs 12");
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+z");
    await expect.poll(() => verdict(page)).toMatch(/^3 .*altered/);
  });
});

describe("what cannot be done", () => {
  it("is said of a file that is refused, beside the others", async () => {
    const { page } = await host.open();
    const broken = { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 nothing") };
    await giveFiles(page, textFile("draft.txt", "“We close it tonight,” said Maren Oduya."), [
      broken,
      textFile("council.txt", "MAREN ODUYA: We close it tonight, all of us.\n\nTOMAS LIND: Yes, we do."),
    ]);
    await page.locator(".panes button").nth(1).click();
    expect(await page.locator(".refused").textContent()).toMatch(/scan\.pdf could not be read: /);
  });

  it("is said of a draft that cannot be read, and the page stays", async () => {
    const { page } = await host.open();
    await page.setInputFiles("[data-takes=draft]", textFile("empty.txt", "  "));
    await page.locator("[role=alert]").waitFor();
    expect(await page.locator("[role=alert]").textContent()).toContain("empty.txt");
  });

  it("is said of a draft without quotations", async () => {
    const { page } = await host.open();
    await page.locator(".paste textarea").fill("Nothing here is anybody's words.");
    await page.getByRole("button", { name: "Check this text" }).click();
    await page.getByText("No quotations:").waitFor();
  });
});

describe("weights that cannot be fetched", () => {
  it("are said, and fetched when asked again", async () => {
    const { page } = await host.open();
    await page.context().route("**/weights-*.bin", (route) => route.abort());
    await page.reload();
    await page.locator(".paste textarea").fill("“We close it tonight,” said Maren Oduya.");
    await page.getByRole("button", { name: "Check this text" }).click();
    await page.locator("[role=alert]").waitFor();
    await page.context().unroute("**/weights-*.bin");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".rail-item").waitFor();
  });
});

describe("the line between draft and evidence", () => {
  it("is moved with the arrow keys, and stays there", async () => {
    const { page } = await example();
    const width = async () => (await page.locator(".part-side").boundingBox())?.width ?? 0;
    const before = await width();
    await page.locator(".divider").focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowLeft");
    expect(await width()).toBeGreaterThan(before + 100);
    const moved = await width();
    await expect.poll(() => page.locator(".kept-state").textContent()).toBe("kept");
    await page.reload();
    await page.locator(".rail-item").first().waitFor();
    expect(await width()).toBeCloseTo(moved, 0);
  });
});

describe("the keys", () => {
  it("are shown by ?, and single letters can be turned off", async () => {
    const { page } = await example();
    await page.locator("body").press("?");
    await page.getByLabel("Single letters act outside of fields").uncheck();
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.locator("body").press("n");
    await expect.poll(() => verdict(page)).toMatch(/^16 /);
  });
});

describe("files that are dropped", () => {
  it("are the draft where they fall on its place", async () => {
    const { page } = await host.open();
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["“We close it tonight,” said Maren Oduya."], "draft.txt"));
      return transfer;
    });
    await page.dispatchEvent(".zone >> nth=0", "drop", { dataTransfer: data });
    await page.locator(".rail-item").waitFor();
    expect(await page.locator(".draft-name").textContent()).toBe("draft.txt");
  });

  it("are sources wherever they fall, and the page is not left", async () => {
    const { page } = await host.open();
    await page.locator(".paste textarea").fill("“We close it tonight,” said Maren Oduya.");
    await page.getByRole("button", { name: "Check this text" }).click();
    await page.locator(".rail-item").waitFor();
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      const text = "MAREN ODUYA: We close it tonight, all of us.\n\nTOMAS LIND: Yes, we do.";
      transfer.items.add(new File([text], "council.txt", { type: "text/plain" }));
      return transfer;
    });
    await page.dispatchEvent(".cm-content", "drop", { dataTransfer: data });
    await expect.poll(() => verdict(page)).toMatch(/verbatim/);
  });
});
