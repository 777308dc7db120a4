import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import AnsiToHtml from "ansi-to-html";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../tests/browser/chromium.js";
import { CHECK, shownInTerminal } from "./terminal-text.js";

/** Makes the pictures of the README from the example: `npm run pictures`. */

const ROOT = resolve(import.meta.dirname, "../..");

const STYLE = `
body{margin:0;padding:18px;background:#f3f1ec;display:inline-block}
pre{margin:0;padding:20px 24px;border-radius:8px;background:#16181d;color:#dcdcd6;width:80ch;
font:14px/1.42 "DejaVu Sans Mono",Menlo,Consolas,monospace;box-shadow:0 2px 10px #0003}
`;

const COLOURS = {
  1: "#ff7b7b",
  2: "#86d39a",
  3: "#e9b44c",
  4: "#8fb4ff",
  5: "#e59ad6",
  6: "#6cc9e6",
};

function hearsay(args: readonly string[], env: Readonly<Record<string, string>>): string {
  const bin = join(ROOT, "packages/cli/bin/hearsay.js");
  const options = { cwd: ROOT, encoding: "utf8", env: { ...process.env, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], options);
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
}

async function pictureOfTerminal(browser: Browser): Promise<void> {
  const converter = new AnsiToHtml({ escapeXML: true, fg: "#dcdcd6", bg: "#16181d", colors: COLOURS });
  const shown = ansiOf(shownInTerminal(hearsay(CHECK, { FORCE_COLOR: "1", NO_COLOR: "" })));
  const page = await browser.newPage({ viewport: { width: 900, height: 600 }, deviceScaleFactor: 1.5 });
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><pre>${converter.toHtml(shown)}</pre>`,
  );
  await page.locator("body").screenshot({ path: join(import.meta.dirname, "terminal.png") });
  await page.close();
  const plain = shownInTerminal(hearsay(CHECK, { FORCE_COLOR: "0", NO_COLOR: "1" }));
  writeFileSync(join(import.meta.dirname, "terminal.txt"), `${plain}\n`);
}

/** Dim text, which the converter does not know, as grey. */
function ansiOf(text: string): string {
  return text.replaceAll("\u001b[2m", "\u001b[38;5;244m").replaceAll("\u001b[22m", "\u001b[22m\u001b[39m");
}

/** The lists of files are folded, so that there is room for the draft. */
function foldFiles(): void {
  for (const list of document.querySelectorAll("header details")) list.removeAttribute("open");
}

async function picturesOfRecord(browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-pictures-"));
  const file = join(folder, "record.html");
  hearsay([...CHECK, "--format", "html", "--out", file], { SOURCE_DATE_EPOCH: "1772442840" });
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 1280 }, colorScheme });
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(foldFiles);
    await page.screenshot({ path: join(import.meta.dirname, `record-${colorScheme}.png`) });
    await page.close();
  }
  rmSync(folder, { recursive: true });
}

const LARGEST_PICTURE = 300_000;

function measurePictures(): void {
  for (const name of ["terminal", "record-light", "record-dark"]) {
    const bytes = readFileSync(join(import.meta.dirname, `${name}.png`)).length;
    process.stdout.write(`${name}.png ${Math.round(bytes / 1000)} kB\n`);
    if (bytes > LARGEST_PICTURE) throw new Error(`${name}.png is larger than ${LARGEST_PICTURE / 1000} kB`);
  }
}

const browser = await launchChromium();
await pictureOfTerminal(browser);
await picturesOfRecord(browser);
await browser.close();
measurePictures();
