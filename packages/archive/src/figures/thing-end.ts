import { plainForms } from "./plain-forms.js";

/** What follows a thing that is no part of a longer name of another thing: not "cut" in "a $4 trillion tax cut". */
const ENDS =
  /^\s?(?:[.,;:!?)\u2014"\u201d\u2019]|$|\s?[(\u2013]|\s(?:were|was|are|is|have|has|had|in|of|on|at|by|for|and|or|to|who|that|which|will|would|could|may|might|can|must|should|said|says|from|after|before|with|without|as|during|when|while|since|so|now|yesterday|today|this|last|next|over|under|between|through|into|than|about|against|per|because|but|each|every|among|across|until|if|only|alone|a|an|the|its|his|her|their|it|he|she|they)\b)/;
/** "in support of", where the thing is a part of a little word. */
const IDIOM =
  /\b(?:in|on|by|at)\s(?:support|favou?r|response|addition|return|exchange|search|need|terms|front|place|light|case|charge|honou?r|memory|view|pursuit|lieu|excess|way|means|behalf)\sof\b/iu;

/** Whether the first place of a thing in what follows its number ends there, so that it is the thing itself. */
export function endsThing(after: string, words: readonly string[]): boolean {
  const noun = words.at(-1) as string;
  for (const { 0: token, index } of after.slice(0, 200).matchAll(/[\p{L}\p{N}\u2019'-]+/gu)) {
    const forms = plainForms(token);
    if (forms.at(-1) !== noun) {
      if (forms.includes(noun)) return false;
      continue;
    }
    const rest = after.slice(index + token.length, index + token.length + 40).replace(/\s+/g, " ");
    // "Wall Street" is no wall
    if (/^\p{Lu}\p{Ll}/u.test(token) && /^\s\p{Lu}/u.test(rest)) return false;
    return (
      ENDS.test(rest) &&
      !IDIOM.test(after.slice(Math.max(0, index - 10), index + token.length + 4).replace(/\s+/g, " "))
    );
  }
  return false;
}
