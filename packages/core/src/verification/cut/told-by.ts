/** Who says something, in the words of another: "the minister told us". */

const SAID =
  "(?:(?:did|does|would|will|used to|kept|keeps)(?: [\\p{L}]+)? (?:say|tell|write|telling|saying)|said|says|told|tells|wrote|writes|claimed|claims|insisted|insists|argued|argues|warned|warns|announced|announces|replied|replies|answered|" +
  "explained|explains|testified|testifies|admitted|admits|confirmed|confirms|reported|promised|promises|shouted|shouts|whispered|whispers|texted|" +
  "emailed|e - mailed|tweeted|posted|asked|asks|quipped|joked|remarked|added|predicted|swore|put it|like|goes|went)";

const TO_WHOM =
  "(?: (?:to )?(?:me|us|you|him|her|them|the [\\p{L}]+|my [\\p{L}]+|our [\\p{L}]+|[\\p{L}]+))?(?: (?:once|then|that day|yesterday|today|later|again|afterwards|last [\\p{L}]+|on [\\p{L}]+|in [\\p{L}]+))?";

/** The verb at the end of what introduces the words. */
const BEFORE = new RegExp(` ${SAID}${TO_WHOM}(?: (?:and|, and) (?:i )?quote)?(?: that)?(?: [,:"-])*$`, "u");

const NAMED_BEFORE =
  /\b(?:according to|in the words of|as quoted by|quoting(?: now)?(?: from)?|to quote|citing|i quote|reading (?:now )?from|this is from|a (?:quote|quotation|line|letter|message|e - mail|email|text|tweet|note) from) ((?:[^ ,:;"-]+ ?){1,6}?)(?: [,:"-])*$/;

const AFTER = new RegExp(
  `^(?:[,"-] )+((?:(?!and |but |or |so |because |which |who |that )[^ ,.:;"?!-]+ ){1,6}?)(?:(?:once|then|also|just|always|later|had|has) )*(?:said|says|told|tells|wrote|writes|claimed|claims|insisted|insists|explained|replied|answered|announced|promised|put it)${TO_WHOM}(?= [,.;:"?!-]|$)`,
  "u",
);

/** What ends the subject of a verb, read backwards from it. */
const BOUNDARY =
  /^(?:[,;:."?!()-]|and|but|or|so|because|that|when|while|if|as|then|well|now|which|who|what|whom|where|after|before|until|since|although|though|for|yes|no|okay|remember|like|how)$/;
const ADVERB =
  /^(?:has|had|have|did|does|once|then|just|also|always|often|even|already|recently|later|still|only|never|ever|actually|really|sometimes|repeatedly|do|is|was|would|will)$/;

/** Not somebody else, or nobody in particular. */
const OWN =
  /^(?:i|we|myself|one|that|this|it|there|having|being|said|let|to|not|me|us|you|all|they|people|some|some people|others|many|everybody|everyone|somebody|someone|folks|critics|nobody|no one|everything|something)$/;

/** The subject (in plain words) of a verb of saying at the end of what stands before some words; null where it is nobody else's. */
export function tellerBefore(text: string): { readonly by: string; readonly start: number } | null {
  const named = NAMED_BEFORE.exec(text);
  if (named !== null && !OWN.test((named[1] as string).trim()))
    return { by: (named[1] as string).trim(), start: named.index };
  const verb = BEFORE.exec(` ${text}`);
  if (verb === null) return null;
  const subject = subjectAtEnd(text.slice(0, Math.max(0, verb.index - 1)));
  // a passive ("I was told") has no subject that tells
  if (
    /\b(?:am|is|was|were|are|be|been|being)(?: [\p{L}]+)? $/u.test(` ${text}`.slice(0, verb.index + 1)) &&
    !/^ like\b/.test(verb[0])
  )
    return null;
  return subject === null ? null : { by: subject.words, start: subject.start };
}

/** The subject of a verb of saying right after some words; null where it is nobody else's. */
export function tellerAfter(text: string): { readonly by: string; readonly end: number } | null {
  const found = AFTER.exec(text);
  if (found === null) return null;
  const by = (found[1] as string).trim().replace(/^as /, "");
  return OWN.test(by) ? null : { by, end: found[0].length };
}

/** The longest subject that is read. */
const LONGEST = 7;

function subjectAtEnd(text: string): { readonly words: string; readonly start: number } | null {
  const words = text.split(" ");
  let end = words.length;
  while (end > 0 && ADVERB.test(words[end - 1] as string)) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST && !BOUNDARY.test(words[start - 1] as string)) start--;
  // "as Dan said", "what some have argued": what follows is the speaker's own
  if (/^(?:as|what|like|how|than|which|who|whom|whatever|when|because|if)$/.test(words[start - 1] ?? ""))
    return null;
  const subject = words.slice(start, end).join(" ");
  if (
    subject === "" ||
    OWN.test(subject) ||
    /^(?:some|many|most|people|others|those|these|all|any|no)\b/.test(subject) ||
    /(?:^| )(?:i|we|they|people|to|not|you)$/.test(subject)
  )
    return null;
  return { words: subject, start: words.slice(0, start).join(" ").length + (start > 0 ? 1 : 0) };
}
