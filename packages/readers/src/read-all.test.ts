import { once } from "node:events";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FileResult, readAll } from "./read-all.js";
import { walk } from "./walk.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hearsay-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** What became of the files: path, whether it was named itself, and the reason or "ok". */
async function outcomes(paths: string[], stdin?: AsyncIterable<Uint8Array>) {
  const lines = [];
  for await (const result of readAll(paths, { stdin })) {
    const path = result.file === "-" ? "-" : relative(root, result.file) || ".";
    lines.push(`${path} ${result.named ? "named" : "found"} ${result.ok ? "ok" : result.reason}`);
  }
  return lines;
}

test("a folder is walked in order; hidden files and node_modules are left out, unknown kinds are listed", async () => {
  for (const path of ["b.txt", "a/z.srt", "a/y.txt", ".hidden.txt", "node_modules/x.txt", "photo.jpg"]) {
    write(path, "1\n00:00:01,000 --> 00:00:02,000\nThe quay.\n");
  }
  write("c.txt", "\0\0\0\0");
  expect(await outcomes([root])).toEqual([
    "a/y.txt found ok",
    "a/z.srt found ok",
    "b.txt found ok",
    "c.txt found is not text: it holds zero bytes or control characters, as images, archives and programs do",
    "photo.jpg found is of a kind that is not read",
  ]);
});

test("files named directly are read whatever their ending, or refused by name", async () => {
  const file = write("quay.draft", "The quay is ours.");
  expect(await outcomes([file, join(root, "missing.txt")])).toEqual([
    "quay.draft named ok",
    "missing.txt named does not exist",
  ]);
});

test("a folder that holds nothing to read is refused by name", async () => {
  write("sub/photo.jpg", "");
  expect(await outcomes([root])).toEqual([
    "sub/photo.jpg found is of a kind that is not read",
    ". named holds no file of a kind that is read",
  ]);
});

test("links that lead round in a circle are entered once, and sockets are not opened", async () => {
  write("a/quay.txt", "The quay is ours.");
  symlinkSync(root, join(root, "a", "round"));
  symlinkSync(join(root, "self"), join(root, "self"));
  const server = createServer().listen(join(root, "mouth"));
  await once(server, "listening");
  expect(await outcomes([root])).toEqual([
    "a/quay.txt found ok",
    "mouth found is not a regular file",
    "self found is a symbolic link that leads back to itself",
  ]);
  server.close();
});

test("- is standard input", async () => {
  async function* stdin() {
    yield new TextEncoder().encode("The quay ");
    yield new TextEncoder().encode("is ours.");
  }
  expect(await outcomes(["-"], stdin())).toEqual(["- named ok"]);
});

test("relative paths begin at a given folder, and keep their names", async () => {
  write("desk/material/a.txt", "The quay.\n");
  write("desk/material/page.html", "<p>The quay is closed on Mondays, and on Tuesdays as well.</p>");
  const names: string[] = [];
  for await (const result of readAll(["material", "gone"], { folder: join(root, "desk") })) {
    names.push(`${result.file} ${result.ok ? result.article.name : result.reason}`);
  }
  expect(names).toEqual([
    "material/a.txt material/a.txt",
    "material/page.html material/page.html",
    "gone does not exist",
  ]);
});

test("a file of which it is known what was read is not opened again", async () => {
  const file = write("a.txt", "The quay.\n");
  const before: FileResult[] = [];
  for await (const result of readAll([file])) before.push(result);
  writeFileSync(file, "Another quay.\n");
  const other = write("b.txt", "A third.\n");
  const texts: string[] = [];
  for await (const result of readAll([file, other], {
    known: (name) => (name === file ? before : undefined),
  }))
    texts.push(result.ok ? result.article.text : result.reason);
  expect(texts).toEqual(["The quay.\n", "A third.\n"]);
});
test("a link is not followed to where nothing may be read", async () => {
  write("given/own.txt", "The quay.");
  write("outside/other.txt", "The ferry.");
  const inside = join(realpathSync(root), "given");
  symlinkSync(join(root, "outside"), join(root, "given/folder"));
  symlinkSync(join(root, "outside/other.txt"), join(root, "given/link.txt"));
  symlinkSync(join(root, "given/own.txt"), join(root, "given/same.txt"));
  const found: [string, boolean][] = [];
  for await (const { file, reason } of walk([inside], { mayEnter: (real) => real.startsWith(inside) }))
    found.push([relative(inside, file), reason === null]);
  expect(found).toEqual([
    ["folder", false],
    ["link.txt", false],
    ["own.txt", true],
    ["same.txt", true],
  ]);
});
