import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "@hearsay/archive";
import { entry, GULL, LEDGER, OTHERS, POST, WIRE } from "../../archive/test/articles.js";

export { SAID } from "../../archive/test/articles.js";

/** The file of an archive with invented articles, of which four have the words `SAID`. */
export async function madeArchive(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), "hearsay-archive-")), "made.archive");
  const store = await openArchive(file, { create: true });
  await store.add([POST, LEDGER, GULL, WIRE, ...OTHERS].map(entry));
  await store.close();
  return file;
}
