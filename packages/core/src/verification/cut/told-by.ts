/** Verbs after which somebody's words follow, with or without "that". */
const STATES =
  "(?:said|says|wrote|writes|claimed|claims|insisted|insists|argued|argues|warned|warns|announced|announces|replied|replies|answered|answers|" +
  "explained|explains|testified|testifies|admitted|admits|confirmed|confirms|reported|promised|tweeted|posted|predicted|" +
  "predicts|swore|swears|complained|complains|boasted|stated|declared|declares|alleged|alleges|maintained|maintains)";

/** Verbs that need a comma, a colon or marks after them for somebody's words to follow. */
const UTTERS =
  "(?:asked|asks|shouted|shouts|yelled|whispered|whispers|texted|emailed|quipped|joked|remarked|added|put it|goes|went|read|reads|cried|" +
  "(?:is|are|was|were)(?: all)? like|begins|began|continued|continues)";

/** The same in their plain form, after an auxiliary: "did once tell me", "used to say". */
const AUXILIARY = "(?:did|does|would|will|used to|kept|keeps)(?: [a-zß-ɏ]+)? ";

const TELLS = `(?:told|tells|warned|warns|assured|assures|promised|informed|reminded|reminds|asked|asks|wrote|texted|emailed|${AUXILIARY}tell(?:ing)?)(?: [a-zß-ɏ]+){1,3}?`;
const SAYS = `(?:${STATES}|${AUXILIARY}(?:say|write|saying))(?: (?:to|back to) [a-zß-ɏ]+(?: [a-zß-ɏ]+)?| back)?`;
const WHEN =
  "(?: (?:once|then|that day|yesterday|today|later|again|afterwards|last [a-zß-ɏ]+|on [a-zß-ɏ]+|in [a-zß-ɏ]+))?";
const LINK = '(?: (?:and )?i quote)?(?: that)?(?: [,:"-])*$';

/** The verb at the end of what introduces the words. */
const BEFORE = new RegExp(
  ` (?:(?:${SAYS}|${TELLS})${WHEN}${LINK}|${UTTERS}${WHEN}(?: (?:to )?(?:me|us|you|him|her|them))?(?: [,:"-])+$)`,
  "u",
);

const NAMED_BEFORE =
  /\b(?:according to|in the words of|as quoted by|quoting(?: now)?(?: from)?|to quote|citing|i quote|reading (?:now )?from|this is from|a (?:quote|quotation|line|letter|message|e mail|email|text|tweet|note) from) ((?:[^ ,:;"-]+ ?){1,6}?)(?: [,:"-])*$/;

/** "Let me read you her letter:" */
const DOCUMENT_BEFORE =
  /\b((?:(?:the|this|that|her|his|their|a|an|my [a-zß-ɏ]+|one) )(?:[a-zß-ɏ]+ )?(?:letter|email|note|message|text|statement|report|diary|memo|tweet|article|post|verdict|headline))(?: (?:from|by|of) [a-zß-ɏ]+(?: [a-zß-ɏ]+)?)? :(?: ["-])*$/u;

const AFTER = new RegExp(
  '^(?:[,"-] )+((?:(?!(?:and|but|or|so|because|which|who|that|as) )[^ ,.:;"?!-]+ ){1,6}?)(?:(?:once|then|also|just|always|later|had|has) )*' +
    `(?:${SAYS}|${TELLS})${WHEN}(?= [,.;:"?!-]|$)`,
  "u",
);

/** What ends the subject of a verb, read backwards from it. */
const BOUNDARY =
  /^(?:[,;:."?!()-]|and|but|or|so|because|that|when|while|if|as|then|well|now|which|who|what|whom|where|after|before|until|since|although|though|for|yes|no|okay|remember|like|how|than|whatever)$/;

/** Before a subject, these make its clause a remark on what follows: "as Dan said", "what some have argued". */
const REMARKS = /^(?:as|what|like|how|than|which|who|whom|whatever|when|because|if)$/;

const ADVERB =
  /^(?:has|had|have|did|does|do|would|will|used|once|then|just|also|always|often|even|already|recently|later|still|only|never|ever|actually|really|sometimes|repeatedly)$/;

/** The speaker, or nobody in particular. */
const OWN =
  /^(?:i|we|myself|one|that|this|it|there|having|being|said|let|to|not|me|us|you|they|everybody|everyone|somebody|someone|folks|critics|nobody|everything|something|(?:some|many|most|people|others|those|these|all|any|no)\b.*)$/;

/** The longest subject that is read, in words. */
const LONGEST = 7;

/**
 * Who is said to say what follows, in plain words, with the place where that begins; null where nobody, or the speaker alone, is said to.
 *
 * @param text plain words that stand right before others
 */
export function tellerBefore(text: string): { readonly by: string; readonly start: number } | null {
  const named = NAMED_BEFORE.exec(text);
  const name = named?.[1]?.trim() ?? "";
  if (named !== null && !OWN.test(name)) return { by: name, start: named.index };
  const document = DOCUMENT_BEFORE.exec(text);
  if (document !== null) return { by: document[1] as string, start: document.index };
  const verb = BEFORE.exec(` ${text}`);
  if (verb === null || isPassive(` ${text}`.slice(0, verb.index))) return null;
  const subject = subjectAtEnd(text.slice(0, Math.max(0, verb.index - 1)));
  return subject === null ? null : { by: subject.words, start: subject.start };
}

/**
 * Who is said to say what stands before, in plain words, with the place where that ends; null where nobody else is.
 *
 * @param text plain words that stand right after others
 */
export function tellerAfter(text: string): { readonly by: string; readonly end: number } | null {
  const found = AFTER.exec(text);
  if (found === null) return null;
  const by = (found[1] as string).trim();
  return OWN.test(by) ? null : { by, end: found[0].length };
}

/** "I was told": the subject hears, and tells nothing. */
function isPassive(before: string): boolean {
  return /\b(?:am|is|was|were|are|be|been|being)(?: [a-zß-ɏ]+)?$/u.test(before);
}

/** "My brother, who was there, said": where the subject ends before the words between the commas. */
function beforeAside(words: readonly string[], end: number): number {
  const comma = words.lastIndexOf(",", end - 2);
  return comma > 0 && end - comma <= LONGEST + 2 ? comma : end;
}

function subjectAtEnd(text: string): { readonly words: string; readonly start: number } | null {
  const words = text.split(" ");
  let end = words.length;
  while (end > 0 && ADVERB.test(words[end - 1] as string)) end--;
  if (words[end - 1] === ",") end = beforeAside(words, end);
  let start = end;
  while (start > 0 && end - start < LONGEST && !BOUNDARY.test(words[start - 1] as string)) start--;
  if (REMARKS.test(words[start - 1] ?? "")) return null;
  const subject = words.slice(start, end).join(" ");
  if (subject === "" || OWN.test(subject) || /(?:^| )(?:i|we|they|people|to|not|you)$/.test(subject))
    return null;
  return { words: subject, start: words.slice(0, start).join(" ").length + (start > 0 ? 1 : 0) };
}
