import { statSync } from "node:fs";
import { type Share, type Stats, statsOf } from "@hearsay/archive";
import { oneLine, plural } from "@hearsay/core/plumbing";
import { jsonDocument } from "../output/json-lines.js";
import { answered } from "./answer.js";
import type { ArchiveOptions } from "./open-configured.js";

export interface StatsOptions extends ArchiveOptions {
  readonly format: "text" | "json";
}

export async function runStats(options: StatsOptions): Promise<void> {
  await answered(options, {
    ask: async (store) => ({ archive: store.name, ...(await statsOf(store)), bytes: sizeOf(store.name) }),
    written: (held) => (options.format === "json" ? jsonDocument(held) : textOf(held)),
  });
}

/** The file and what SQLite keeps beside it, in bytes; null where the archive is no file here. */
function sizeOf(file: string): number | null {
  const sizes = ["", "-wal"].map((ending) => statSync(file + ending, { throwIfNoEntry: false })?.size ?? 0);
  const size = sizes.reduce((sum, one) => sum + one, 0);
  return size === 0 ? null : size;
}

/** So many outlets are listed; the others are counted. */
const MOST_OUTLETS = 20;

type Held = Stats & { readonly archive: string; readonly bytes: number | null };

function textOf({
  archive,
  articles,
  versions,
  copies,
  words,
  bytes,
  outlets,
  years,
  languages,
}: Held): string {
  const held = [
    plural(articles, "article"),
    plural(versions, "version"),
    plural(copies, "copy", "copies"),
    `${words.toLocaleString("en")} words`,
    ...(bytes === null ? [] : [`${(bytes / 1e6).toFixed(1)} MB`]),
  ];
  return [
    `${oneLine(archive)}: ${held.join(", ")}\n`,
    section("Outlets", Object.entries(outlets)),
    section(
      "Years",
      Object.entries(years).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    section("Languages", Object.entries(languages)),
  ].join("");
}

function section(title: string, shares: readonly (readonly [string, Share])[]): string {
  const lines = shares
    .slice(0, MOST_OUTLETS)
    .map(
      ([name, { articles, versions, words }]) =>
        `  ${oneLine(name === "" ? "not given" : name)}: ${plural(articles, "article")}, ${plural(versions, "version")}, ${words.toLocaleString("en")} words\n`,
    );
  const more = shares.length - MOST_OUTLETS;
  return shares.length === 0 ? "" : `\n${title}\n${lines.join("")}${more > 0 ? `  and ${more} more\n` : ""}`;
}
