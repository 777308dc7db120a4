import type { Credit } from "../../speakers/credits.js";
import type { Span } from "../../text/span.js";
import { spanOf } from "../../text/span.js";
import type { Evidence } from "../verdict.js";
import { draftAround } from "./draft-around.js";
import { type CutQuestion, findCuts, passagesOf } from "./find-cuts.js";
import { isCredited, type Relay, relayOf } from "./relayed.js";
import type { Cut } from "./sense.js";

/** What a quotation does not show of the words that it was taken from, and its draft does not say either. */
export interface Hidden {
  /** What left-out words do to those that it has, the gravest first. */
  readonly cuts: readonly Cut[];
  /** Whom the credited speaker only quotes; null where the words are the speaker's own. */
  readonly relay: Relay | null;
}

/** What is asked: a quotation whose words are the source's, and whom the draft credits. */
export interface HiddenQuestion extends CutQuestion {
  readonly credit: Credit;
}

/** What a quotation hides of the sentences that its words were taken from. Linear in the quotation's length. */
export function hiddenBy(question: HiddenQuestion): Hidden {
  const cuts = [...findCuts(question)].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return { cuts, relay: relayBy(question) };
}

/** From what turns the words round to what only colours them. */
const ORDER: readonly Cut["kind"][] = [
  "denied",
  "withdrawn",
  "replaced",
  "conditional",
  "attributed",
  "doubted",
  "limited",
  "asked",
];

function relayBy(question: HiddenQuestion): Relay | null {
  const [first] = passagesOf(question);
  if (first === undefined) return null;
  const relay = relayOf(first.said, first.voice, first.passage, first.isOwn);
  if (relay === null) return null;
  const around = draftAround(question.draft, question.quotation);
  return isCredited(relay, question.credit.chain, around) ? null : relay;
}

/** The evidence with the left-out words that matter, in the order of its source. */
export function withCuts(evidence: Evidence | null, { cuts }: Hidden): Evidence | null {
  if (evidence === null || cuts.length === 0) return evidence;
  const spans = cuts.flatMap(({ words, sentence }): Span[] => {
    if (words.end <= words.start) return [];
    const within = { start: words.start - sentence.start, end: words.end - sentence.start };
    return [{ ...spanOf(sentence.text, within), ...words }];
  });
  return { ...evidence, cut: spans.sort((a, b) => a.start - b.start) };
}
