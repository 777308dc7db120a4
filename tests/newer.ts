import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The first source file of a package that was changed after the package was built; null where none was. */
export function changedSinceBuild(folder: string): string | null {
  const info = join(folder, "dist/.tsbuildinfo");
  const built = existsSync(info) ? statSync(info).mtimeMs : 0;
  const sources = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" }).sort();
  const changed = sources.find((file) => {
    if (!file.endsWith(".ts") || file.endsWith(".test.ts")) return false;
    return statSync(join(folder, "src", file)).mtimeMs > built;
  });
  return changed === undefined ? null : join(folder, "src", changed);
}
