import type { Edge } from "./edges.js";
import type { Found } from "./sense.js";
import { ADVERBS, carriesOn, match } from "./wording.js";

/** Nobody in particular, whose opinion the speaker gives. */
const OTHERS =
  "(?:they|people|some(?: people| folks| of (?:them|you|us|my [a-zß-ɏ]+))?|others|many(?: people| of you)?|everybody|everyone|somebody|someone|critics|" +
  "skeptics|sceptics|cynics|opponents|folks|pundits|commentators|most people|(?:my|our|the|his|her) (?:critics|opponents|enemies|rivals|detractors))(?: (?:here|there|out there|in [a-zß-ɏ]+))?";

const HOLD =
  "(?:say|says|said|saying|claim|claims|claimed|think|thinks|thought|believe|believes|believed|argue|argues|argued|insist|insisted|assume|assumed|" +
  "tell (?:me|us|you)|told (?:me|us|you|him|her)|imagine|like to (?:say|claim|think)|used to (?:say|think|believe)|want(?:ed)? (?:you|us|people) to (?:think|believe)|" +
  "have (?:you|us) (?:believe|think)|keep saying|kept saying|suggest|suggested)";

const GOVERNING = [
  `(?<!\\b(?:what|whatever|as|how|like|than|which|who|whom) )\\b${OTHERS}(?: (?:will|would|may|might|are|were|have|had|do|did|could|can|who))?${ADVERBS} ${HOLD}(?: to (?:me|us|you))?`,
  "\\b(?:i|we|he|she|they|you) (?:am|was|were|are|is|have been|has been|had been|keep being|kept being)(?: (?:also|often|always|then|once|just))? (?:told|led to believe|informed|given to understand|assured|advised|under the impression)(?: (?:by [a-zß-ɏ]+(?: [a-zß-ɏ]+){0,3}|yesterday|today|recently|repeatedly))?",
  "(?:^|[,;:-] |\\b(?:and|but|so|because|that) )(?:i|we)(?: (?:have|had|keep|kept))?(?: (?:just|also))? (?:hear|heard|hearing|read|overheard)(?: (?:it said|people say|somewhere|rumou?rs))?(?: that)?",
  "\\b(?:it is|it was|it has been|it had been)(?: (?:often|sometimes|widely|being|also))? (?:said|believed|thought|claimed|rumou?red|alleged|assumed|argued|suggested|reported)",
  "\\b(?:anyone|anybody|whoever|those|everyone|the people|people)(?: who| that)? (?:says|say|claims|claim|thinks|think|believes|believe|suggests|suggest|tells you|told you)",
  "(?<!\\b(?:what|whatever|as|how|than|who|which) (?:[a-zß-ɏ]+ )?)\\b(?:thinks|believes|assumes|imagines|suspects|fears|supposes|pretends)",
  "\\b(?:he|she|they|(?:the|my|his|her|our|their) [a-zß-ɏ]+)(?: (?:had|also|always|once|really|all))? (?:thought|believed|assumed|suspected|hoped|feared|imagined)",
  "\\b(?:claim|claims|suggestion|allegation|allegations|accusation|accusations|rumou?r|rumou?rs|criticism|insinuation)(?: (?:is|was|goes|being|has been))? that",
  "\\b(?:the|this|that|their|his|her) (?:whole|entire|crazy|absurd|ridiculous|false|mistaken|silly|old|tired|cynical|wrong) (?:idea|notion|argument|theory|story|narrative|perception) that",
];

const BEFORE = new RegExp(`(?:${GOVERNING.join("|")})(?: (?:, )?that)?(?: ,| :| -| ")*$`, "u");

/** "I heard a bang" reports no opinion of others. */
const PERCEIVES = /\b(?:hear|heard|hearing|read|overheard)$/;
const HAS_VERB =
  /^(?:[^ ]+ ){1,4}(?:is|was|are|were|had|has|have|would|will|did|could|can|might|may|should|must)\b/;

/** What is left out before the words and gives them to others than the speaker; null where nothing does. */
export function attributedBefore({ before, kept }: Edge): Found | null {
  if (carriesOn(kept.text) || (PERCEIVES.test(before.text) && !HAS_VERB.test(kept.text))) return null;
  const found = match(BEFORE, before.text);
  return found === null ? null : { side: "before", ...found };
}

const ENDED = "(?= [,.;:!?-]| but\\b|$)";
const AFTER = new RegExp(
  `^(?:[,;"-] )+(?:or so |as |so )?(?:${OTHERS}${ADVERBS} (?:say|says|said|claim|claimed|tell us|tell me|told us|told me|think|thought|believe)|(?:i|we) (?:am|was|were|are|have been)${ADVERBS} told|(?:i|we) hear|it is said)${ENDED}|^(?:is|was) what (?:they|people|everybody|everyone|some|he|she)\\b`,
  "u",
);

/** What is left out after the words and gives them to others than the speaker; null where nothing does. */
export function attributedAfter({ after }: Edge): Found | null {
  const found = match(AFTER, after.text);
  return found === null ? null : { side: "after", ...found };
}
