import type { Edge } from "./edges.js";
import type { Found } from "./sense.js";
import { ADVERBS, carriesOn, LINK, match, SUBJECT, startsClause, startsWithVerb } from "./wording.js";

const MIND =
  "(?:think|believe|hope|guess|suppose|suspect|imagine|assume|presume|fear|reckon|figure|gather|understand|expect|pray|bet|" +
  "thought|hoped|believed|assumed|guessed|suspected|figured)";

/** How sure the speaker is of what follows. */
const GOVERNING = [
  `(?<!\\b(?:what|as|than|whatever|how|why|which|who|where|that|do|did|if) )\\b(?:i|we)(?: (?:would|do|did|will|can only|could|might|used to|once|tend to|have to|am|was|were))?${ADVERBS}(?: (?:like|want|tend|have|going|inclined|tempted) to)? ${MIND}`,
  "\\b(?:i|we|one|you) (?:would|might|could|may)(?: (?:like|want|be tempted|be able))?(?: to)? (?:say|think|argue|hope|imagine|guess|believe|suppose)",
  "\\b(?:i|we) (?:am|are|was|were)(?: (?:fairly|pretty|quite|reasonably|cautiously|still|just|only|not(?: at all| entirely| completely| so| quite| yet| even)?))? ?(?:hopeful|optimistic|hoping|guessing|assuming|speculating|unsure|not sure|sure not|not certain|not convinced)",
  "\\b(?:am|are|is|was|were) not(?: at all| entirely| completely| so| quite| yet| even| really)? (?:sure|certain|convinced|clear|confident|persuaded)(?: if| whether| how)?",
  "\\b(?:do|does|can) not(?: really)? know (?:if|whether|that)",
  "\\bdid not(?: really)? know (?:if|whether)",
  "\\bnot(?: [a-zß-ɏ]+)? (?:promise|guarantee|confirm|swear)(?: (?:you|anyone|anybody|them))?",
  "\\b(?:it|this|that|there)(?: (?:just|still|now|always))? (?:seems|seemed|appears|appeared|looks like|looked like|sounds like|sounded like|looks as if|may be|might be|could be|is possible|is likely|is unlikely|is probable|is conceivable|is a chance|is a possibility|is a risk)(?: (?:to me|to us|likely|possible|probable))?",
  "\\b(?:doubt|doubts|doubted|doubtful)(?: (?:very much|whether|if))?",
  "\\b(?:chance|possibility|risk|danger|likelihood|assumption|suspicion|hunch|hypothesis)(?: (?:is|was))? that",
  "\\b(?:fear|fears|hope|hopes|feeling|impression|guess|bet|wish|prayer|expectation|concern|worry)(?: (?:is|was)) that",
  "\\b(?:my|our) (?:[a-zß-ɏ]+ )?(?:fear|hope|feeling|impression|guess|wish|prayer|expectation|belief) that",
  "\\b(?:hard|difficult) to (?:believe|imagine|say)",
  "\\b(?:can|could) not (?:rule out|exclude|be excluded|be ruled out)(?: the possibility)?",
  "\\bnot (?:impossible|inconceivable|unthinkable|out of the question|unreasonable to (?:think|say))",
  "\\bwould (?:love|like|dearly love|be (?:glad|happy|delighted)|give anything) to (?:be able to )?(?:say|tell (?:you|them)|report|believe)",
];

const CLAUSE = new RegExp(`(?:${GOVERNING.join("|")})${LINK}`, "u");
const SUBJECT_TOO = new RegExp(`(?:${GOVERNING.join("|")})${SUBJECT}`, "u");
const BEYOND_DOUBT =
  /\b(?:no|not|never|without|without a|beyond|little|nobody|no one)(?: [a-zß-ɏ]+)? (?:doubt|doubts|doubted)[^,]*$|\bif (?:i|we) (?:may|might|can|could)(?: [a-zß-ɏ]+)*(?: ,)?$|\bwhat i think$|\bas (?:i|we) (?:think|believe|hope)$/u;

/** "I thought, ‘this is it’": what went through a mind, word by word. */
const INNER_SPEECH = /\b(?:thought|figured)(?: to (?:myself|ourselves))? [,:-]$/;

/** Adverbs of doubt right before the words. */
const ADVERB =
  /(?:^|[,;:-] |\b)(?:perhaps|maybe|possibly|probably|presumably|allegedly|supposedly|reportedly|hopefully|theoretically|in theory|on paper|conceivably|seemingly|ostensibly|potentially|more likely than not|with any luck|god willing|ideally|in an ideal world|in the (?:worst|best) case|at worst|at best)(?: ,)?$/;

/** The auxiliary that an ellipsis takes away: "may … be". */
const MODAL = /\b(?:may|might|could|would|should)(?: , [^,]+ ,| [a-zß-ɏ]+)?$/u;

/** What is left out before the words and says how sure the speaker is; null where nothing does. */
export function doubtedBefore({ before, kept, resumes }: Edge): Found | null {
  const { text } = before;
  if (text === "" || BEYOND_DOUBT.test(text)) return null;
  if (INNER_SPEECH.test(text)) return null;
  const adverb = match(ADVERB, text);
  if (adverb !== null) return { side: "before", ...adverb };
  if (resumes) {
    const modal = match(MODAL, text);
    if (modal !== null) return { side: "before", ...modal };
  }
  if (carriesOn(kept.text)) return null;
  const clause =
    startsClause(kept.text) || /\bthat(?: ,)?$/.test(text) || !/^[a-zß-ɏ]+ing\b/u.test(kept.text)
      ? match(CLAUSE, text)
      : null;
  if (clause !== null) return { side: "before", ...clause };
  const subject = resumes || startsWithVerb(kept.text) ? match(SUBJECT_TOO, text) : null;
  return subject === null ? null : { side: "before", ...subject };
}

const ENDED = "(?= [,.;:!?-]| but\\b| and\\b|$)";

/** How sure the speaker is, said afterwards. */
const AFTERWARDS = [
  `^(?:[,;-] )+(?:or so |at least |or at least |as )?(?:i|we)(?: (?:would|do|can only|have to))?${ADVERBS} ${MIND}(?: so)?${ENDED}`,
  `^(?:[,;-] )*(?:in theory|on paper|supposedly|allegedly|apparently|theoretically|hypothetically)${ENDED}`,
  `^(?:[,;-] )+(?:perhaps|maybe|possibly|probably|presumably|hopefully|with any luck|god willing|i would say|who knows)${ENDED}`,
  "^(?:[,;-] )*(?:as far as (?:i|we) (?:know|can tell|am aware)|to (?:my|our) knowledge|to the best of (?:my|our)|if i am not mistaken|if memory serves|or so (?:i|we|they|he|she|it)\\b)",
  "^(?:[,;-] )+(?:but|though|although) (?:i|we)(?: (?:could|may|might) be wrong| am not| are not(?: \\w+)? sure| do not know| can not be (?:sure|certain)| doubt| have not been able to confirm)",
].map((pattern) => new RegExp(pattern));

/** What is left out after the words and says how sure the speaker is; null where nothing does. */
export function doubtedAfter({ after }: Edge): Found | null {
  for (const pattern of AFTERWARDS) {
    const found = match(pattern, after.text);
    if (found !== null) return { side: "after", ...found };
  }
  return null;
}
