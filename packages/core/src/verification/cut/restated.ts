import { wordsOf } from "../../text/words.js";
import type { DraftAround } from "./draft-around.js";
import { inFull } from "./plain-words.js";
import type { CutKind } from "./sense.js";

/** Words of a draft's own by which it keeps, in the quotation's sentence, what the quotation leaves out. */
const KEEPS: Readonly<Record<CutKind, RegExp>> = {
  denied:
    /\b(?:den(?:y|ies|ied|ying)|dismiss\w*|reject\w*|refus\w*|doubt\w*|disput\w*|declin\w*|rul(?:ed|es|ing) out|stopp?ed short|false|untrue|wish\w*)\b/,
  withdrawn:
    /\b(?:jok\w*|quip\w*|kidd\w*|iron\w*|sarcas\w*|mock\w*|wry\w*|tongue|teas\w*|jest\w*|retract\w*|correct\w*|took (?:it |that )?back|misspoke|laugh\w*|humou?r\w*|deadpan\w*|claim\w*|critics)\b/,
  conditional:
    /\b(?:if|unless|until|till|provided|providing|once|should|as long as|condition\w*|depend\w*|subject to|pending|assuming|without|in case|whether|threat\w*|suppos\w+)\b/,
  doubted:
    /\b(?:think|thinks|thought|thinking|believ\w+|hope|hopes|hoped|hoping|hopeful|guess\w*|suppos\w+|suspect\w*|assum\w+|fear\w*|reckon\w*|feel\w*|felt|expect\w*|imagin\w*|understands?|understood|perhaps|maybe|possibl\w+|probabl\w+|likely|unlikely|may|might|could|seem\w*|appear\w*|apparent\w*|alleg\w+|theor\w+|doubt\w*|unsure|not sure|uncertain\w*|cautio\w+|optimis\w+|predict\w*|speculat\w*|sugges\w+|view|opinion|chance|risk|possibility|worr\w+|wish\w*|pray\w*|bet|bets|figures|figured|anticipat\w+|estimat\w+|impression)\b/,
  attributed:
    /\b(?:(?:they|people|some|others|many|everyone|everybody) (?:\w+ )?(?:say|says|said|think|thought|claim\w*|believe\w*|argue\w*|tell|told)|critics|claim|claims|claimed|claiming|alleg\w+|reportedly|hears?|heard|(?:was|were|been|is|are) told|rumou?r\w*|according|supposedl\w+|suggest\w*|notion|idea|accus\w+|opponents|read|argument|complain\w*|perception|theory|charge|charges)\b/,
  limited:
    /\b(?:only|just|merely|hardly|barely|scarcely|fewer|less|more than|at most|at best|up to|as many|as much|almost|nearly|roughly|some of|(?:but|though|just) not|not (?:all|if|unless|until|without|yet|even)|except|excluding|apart from|other than|for now|at least|partly|rarely|close to|perhaps|maybe)\b/,
  asked:
    /\?|\b(?:ask\w*|question\w*|wonder\w*|whether|if|quer(?:y|ied|ies)|pos(?:ed|es|ing)|demand\w* to know)\b/,
  replaced: /(?!)/,
};

/** A denial before the quotation in its sentence may govern it; one after it seldom does. */
const DENIES =
  /\b(?:not|never|no|nobody|none|nor|neither|nothing|without|hardly|unable|fail\w*|unlike\w*|rather than|instead)\b/;

/**
 * Whether a draft keeps or says again, outside of a quotation's marks, what the quotation leaves out: by a word of that kind in
 * its sentence, or by the very words nearby.
 *
 * @param hidden the left-out words, as they stand in the source
 */
export function isRestated(
  kind: CutKind,
  hidden: string,
  { sentence, before, neighbourhood }: DraftAround,
): boolean {
  if (KEEPS[kind].test(sentence) || (kind === "denied" && DENIES.test(before))) return true;
  if (kind === "replaced") return false;
  const words = wordsOf(hidden).map(({ norm }) => inFull(norm));
  const telling = words.filter((word) => word.length > 3);
  if (words.length < 3 || telling.length === 0) return false;
  const around = new Set(neighbourhood.split(" "));
  return telling.filter((word) => around.has(word)).length >= MOST * telling.length;
}

/** This share of the telling words that were left out stands near the quotation where the draft says them again. */
const MOST = 0.75;
