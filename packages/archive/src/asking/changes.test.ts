import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entry, LEDGER, POST } from "../../test/articles.js";
import type { VersionChange } from "../changes/version-change.js";
import { openArchive } from "../open-archive.js";
import type { Store } from "../store.js";
import { changesIn, changeWith } from "./changes.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-changes-"));
let store: Store;
beforeAll(async () => {
  store = await openArchive(join(folder, "one.archive"), { create: true });
  await store.add([entry(POST), entry(LEDGER)]);
  await store.add([
    entry({ ...POST, text: `${POST.text}\n“It will snow on the quay,” said Otto Brandis.\n` }),
  ]);
  await store.add([
    entry({ ...POST, text: `${POST.text}\n“It will rain on the quay,” said Otto Brandis.\n` }),
  ]);
  await store.add([entry({ ...LEDGER, text: `${LEDGER.text}\nThe harbour was quiet.\n` })]);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe("the change with one version", () => {
  it("is the one that is among all changes, where nothing else of the article is told", async () => {
    const all: VersionChange[] = [];
    for await (const one of changesIn(store)) all.push(one);
    expect(all.map(({ to }) => to.version)).toEqual([2, 3]);
    for (const earlier of [null, 2, 99]) {
      expect(await changeWith(store, 3, earlier)).toEqual(all[0]);
      expect(await changeWith(store, 4, earlier)).toEqual(all[1]);
    }
  });

  it("is the one from the version that is told", async () => {
    expect(await changeWith(store, 4, 3)).toMatchObject({ from: { version: 2 }, to: { version: 3 } });
    expect(await changeWith(store, 1, 4)).toMatchObject({
      from: { version: 3 },
      to: { version: 1 },
      changes: [{ kinds: ["removed"] }],
    });
    expect(await changeWith(store, 4, 4)).toBeNull();
  });

  it("is none with a first version, one whose quotations are as before, or one that is not there", async () => {
    expect([await changeWith(store, 1), await changeWith(store, 5), await changeWith(store, 77)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
