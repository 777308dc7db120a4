import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SHARED } from "../corpus.js";

/**
 * A page, with what its text must hold and must not hold.
 *
 * @typedef {{ name: string, path: string, bytes: Uint8Array, with: readonly string[], without: readonly string[] }} Page
 */

const PAGES = join(SHARED, "bench", "pages");

/** A part of trafilatura's public benchmark, in the folder beside the repository; null where it is absent. @returns {Page[] | null} */
export function pageSet() {
  const gold = join(PAGES, "gold.json");
  if (!existsSync(gold)) return null;
  return Object.entries(JSON.parse(readFileSync(gold, "utf8"))).map(([name, item]) => {
    const path = join(PAGES, "html", name);
    return { name, path, bytes: readFileSync(path), with: item.with, without: item.without };
  });
}
