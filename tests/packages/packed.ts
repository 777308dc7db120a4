import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

/** A package that is published, as its manifest has it. */
export interface Published {
  readonly folder: string;
  readonly manifest: {
    readonly name: string;
    readonly version: string;
    readonly keywords?: readonly string[];
    readonly repository?: { readonly directory: string };
    readonly exports?: Readonly<Record<string, unknown>>;
    readonly bin?: Readonly<Record<string, string>>;
  };
}

export const PUBLISHED: readonly Published[] = [
  ...readdirSync(resolve(ROOT, "packages")).map((name) => resolve(ROOT, "packages", name)),
  resolve(ROOT, "schemas"),
]
  .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8")) }))
  .filter(({ manifest }) => manifest.private !== true);

/** A package as `npm pack` puts it into a tarball. */
export interface Packed {
  readonly name: string;
  readonly tarball: string;
  readonly files: readonly string[];
}

/** Packs what was built into a folder. */
export function pack({ folder, manifest }: Published, into: string): Packed {
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", into];
  const [made] = JSON.parse(execFileSync("npm", args, { cwd: folder, encoding: "utf8" }));
  return {
    name: manifest.name,
    tarball: resolve(into, made.filename),
    files: made.files.map(({ path }: { readonly path: string }) => path),
  };
}
