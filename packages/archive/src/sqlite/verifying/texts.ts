import { createHash } from "node:crypto";
import type { Article } from "@hearsay/core";
import type { Kysely } from "kysely";
import { derivedOf, type Entry, type Facts } from "../../adding/entry.js";
import { unpackArticle, unpackReading } from "../../adding/pack.js";
import { bytesOf } from "../bytes.js";
import { earlierCopies } from "../copies.js";
import type { Schema, SealedRow } from "../schema.js";
import { sealOf } from "../seal.js";
import type { Faults } from "./faults.js";
import { verifySaid } from "./said.js";
import { TermSums } from "./term-sums.js";

/** What the texts say that the other tables should hold. A number or two a version, and the vocabulary. */
export interface FoundInTexts {
  /** False where a text could not be unpacked: sums over all cannot be told then. */
  isWhole: boolean;
  readonly terms: TermSums;
  /** Of current versions. */
  readonly counts: Map<string, number>;
  readonly languages: Map<string, number>;
  words: number;
  versions: number;
  /** Pairs of copies, the later one first. */
  readonly copies: (readonly [number, number])[];
}

/** So many texts are in memory at once. */
const AT_ONCE = 50;

/** Unpacks every text and works out anew what is kept of it. */
export async function verifyTexts(db: Kysely<Schema>, faults: Faults): Promise<FoundInTexts> {
  const found: FoundInTexts = {
    isWhole: true,
    terms: new TermSums(),
    counts: new Map(),
    languages: new Map(),
    words: 0,
    versions: 0,
    copies: [],
  };
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = await db
      .selectFrom("versions")
      .leftJoin("texts", "texts.version", "versions.id")
      .selectAll("versions")
      .select(["texts.article as packedArticle", "texts.reading as packedReading", "texts.seal"])
      .where("versions.id", ">", after)
      .orderBy("versions.id")
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) {
      found.versions++;
      const where = `version ${row.id} (${row.name})`;
      const { packedArticle, packedReading } = row;
      if (packedArticle === null || packedReading === null) faults.add(where, "its text is missing");
      const packed = {
        article: bytesOf(packedArticle ?? new Uint8Array()),
        reading: bytesOf(packedReading ?? new Uint8Array()),
      };
      const derived = verifyText({ ...row, packed }, (what) => faults.add(where, what));
      if (derived === null) {
        found.isWhole = false;
        continue;
      }
      note(found, row, derived);
      await faults.within("said", () =>
        verifySaid(db, row.id, derived.said, (what) => faults.add(where, what)),
      );
      await faults.within("index of shingles", async () => {
        const { id: version, article } = row;
        const copies = await earlierCopies(db, derived.sketch, { article, version });
        for (const other of copies) found.copies.push([version, other]);
      });
    }
    const last = rows.at(-1);
    if (last === undefined) return found;
    after = last.id;
  }
}

type Derived = ReturnType<typeof derivedOf>;
type Row = SealedRow & { readonly packed: Entry["packed"]; readonly seal: string | null };

/** What follows from a version's text; null where there is none. */
function verifyText(row: Row, say: (what: string) => void): Derived | null {
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
function factsBeside(row: Row, { facts, sketch }: Derived): (readonly [string, Kept, Kept])[] {
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

function note(
  found: FoundInTexts,
  { id, current }: { readonly id: number; readonly current: number },
  { facts, shingles, sketch, counts }: Derived,
): void {
  for (const term of shingles) found.terms.add(id, term);
  for (const term of sketch) found.terms.add(id, term);
  if (current !== 1) return;
  found.words += facts.words;
  const language = facts.language ?? "";
  found.languages.set(language, (found.languages.get(language) ?? 0) + 1);
  for (const [form, count] of Object.entries(counts))
    found.counts.set(form, (found.counts.get(form) ?? 0) + count);
}
