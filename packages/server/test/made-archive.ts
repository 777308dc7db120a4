import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "@hearsay/archive";
import { entry, GULL, type Invented, LEDGER, OTHERS, POST, WIRE } from "../../archive/test/articles.js";

export { SAID } from "../../archive/test/articles.js";

const INVENTED: readonly Invented[] = [POST, LEDGER, GULL, WIRE, ...OTHERS];

/** The file of an archive with invented articles; unless others are given, four of 16 have the words `SAID`. */
export async function madeArchive(articles = INVENTED): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), "hearsay-archive-")), "made.archive");
  const store = await openArchive(file, { create: true });
  await store.add(articles.map(entry));
  await store.close();
  return file;
}
