import type { Edge } from "./edges.js";
import type { Found } from "./sense.js";
import { deniesItself, match, startsClause } from "./wording.js";

/** "if" that sets no condition: a courtesy, a figure of speech, an appeal to look. */
const COURTESY =
  "(?:(?:i|we|you|he|she|they) (?:live|lives|lived)|there (?:is|was) (?:one|a|any)(?: [a-zß-ɏ]+)? (?:thing|lesson|message|word|place)|" +
  "(?:i|we) (?:may|might|could|can|remember|recall|am not mistaken)|you (?:will|would|like|wish|please|prefer|do not mind|ask me|" +
  "look|think about|remember|recall|consider|compare|listen|have (?:not )?(?:seen|noticed|read)|notice|are wondering|are asking)|" +
  "anything|ever|any|not|need be|necessary|possible|nothing else|only|so|memory serves)";

const HYPOTHETICAL =
  "(?:if|unless|without|provided|providing (?:that|i|we|you|he|she|it|they|the)|assuming|supposing|suppose|in case|as long as|so long as|" +
  "in the event|only if|only when|(?:should|had|were) (?:i|we|he|she|it|they|you|the|this|that))";

/** Where a condition may begin: with the sentence, after a comma, a conjunction or a word of address. */
const OPENING =
  '(?:^|[,;:"-] |\\b(?:and|but|so|because|that|then|now|well|look|yes|no|okay|or|say|said|think|believe|know|promise|hope|maybe|also) )';

/** After a comma, what opens a clause that is not the condition's own. */
const CLAUSE_AGAIN = "i|we|he|she|it|they|you|there|that|this|the|then|and|but|so|or|which|who|because";

/** A condition before the clause that hangs on it; no main clause stands between the two. */
const BEFORE = new RegExp(
  `${OPENING}(${HYPOTHETICAL}\\b(?! ${COURTESY}\\b)(?:(?! , (?:${CLAUSE_AGAIN})\\b)(?! [;:.?!-](?: |$)) [^ ]+)*?)(?: ,)?(?: then)?(?: ,)?$`,
  "u",
);

/** A word that makes what follows it a mere case: "whether we knew", "as if it were over". */
const DIRECT = new RegExp(
  "\\b(?:whether|if|as if|as though|what if|only if|unless|lest|in case|as long as|so long as|" +
    "(?:provided|assuming|supposing|suppose|imagine|pretend|in the event|on (?:the )?condition)(?: that)?)$",
);

const NOT_BEFORE_IF =
  /\b(?:even|ask|asked|asking|see|know|knows|knew|wonder|wondered|wondering|as|what|decide|tell|say|and|or|matter|check) if\b/;

/** "If we want to lead, we must …" says what a thing is for, and leaves the duty as it is. */
const PURPOSE =
  /^if (?:i|we|you|they|anybody|anyone|he|she)(?: [a-zß-ɏ]+)? (?:want|wants|wish|hope|care|are serious|is serious|are going)\b/u;
const DUTY = /^(?:[a-zß-ɏ']+ ){1,3}(?:need|needs|must|have|has|should|ought|got|can not)\b/u;

/** "Without the grant, we will …": what hangs on something that stands in the place of a condition. */
const HANGING = /\b(?:will|would|could|may|might|can not|going to|have to)\b/;

/** What is left out before the words and makes them hang on a condition; null where nothing does. */
export function conditionalBefore({ before, kept, resumes }: Edge): Found | null {
  const { text } = before;
  const direct = match(DIRECT, text);
  if (direct !== null) return { side: "before", ...direct };
  if (/^(?:and|but|so|or|because|which|who)\b/.test(kept.text)) return null;
  // what is cut in the middle of the condition is the condition's own rest
  const found = BEFORE.exec(text.length > 400 ? text.slice(-400) : text);
  if (found === null || /\beven$/.test(text.slice(0, found.index))) return null;
  // fragments of the condition itself are not what hangs on it
  if (!resumes && !/ (?:,|then)$/.test(text) && !startsClause(kept.text)) return null;
  if (/^without/.test(found[1] as string) && !HANGING.test(kept.text)) return null;
  if (NOT_BEFORE_IF.test(found[0]) || (PURPOSE.test(found[1] as string) && DUTY.test(kept.text))) return null;
  const shift = text.length > 400 ? text.length - 400 : 0;
  const start = found.index + found[0].indexOf(found[1] as string) + shift;
  return { side: "before", start, end: text.length };
}

const AFTER = new RegExp(
  `^(?:[,;-] )*(?:(?:only |but only |and only |except |but not |especially )?(?:if|unless)(?! ${COURTESY}\\b)|` +
    "(?:provided|assuming|providing|(?:as|so) long as|on (?:the |one )?condition|in the event|subject to|pending|depending on|" +
    "contingent on|only (?:when|after|once|because)|without (?:which|it)|were (?:he|it|we|they|she|the)|" +
    "should (?:the|he|she|it|we|they|this|that))\\b)[^.?!;]*",
  "u",
);

const UNTIL = /^(?:[,;-] )*(?:until|till)\b[^.?!;]*/;

/** Words after which "if" means "whether", or makes no condition. */
const WHETHER =
  /\b(?:ask|asked|asking|asks|see|know|knows|knew|known|wonder|wondered|wondering|as|even|what|decide|decided|tell|sure|check|find out|matter|care|doubt|doubtful|unclear|like|appreciate it|appreciated|grateful|glad|nice|great)$/;

/** A condition of what comes after it: "…, if they come, we will fight". */
const OPENS_ANOTHER = /^[,;-] .* , (?:then|i|we|he|she|it|they|you|the|there|that)\b/;

/** What goes on until something happens is no promise that this ends. */
const GOES_ON = /\b(?:fight|stop|rest|continue|keep|give up|carry on|go on|wait|work|quit|relent)\b/;

/** What is left out after the words and makes them hang on a condition; null where nothing does. */
export function conditionalAfter({ kept, after }: Edge): Found | null {
  const { text } = after;
  const found =
    WHETHER.test(kept.text) || /^(?:(?:and|but|so|because) )*(?:if|unless)\b/.test(kept.text)
      ? null
      : match(AFTER, text);
  if (found !== null && !OPENS_ANOTHER.test(text.slice(found.start, found.end)))
    return { side: "after", ...found };
  const until = match(UNTIL, text);
  const isBound = deniesItself(kept.text) || /\b(?:will|shall|going to)\b/.test(kept.text);
  return until !== null && isBound && !GOES_ON.test(kept.text) ? { side: "after", ...until } : null;
}
