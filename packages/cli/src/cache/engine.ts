import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checksumOfModel, type ModelName } from "../model.js";

/**
 * What makes a report besides the texts and the settings: one string for the code of the core as it is installed and the weights. Where
 * either is another, no report that was kept is used.
 */
export async function engineOf(model: ModelName): Promise<string> {
  const folder = dirname(fileURLToPath(import.meta.resolve("@hearsay/core")));
  const hash = createHash("sha256").update(await checksumOfModel(model));
  for (const name of (await readdir(folder)).filter((one) => one.endsWith(".js")).sort())
    hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest("hex");
}
