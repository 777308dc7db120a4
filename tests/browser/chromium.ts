import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import bundled from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const DEBIANS = "/usr/bin/chromium";
const INSTALLER = "/usr/bin/apt-get";

/** Without a sandbox (containers have none), and without anything that a browser does on its own. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** A headless Chromium: the one from npm, or Debian's where the libraries that the first needs are missing. */
export async function launchChromium(): Promise<Browser> {
  try {
    return await launch(await bundled.executablePath());
  } catch (error) {
    return await launch(debiansChromium(error));
  }
}

function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

function debiansChromium(cause: unknown): string {
  if (existsSync(DEBIANS)) return DEBIANS;
  if (process.getuid?.() !== 0)
    throw new Error(`Install Chromium (${DEBIANS}) to run the browser tests.`, { cause });
  execFileSync(INSTALLER, ["update"], { stdio: "ignore" });
  execFileSync(INSTALLER, ["install", "-y", "chromium"], { stdio: "ignore" });
  return DEBIANS;
}
