import { setTimeout as after } from "node:timers/promises";
import { expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { DraftChecks } from "./draft-checks.js";
import type { Outcome } from "./outcome.js";

/** Checks that take some time, and end early where the text has changed. */
function checksOf(ms: number) {
  const begun: number[] = [];
  const published: number[] = [];
  const errors: unknown[] = [];
  const check = async (document: TextDocument): Promise<Outcome | null> => {
    const { version } = document;
    begun.push(version);
    await after(ms);
    if (document.getText().includes("fault")) throw new Error("a fault");
    return document.version === version ? { kind: "unchecked", version, reason: null } : null;
  };
  const checks = new DraftChecks(
    () => ({ check }),
    (_, { version }) => published.push(version),
    (_, error) => errors.push(error),
  );
  const document = TextDocument.create("file:///draft.md", "markdown", 1, "text");
  const edit = (text: string) => {
    TextDocument.update(document, [{ text }], document.version + 1);
    checks.changed(document);
  };
  return { checks, document, edit, begun, published, errors };
}

it("edits that come together are checked once, as the last one leaves the text", async () => {
  const { checks, document, edit, begun, published } = checksOf(5);
  checks.changed(document);
  for (const text of ["a", "b", "c"]) edit(text);
  await checks.current(document);
  await after(30);
  expect([begun, published]).toEqual([[4], [4]]);
});

it("a text that changes while it is checked is not published, and not answered about", async () => {
  const { checks, document, edit, published } = checksOf(20);
  checks.changed(document);
  const old = checks.current(document);
  await after(5);
  edit("a");
  expect(await old).toBeNull();
  expect((await checks.current(document))?.version).toBe(2);
  expect(published).toEqual([2]);
});

it("one version is checked once, however often it is asked about; anew where the sources have changed", async () => {
  const { checks, document, begun, published } = checksOf(10);
  checks.changed(document);
  await Promise.all([checks.current(document), checks.current(document)]);
  await checks.current(document);
  expect(begun).toEqual([1]);
  const running = checks.current(document);
  checks.outdated(document.uri);
  await running;
  await checks.current(document);
  expect([begun, published]).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

it("a closed file is published no more", async () => {
  const { checks, document, published } = checksOf(10);
  checks.changed(document);
  const running = checks.current(document);
  checks.closed(document.uri);
  await running;
  expect(published).toEqual([]);
  expect(await checks.current(document)).toBeNull();
});

it("a check that fails is told, and the next edit is checked", async () => {
  const { checks, document, edit, published, errors } = checksOf(1);
  checks.changed(document);
  edit("a fault");
  expect(await checks.current(document)).toBeNull();
  edit("mended");
  await checks.current(document);
  expect([errors.length, published]).toEqual([1, [3]]);
});
