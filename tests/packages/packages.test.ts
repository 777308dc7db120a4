import "../built.js";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Packed, PUBLISHED, pack, ROOT } from "./packed.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-packed-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Types are for `import`, which every Node that is supported can be asked for; no entry is for `require` or for `moduleResolution: node`. */
const NOT_FOR_US = ["cjs-resolves-to-esm", "node10"];

describe.each(PUBLISHED.map((each) => [each.manifest.name, each] as const))("%s", (_name, published) => {
  let packed: Packed;
  beforeAll(() => {
    packed = pack(published, folder);
  });

  it("has a README, the licence, keywords, and where it comes from", () => {
    expect(packed.files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "package.json"]));
    const { keywords, repository } = published.manifest;
    expect(keywords?.length).toBeGreaterThan(2);
    expect(join(ROOT, repository?.directory ?? "")).toBe(published.folder);
    const licence = (file: string) => readFileSync(file, "utf8");
    expect(licence(join(published.folder, "LICENSE"))).toBe(licence(join(ROOT, "LICENSE")));
  });

  it("holds no tests, no maps and nothing that only a build needs", () => {
    expect(packed.files.filter((file) => /\.test\.|\.map$|tsbuildinfo|^src\/|^test\//.test(file))).toEqual(
      [],
    );
  });

  it("is sound to those who install it (publint)", async () => {
    const { messages, pkg } = await publint({ pack: { tarball: bytesOf(packed) } });
    expect(
      messages.filter(({ type }) => type !== "suggestion").map((each) => formatMessage(each, pkg)),
    ).toEqual([]);
  });

  const isLibrary = "." in (published.manifest.exports ?? {});
  it.runIf(isLibrary)("has types that tell what it exports (are the types wrong)", async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(bytesOf(packed))));
    const problems = "problems" in result ? result.problems : [];
    const ours = problems.filter(
      (problem) =>
        !("resolutionKind" in problem && problem.resolutionKind === "node10") &&
        !NOT_FOR_US.some((kind) => problem.kind.toLowerCase().includes(kind.replaceAll("-", ""))),
    );
    expect(ours).toEqual([]);
  });
});

function bytesOf({ tarball }: Packed): ArrayBuffer {
  const bytes = readFileSync(tarball);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
