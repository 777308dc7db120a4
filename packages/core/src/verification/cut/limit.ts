import type { Edge } from "./edges.js";
import type { Found } from "./sense.js";
import { match } from "./wording.js";

const AMOUNT =
  /^(?:the )?(?:(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|third|quarter|hundred|thousand|million|billion|dozen|every|all|everybody|everyone|nobody)|(?:a|an) (?:third|quarter|half|handful|hundred|thousand|million|billion|dozen|few|fifth|tenth|fraction|couple|minority|majority)|[$£€¥])/;

/** Words that make an amount smaller, larger or rough. */
const OF_AMOUNT =
  /\b(?:only|just|merely|hardly|barely|scarcely|fewer than|less than|no more than|not more than|at most|at best|up to|as many as|as much as|almost|nearly|close to|perhaps|maybe|more than|at least|over|under|not quite|not even|not all(?: of)?|some of|few of|none of|half of|most of)$/;

/** Words that limit whatever follows, where an ellipsis swallows them. */
const OF_ANYTHING =
  /\b(?:only|hardly|barely|scarcely|almost|nearly|partly|partially|in part|rarely|seldom|sometimes|occasionally)$/;

/** What is left out before the words and limits them; null where nothing does. */
export function limitedBefore({ before, kept, resumes }: Edge): Found | null {
  if (/\bnot (?:only|just|merely|simply)$/.test(before.text)) return null;
  const found = AMOUNT.test(kept.text) ? match(OF_AMOUNT, before.text) : null;
  const any = found ?? (resumes ? match(OF_ANYTHING, before.text) : null);
  return any === null ? null : { side: "before", ...any };
}

const ENDED = "(?= [,.;:!?-]|$)";
const AFTER = [
  "^(?:[,;-] )*(?:except\\b|with the exception of|other than\\b|apart from\\b|with one exception|but only\\b|though only\\b|but (?:not|never|rarely|seldom|hardly)\\b|though not\\b|just not\\b|not (?:if|unless|without|until|yet|any ?more|really)\\b|at least (?:until|in theory|on paper|for now|for the moment|not yet)\\b|only (?:in|for|on|at|by|with|to)\\b)[^.?!;]*",
  `^(?:[,;-] )*(?:for now|for the time being|for the moment|at least for now)${ENDED}`,
].map((pattern) => new RegExp(pattern));

/** What is left out after the words and limits them; null where nothing does. */
export function limitedAfter({ after }: Edge): Found | null {
  for (const pattern of AFTER) {
    const found = match(pattern, after.text);
    if (found !== null) return { side: "after", ...found };
  }
  return null;
}
