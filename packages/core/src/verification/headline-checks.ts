import type { Block, BlockKind } from "../article/article.js";
import type { Reading } from "../speakers/reading.js";
import { inMemory } from "./in-memory.js";
import type { CheckedQuotation } from "./verdict.js";
import { verify } from "./verify.js";
import { Work } from "./work.js";

/** Blocks that repeat what stands in the body. */
const REPEATS_BODY: readonly BlockKind[] = ["headline", "standfirst", "caption"];

/** The quotations of an article's headline, standfirst and captions, each with its verdict against the article's body. */
export function checkHeadlines(reading: Reading): CheckedQuotation[] {
  const { article, quotations } = reading;
  const repeated = quotations.filter(({ block }) => repeatsBody(article.blocks[block]));
  if (repeated.length === 0) return [];
  const body = inMemory([article], {
    partOf: () => article.blocks.filter((block) => !repeatsBody(block)),
    whyEmpty: "The article has no body to check this against.",
    read: () => reading,
  });
  const work = new Work();
  return repeated.map((quotation) => verify({ draft: reading, quotation, inOwnBody: true }, body, work));
}

function repeatsBody(block: Block | undefined): boolean {
  return block !== undefined && REPEATS_BODY.includes(block.kind);
}
