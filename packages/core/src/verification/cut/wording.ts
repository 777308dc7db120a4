/**
 * Pieces of the patterns of this folder. They are matched against plain words (`plain-words.ts`): lower case, contractions in
 * full, one space between two. Within a piece, words part alternatives that go by `|`.
 */

/** Adverbs that change nothing about who says a thing, or how surely. */
export const ADVERBS =
  "(?: (?:really|actually|honestly|quite|even|ever|simply|just|personally|certainly|sincerely|still|also|always|only|now|then|" +
  "genuinely|truly|strongly|firmly|frankly|kind of|sort of|all|both|very much|too))*";

/** What may stand between a governing verb and the words that hang on it: "that", a comma. */
export const LINK = "(?: ,)?(?: [a-zß-ɏ]+ ,)?(?: that)?(?: ,)?(?: -)?$";

/** A subject left out together with the verb that governs its clause: "deny that I … took". */
export const SUBJECT =
  "(?: that)?(?: (?:i|we|you|he|she|it|they|there|this|that|(?:the|a|an|his|her|its|our|their|my|your|this|that|these|those)(?: [a-zß-ɏ'-]+){1,3}))?$";

const CLAUSE_START =
  /^(?:i|we|you|he|she|it|they|there|this|that|these|those|the|a|an|his|her|its|our|their|my|your|no|nobody|everybody|everyone|people|some|most|all|one|what)\b/;

/** Whether words begin with what may be the subject of a clause of their own. */
export function startsClause(kept: string): boolean {
  return (
    CLAUSE_START.test(kept) ||
    /^[a-zß-ɏ']+ (?:is|are|was|were|will|would|has|have|had|can|could|did|does|do|should|must)\b/u.test(kept)
  );
}

/** Whether words begin with the subject of a clause for certain: a pronoun. */
export function startsWithPronoun(kept: string): boolean {
  return /^(?:i|we|you|he|she|it|they|there)\b/.test(kept);
}

/** Whether words begin with the verb of a clause whose subject is left out. */
export function startsWithVerb(kept: string): boolean {
  return /^(?:(?:is|are|was|were|will|would|has|have|had|can|could|did|does|do|should|must|may|might)\b|[a-zß-ɏ]{2,}ed\b|took|got|made|gave|knew|went|came|said|paid|saw|sold|lost|won|broke|stole|kept|left|sent|cut)/u.test(
    kept,
  );
}

/** Whether words begin with what only carries on a clause: a preposition, an infinitive, a conjunction. */
export function carriesOn(kept: string): boolean {
  return /^(?:to|in|on|at|by|for|with|from|of|as|into|about|over|under|after|before|during|since|because|when|while|where|who|which|whose|how|why|and|but|or|so|than|until|till|through|among|between|against|toward|towards|across|around)\b/.test(
    kept,
  );
}

/** Whether words hold a denial of their own. */
export function deniesItself(kept: string): boolean {
  return /\b(?:not(?! (?:just|only|merely|simply)\b)|no|never|nobody|nothing|none|neither|nor|no one|hardly)\b/.test(
    kept,
  );
}

/** The words match, as a range of them; null where they do not. */
export function match(
  pattern: RegExp,
  text: string,
): { readonly start: number; readonly end: number } | null {
  const found = pattern.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
