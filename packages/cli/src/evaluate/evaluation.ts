import type { Attribution, ReadReport } from "@hearsay/core";
import { spanOf } from "@hearsay/core/plumbing";
import type { AnnotatedAttribution, Annotations } from "@hearsay/readers";
import { Beyond } from "./beyond.js";
import { Calibration } from "./calibration.js";
import { Counts, countSpans, countsIn, countTokens, type Part, type Scored } from "./tokens.js";
import { pairWhole, sourceIsRight } from "./whole.js";

/** So many letters at least between the marks make a quotation whose credit is counted. */
const DIRECT = /^["\u201c][\s\S]{15,}["\u201d][.,]?$/;

type Found = Attribution;

function partCounts(): Record<Part, Counts> {
  return { source: new Counts(), cue: new Counts(), content: new Counts() };
}

/** What readings of annotated articles scored, article after article; the method of the PolNeAR scorer. */
export class Evaluation {
  articles = 0;
  readonly tokens = partCounts();
  readonly spans = partCounts();
  /** Whole attributions: precision is over the predicted, recall over the annotated ones. */
  readonly whole = new Counts();
  readonly direct = { all: 0, found: 0, right: 0 };
  /** Recall of whole attributions by kind. */
  readonly kinds = new Map<string, Counts>();
  readonly publishers = new Map<string, Counts>();
  readonly calibration = new Calibration();
  readonly beyond = new Beyond();

  add(name: string, reading: ReadReport, annotations: Annotations): void {
    this.articles++;
    const { text } = reading.article;
    // the annotators of PolNeAR left nested attributions out, and so are they here on both sides
    const gold = annotations.attributions.filter(({ within }) => within === null);
    const found = reading.attributions.filter(({ within }) => within === null);
    countTokens(text, gold, found, this.tokens);
    countSpans(gold, found, this.spans);
    this.#countWhole(text, name, gold, found);
    this.beyond.add(reading, annotations);
  }

  #countWhole(
    text: string,
    name: string,
    gold: readonly AnnotatedAttribution[],
    found: readonly Found[],
  ): void {
    const { pairs, right } = pairWhole(text, gold, found);
    const publisher = countsIn(this.publishers, publisherOf(name));
    for (const { gold: one, found: best, isRight } of pairs) {
      const kind = countsIn(this.kinds, kindOf(text, one));
      for (const counts of [this.whole, publisher, kind]) {
        if (isRight) counts.hits++;
        else counts.missed++;
      }
      const first = one.content[0];
      if (one.source.length === 0 || !first || !DIRECT.test(text.slice(first.start, first.end).trim()))
        continue;
      this.direct.all++;
      if (best !== null) this.direct.found++;
      if (sourceIsRight(text, one, best)) this.direct.right++;
    }
    for (const one of found) {
      this.calibration.add(one.confidence, right.has(one));
      if (right.has(one)) continue;
      this.whole.wrong++;
      publisher.wrong++;
      countsIn(this.kinds, one.kind).wrong++;
    }
  }
}

/** "nyt" of "nyt_2016-09-08_obama": what stands before the first underscore. */
function publisherOf(name: string): string {
  return name.includes("_") ? (name.split("_")[0] as string) : "";
}

/** As annotated; else by its marks. */
function kindOf(text: string, { kind, content }: Scored & { readonly kind: string | null }): string {
  if (kind !== null) return kind;
  const words = content.map((range) => spanOf(text, range).text).join(" ");
  const isMarked = content.every((range) => /^["\u201c]|^''/.test(text.slice(range.start, range.end)));
  if (isMarked) return "direct";
  return /["\u201c\u201d]/.test(words) ? "mixed" : "indirect";
}
