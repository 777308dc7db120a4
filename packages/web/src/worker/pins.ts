import {
  type Article,
  articleFromText,
  type CheckedQuotation,
  check,
  type Evidence,
  type Model,
  type Range,
  SourceIndexing,
  sourcesFrom,
} from "@hearsay/core";

/** Words of headline or standfirst, and the words of the body that are nearest to them. */
export interface Pin extends Range {
  readonly part: "headline" | "standfirst";
  /** Whether the words stand in quotation marks; else they are the whole headline or standfirst. */
  readonly isQuoted: boolean;
  /** The words, without marks. */
  readonly words: string;
  /** Its offsets are those of the article. */
  readonly evidence: Evidence;
}

const PARTS = ["headline", "standfirst"] as const;
/** Of words that nobody is quoted with, so much of the body's nearest must agree that it is more than chance. */
const NEAR = 0.35;

/** Headline and standfirst, pinned to the nearest words of the body: their quotations, or all of their words where they quote nobody. */
export function pinsOf(article: Article, model: Model): Pin[] {
  const body = article.blocks.filter(({ kind }) => kind !== "headline" && kind !== "standfirst");
  if (body.length === 0) return [];
  const { quotations } = check(article, null, { model });
  const indexing = new SourceIndexing(() => body);
  indexing.add(article);
  const sources = sourcesFrom(indexing, { model });
  return PARTS.flatMap((part): Pin[] => {
    const whole = article[part];
    if (whole === null) return [];
    const quoted = quotations.filter(({ start, end }) => start >= whole.start && end <= whole.end);
    if (quoted.length > 0) return quoted.flatMap((one) => pinOf(part, one));
    // looked for as a quotation, for the sake of its evidence alone
    const asked = check(articleFromText(`“${whole.text.replace(/["“”]/g, "")}”`), sources, { model });
    const evidence = asked.quotations[0]?.evidence ?? null;
    return evidence === null || evidence.similarity < NEAR
      ? []
      : [{ part, isQuoted: false, start: whole.start, end: whole.end, words: whole.text, evidence }];
  });
}

function pinOf(part: Pin["part"], { start, end, text, evidence }: CheckedQuotation): Pin[] {
  return evidence === null ? [] : [{ part, isQuoted: true, start, end, words: text, evidence }];
}
