import { createHash } from "node:crypto";
import type { Article } from "@hearsay/core";
import { derivedOf, type Entry, type Facts } from "../adding/entry.js";
import { unpackArticle, unpackReading } from "../adding/pack.js";
import { type SealedRow, sealOf } from "../adding/seal.js";

export type Derived = ReturnType<typeof derivedOf>;

/** A version as it is kept; nothing of it need be right. */
export type VersionWithText = SealedRow & {
  readonly packed: Entry["packed"];
  /** As `sealOf` makes it. */
  readonly seal: string | null;
};

/**
 * What follows from a version's text; null where there is none. Says what is kept otherwise.
 */
export function verifyText(row: VersionWithText, say: (what: string) => void): Derived | null {
  if (row.seal === null) say("it has no seal");
  else if (sealOf(row, row.packed) !== row.seal) say("it is not as it was stored: its seal is another");
  const article = attempt(() => unpackArticle(row.packed.article));
  if (article === null) {
    say("its text cannot be unpacked");
    return null;
  }
  const reading = attempt(() => unpackReading(row.packed.reading, article));
  if (reading === null) {
    say("its reading cannot be unpacked");
    return null;
  }
  if (attempt(() => contentOf(article)) !== row.content)
    say("its text is another than the one that was stored: the SHA-256 differs");
  const derived = attempt(() => derivedOf(article, reading));
  if (derived === null) {
    say("its text is no article");
    return null;
  }
  for (const [name, kept, worked] of factsBeside(row, derived))
    if (kept !== worked) say(`${name} is kept as ${String(kept)}, and the text gives ${String(worked)}`);
  return derived;
}

function attempt<T>(step: () => T): T | null {
  try {
    return step();
  } catch {
    return null;
  }
}

function contentOf({ text }: Article): string {
  return createHash("sha256").update(text).digest("hex");
}

type Kept = string | number | null;

/** Each fact as the table has it and as the text gives it. */
function factsBeside(row: VersionWithText, { facts, sketch }: Derived): (readonly [string, Kept, Kept])[] {
  const told = ["name", "headline", "outlet", "section", "published", "url", "language"] as const;
  return [
    ...told.map(
      (name: keyof Facts & keyof SealedRow) => [`its ${name}`, row[name], facts[name] as Kept] as const,
    ),
    ["its number of words", row.words, facts.words],
    ["whether it is doubtful", row.doubtful, Number(facts.isDoubtful)],
    ["the size of its sketch", row.sketch, sketch.length],
  ];
}
