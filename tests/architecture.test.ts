import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { PACKAGES } from "./package-order.js";

/** How text flows through the core; a folder imports only from those before it. */
const FLOW = [
  "text",
  "article",
  "sentences",
  "quotations",
  "attribution",
  "speakers",
  "provenance",

  "verification",
  "rules",
  "report",
];

const root = resolve(import.meta.dirname, "..");
const core = join(root, "packages/core/src");

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^(?:(?:import|export)\s[^;"']*?\sfrom|import)\s+["']([^"']+)["']/gm)].map(
    (match) => match[1] as string,
  );
}

/** What a module loads as soon as it is loaded itself: imports that are more than types. */
function loadedBy(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const imports = text.matchAll(/^(?:import|export)\s(?!type\s)[^;"']*?from\s+["']([^"']+)["']/gm);
  return [...imports].map((match) => match[1] as string);
}

/** The folder of the core in which a file stands; "" for the pipelines at its root. */
function room(file: string): string {
  const [first = ""] = relative(core, file).split(/[\\/]/);
  return first.endsWith(".ts") || first.endsWith(".js") ? "" : first;
}

describe("the core", () => {
  it("has only the folders that the flow names", () => {
    const folders = readdirSync(core, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).sort()).toEqual([...FLOW].sort());
  });

  it("imports only upstream", () => {
    const wrong = sourceFiles(core)
      .filter((file) => room(file) !== "" && !file.endsWith(".test.ts"))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith("."))
          .map((name) => room(join(dirname(file), name)))
          .filter((from) => from === "" || FLOW.indexOf(from) > FLOW.indexOf(room(file)))
          .map((from) => `${relative(core, file)} imports from ${from || "the root"}`),
      );
    expect(wrong).toEqual([]);
  });

  it("imports nothing but itself", () => {
    const foreign = sourceFiles(core)
      .filter((file) => !file.endsWith(".test.ts"))
      .flatMap((file) => importsOf(file).filter((name) => !name.startsWith(".")));
    expect(foreign).toEqual([]);
  });
});

/** The rooms of the archive; one imports only from those before it. The first six are pure, like the core. */
const ARCHIVE_FLOW = [
  "shingles",
  "tracing",
  "changes",
  "people",
  "figures",
  "report",
  "adding",
  "verifying",
  "sqlite",
  "postgres",
  "queue",
  "asking",
  "moving",
];
const PURE = ["shingles", "tracing", "changes", "people", "figures", "report"];
/** The core, and what only computes. */
const PURE_LIBRARIES = /^(?:@hearsay\/core(?:\/plumbing)?|ml-matrix)$/;

describe("the archive", () => {
  const archive = join(root, "packages/archive/src");
  const roomOf = (file: string) => relative(archive, file).split(/[\\/]/)[0] as string;
  const files = sourceFiles(archive).filter((file) => ARCHIVE_FLOW.includes(roomOf(file)));

  it("has only the rooms that its flow names", () => {
    const folders = readdirSync(archive, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...ARCHIVE_FLOW].sort());
  });

  it("imports only upstream, and nothing but the core in its pure rooms", () => {
    const wrong = files
      .filter((file) => !file.endsWith(".test.ts"))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => {
            const own = roomOf(file);
            if (!name.startsWith(".")) return PURE.includes(own) && !PURE_LIBRARIES.test(name);
            const from = roomOf(join(dirname(file), name));
            if (ARCHIVE_FLOW.includes(from)) return ARCHIVE_FLOW.indexOf(from) > ARCHIVE_FLOW.indexOf(own);
            return PURE.includes(own);
          })
          .map((name) => `${relative(archive, file)} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it("is loaded by no command that was not asked for it", () => {
    const cli = join(root, "packages/cli/src");
    const waiting = ["main.ts", "version.ts", "commands/check.ts", "commands/read.ts"].map((file) =>
      join(cli, file),
    );
    const seen = new Set<string>();
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      for (const name of loadedBy(file)) {
        expect(`${relative(cli, file)} loads ${name}`).not.toContain("@hearsay/archive");
        if (name.startsWith(".")) waiting.push(join(dirname(file), name.replace(/\.js$/, ".ts")));
      }
    }
    expect(seen.size).toBeGreaterThan(20);
  });
});

describe("the packages", () => {
  it.each(PACKAGES)("%s depends only on those before it", (name) => {
    const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as {
      dependencies?: Record<string, string>;
    };
    const own = PACKAGES.map((one) => (one === "cli" ? "hearsay" : `@hearsay/${one}`));
    const later = own.slice(PACKAGES.indexOf(name));
    expect(
      Object.keys(manifest.dependencies ?? {}).filter((dependency) => later.includes(dependency)),
    ).toEqual([]);
  });
});

it("the command loads servers only where they are asked for", () => {
  const servers = ["@hearsay/agent", "@hearsay/server"];
  const loaded = sourceFiles(join(root, "packages/cli/src"))
    .filter((file) => !file.endsWith(".test.ts"))
    .flatMap(loadedBy)
    .filter((name) => servers.includes(name));
  expect(loaded).toEqual([]);
});
