import type { Edge } from "./edges.js";
import type { Found } from "./sense.js";
import { ADVERBS, carriesOn, match, SUBJECT, startsWithPronoun, startsWithVerb } from "./wording.js";

const SAYING =
  "(?:say|saying|said|claim|claiming|claimed|suggest|suggesting|suggested|argue|arguing|argued|imply|implying|implied|allege|" +
  "alleging|alleged|mean|meaning|assert|asserting|think|thinking|believe|believing|accept|accepting|agree|agreeing|pretend|" +
  "pretending|buy|maintain|maintaining|tell(?:ing)? (?:you|them|anyone|anybody|people|him|her))";

const WILLING =
  "(?: (?:going|here|trying|prepared|about|able|ready|willing|in a position|the one|the person|the man|the woman|go so far as|" +
  "want|wanting|wish|mean|meaning|like|dare|for me))?(?: to)?";

const UNTRUE =
  "(?:false|untrue|a lie|a myth|nonsense|impossible|inconceivable|unthinkable|out of the question)";
const WRONG_TO_SAY =
  "(?:wrong|ridiculous|absurd|a mistake|incorrect|inaccurate|unfair|misleading|dishonest|crazy|silly|foolish|nonsense|" +
  "an exaggeration|too much|too early|premature|a stretch|false|a lie|simplistic|naive|preposterous|ludicrous)";
const PROOF =
  "(?:evidence|proof|indication|sign|suggestion|reason to (?:think|believe|suppose)|basis for saying|hint|way|chance|" +
  "possibility|prospect|record|question of)";
const NOBODY = "(?:nobody|no one|none of (?:us|them)|no (?:serious )?[a-zß-ɏ]+|neither of (?:us|them))";

/** What governs a clause and denies it: "I am not saying that …", "there is no evidence that …". */
const GOVERNING = [
  `\\b(?:not|never)${ADVERBS}${WILLING}${ADVERBS} ${SAYING}(?: for (?:a|one) (?:second|moment|minute))?`,
  `\\bnot(?: at all| in fact| remotely)?${ADVERBS} (?:true|the case|correct|accurate|as if|as though)`,
  "\\b(?:refuse|refuses|refused|refusing) to (?:say|accept|believe|think|concede|agree|admit)",
  "\\b(?:far|a long way|a very long way) from (?:saying|claiming|suggesting|thinking|believing|being able to say)",
  `\\b(?:${NOBODY}(?: [a-zß-ɏ]+){0,2}?|not(?: yet)?(?: been)?|never(?: been)?|yet to(?: be)?) (?:shown?|showed|prove|proved|proven|convinced?|persuaded?|demonstrated?|established?)(?: (?:to )?(?:me|us|you|anyone|anybody|them))?`,
  "\\b(?:not|never)(?: [a-zß-ɏ]+)? (?:conclude|concluded|infer|find|found|show|shown|showed|hold|held|rule|ruled|indicate|support (?:the|any) [a-zß-ɏ]+|give the impression)(?: from (?:this|that|it|them))? that",
  "\\bnot because",
  "\\b(?:i|we|he|she|they)(?: (?:do|only|really|just))* (?:wish|wishes|wished)(?: that)?(?: (?:i|we) could (?:say|tell (?:you|them)|report|believe))?",
  "\\b(?:lying|a liar|a fool|wrong|mad|crazy|dishonest)(?: to (?:you|them|him|her|everybody|everyone|myself))? (?:if|to) (?:i |we |you |they )?(?:said|say|claimed|claim|thought|think|told you|pretended|pretend)",
  `\\bnot that`,
  `\\b${UNTRUE} that`,
  `\\b${WRONG_TO_SAY}(?: for [a-zß-ɏ]+)? to (?:say|claim|suggest|think|believe|argue|imply|pretend|conclude)`,
  "\\b(?:deny|denies|denied|denying|dispute|disputes|disputed|disputing|refute|refutes|refuted|disproved|debunked)",
  `\\b(?:reject|rejects|rejected|rejecting|dismiss|dismissed) (?:the|any) [a-zß-ɏ]+ that`,
  `\\b(?:no|zero|little|without|hardly any|not any|not a shred of|not the slightest)(?: [a-zß-ɏ]+)? ${PROOF}`,
  `\\b${NOBODY}(?: [a-zß-ɏ]+){0,5}?(?: (?:say|says|said|saying|claim|claims|claimed|believe|believes|believed|think|thinks|thought|suggest|suggests|suggested|suggesting|tell you))`,
  "\\b(?:myth|lie|illusion|misconception|delusion|pretence|pretense|fiction|fallacy)(?: is)? that",
];

/** An aside may stand before the clause: "I do not believe, and I have stopped saying, that …". */
const CLAUSE_DENIED = new RegExp(`(?:${GOVERNING.join("|")})(?: , [^,]{2,60} ,)?(?: that(?: ,)?)?$`, "u");
const SUBJECT_TOO = new RegExp(`(?:${GOVERNING.join("|")})${SUBJECT}`, "u");

/** A denial that is itself denied, and what is taken for true though it says "not". */
const AFFIRMS =
  /(?:\b(?:not|no|nobody|never|no one)(?: [a-zß-ɏ]+){0,2} (?:deny|denies|denied|denying|dispute|disputed|disputing|refute|impossible|inconceivable|unthinkable|out of the question|unreasonable|rule out|excluded?)|(?:can|could) not(?: quite| even)? believe)[^,]*$/u;

/** A "not" right before the words, or a verb that amounts to one. */
const BARE = new RegExp(
  "\\b(?:(?:not|never|nobody|no one|none|neither|hardly|barely|scarcely|without|no longer|nowhere near|no)(?: (?:been|be|have|ever|yet|actually|really|even|going to|a|an|the|any|always|necessarily|exactly|entirely|all|every|quite))?" +
    "|(?:refuse|refuses|refused|refusing|fail|fails|failed|failing|decline|declines|declined|declining|unable|not able|unwilling|neglected) to" +
    "|far from|instead of|rather than|anything but|nothing like|by no means|in no way)$",
  "u",
);

/** "never, in all those years," */
const BARE_WITH_ASIDE = /\b(?:not|never) , [^,]+ ,$/;

/** After "not", these limit or strengthen what is said, and deny nothing. */
const NO_DENIAL =
  /^(?:only|just|merely|simply|alone|least|until|till|to mention|so|too|enough|to|doubt|question|matter|wonder|more|less|fewer|better|greater|other|one|longer|much|many|surprisingly|forget|because)\b/;

/** What is left out before the words and denies them; null where nothing does. */
export function deniedBefore({ before, kept, resumes }: Edge): Found | null {
  const { text } = before;
  if (text === "" || AFFIRMS.test(text)) return null;
  const clause = carriesOn(kept.text) || /^enough\b/.test(kept.text) ? null : match(CLAUSE_DENIED, text);
  if (clause !== null) return { side: "before", ...clause };
  if (resumes || startsWithVerb(kept.text)) {
    const subject = match(SUBJECT_TOO, text);
    if (subject !== null) return { side: "before", ...subject };
  }
  if (NO_DENIAL.test(kept.text) || startsWithPronoun(kept.text)) return null;
  if (carriesOn(kept.text) && !/\b(?:not|never)$/.test(text)) return null;
  if (
    /\b(?:why|if|or|whether|whether or|but|certainly|of course|hope|guess|thanks to) (?:not|no)$/.test(text)
  )
    return null;
  const bare = match(BARE, text) ?? (resumes ? match(BARE_WITH_ASIDE, text) : null);
  return bare === null ? null : { side: "before", ...bare };
}

const ENDED = "(?= [,.;:!?-]|$)";
const FALSE =
  "(?:lie|myth|not true|not the case|not so|not what happened|not right|not correct|untrue|false|a lie|lies|nonsense|absurd|ridiculous|a myth|" +
  "rubbish|wrong|preposterous|an exaggeration|unfair|misleading|simply not true|out of the question|far from (?:it|true))";

/** "… is a lie", of a clause that stands as a subject. */
const SUBJECT_CLAUSE_FALSE = new RegExp(
  `^(?:is|was|would be)(?! not (?:an? )?(?:lie|lies|myth|false|wrong|untrue|nonsense|absurd|unfair|rubbish)\\b)(?: [a-zß-ɏ]+){0,4}? ${FALSE}`,
  "u",
);
const SUBJECT_CLAUSE = /(?:\bthat|\bsay|\bsaying|\bclaim|\bsuggest|\bthink|\bpretend)$/;

/** "…, but it wasn't", "…, which is not true", "… - not". */
const AFTERWARDS = [
  `^(?:[,;-] )*(?:but|and|except|only|though|although|yet) (?:of course )?(?:it|he|she|they|that|this|we|i|there)(?: (?:really|actually|simply|just))* (?:is|was|are|were|am|did|does|do|has|have|had|will|would|can|could) not(?: (?:true|so|the case|happen|really|actually|either))?${ENDED}`,
  `^(?:[,;-] )+(?:which|but that|and that|but this|and it|but it) (?:is|was)${ADVERBS}(?: (?:completely|totally|plainly|flatly|an?|complete|utter))* ${FALSE}${ENDED}`,
  "^(?:[,;-] )+(?:but |and )?(?:nothing could be further from|i do not (?:believe|buy|accept) (?:it|that)|that would be a lie)",
  `^(?:[,;-] )+not(?: at all| really)?${ENDED}`,
].map((pattern) => new RegExp(pattern));

/** What is left out after the words and denies them; null where nothing does. */
export function deniedAfter({ before, kept, after }: Edge): Found | null {
  const { text } = after;
  if (SUBJECT_CLAUSE.test(before.text) || /^that\b/.test(kept.text)) {
    const found = match(SUBJECT_CLAUSE_FALSE, text);
    if (found !== null) return { side: "after", ...found };
  }
  for (const pattern of AFTERWARDS) {
    const found = match(pattern, text);
    if (found !== null) return { side: "after", ...found };
  }
  return null;
}
