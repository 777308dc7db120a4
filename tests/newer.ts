import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What is written last when a package is built: by the compiler, or of the page. */
const BUILT = ["dist/.tsbuildinfo", "dist/index.html"];

/** The first source file of a package that was changed after the package was built; null where none was. */
export function changedSinceBuild(folder: string): string | null {
  const info = BUILT.map((file) => join(folder, file)).find((file) => existsSync(file));
  const built = info === undefined ? 0 : statSync(info).mtimeMs;
  const sources = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" }).sort();
  const changed = sources.find((file) => {
    if (!/\.(?:tsx?|css)$/.test(file) || file.endsWith(".test.ts")) return false;
    return statSync(join(folder, "src", file)).mtimeMs > built;
  });
  return changed === undefined ? null : join(folder, "src", changed);
}
