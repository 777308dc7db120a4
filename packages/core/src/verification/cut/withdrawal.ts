import { type Edge, hasWords } from "./edges.js";
import { plainOf } from "./plain-words.js";
import type { VoicedSentence } from "./voice.js";
import { deniesItself } from "./wording.js";

const OPENER =
  "^(?:(?:no|well|but|and|actually|oh|okay|sorry|yeah|except|then again|of course|in fact|only|wait) [,.-]? ?)*";

/** A sentence that takes back the one before it, whatever that says. */
const TAKES_BACK = [
  "(?:no [,.-] )?(?:that|it|this|which) (?:is|was)(?: (?:simply|just|completely|all|totally|actually|of course|an?|complete|utter|plain))* (?:not true|untrue|false|lie|lies|not what (?:i|we) meant|not the case|myth)\\b",
  "no [,.-] (?:that|it|this) (?:is|was) (?:wrong|not right|not it)\\b",
  "(?:i|we) (?:am|was|were|are)(?: (?:just|only|obviously|of course))? (?:(?:kidding|joking|being (?:sarcastic|ironic|facetious))\\b|(?:wrong|mistaken|lying)(?= [.,!;-]| about (?:it|that|this)\\b))",
  "(?:just|only) (?:kidding|joking|a joke|teasing)\\b",
  "(?:kidding|joking) [.!]",
  "(?:i|we) got (?:it|that) wrong\\b",
  "(?:i|we) (?:take (?:that|it) back|misspoke|stand corrected|retract|withdraw that)\\b",
  "(?:scratch|strike) that\\b",
  "(?:or|and) so (?:they|he|she|people|i|we) (?:say|said|thought|was told|were told|claim|claims)\\b",
].map((pattern) => new RegExp(OPENER + pattern));

/** A short answer that contradicts what was said, unless that was a denial. */
const CONTRADICTS = [
  /^(?:not really|not so|not quite|not exactly|not at all|of course not|far from it|quite the opposite|on the contrary|quite the contrary|if only|yeah ,? ?right|i wish|in (?:my|your|their|his|her) dreams|or not|hardly|as if|dream on) [.!,-]/,
  /^not [.!]$/,
];

/** These answer what others hold; after a statement of one's own they judge what it tells. */
const REBUTS =
  /^(?:wrong|nonsense|rubbish) [.!,-]|^(?:but |well ,? ?)?(?:that|this|it) (?:is|was)(?: [a-zß-ɏ]+)? (?:nonsense|rubbish|wrong|ridiculous|absurd|a joke)\b|^(?:but |well ,? ?)?(?:i|we) do not (?:believe|buy) (?:it|that|this|a word)\b/u;

/** "It wasn't.", "They did not." */
const SHORT =
  /^(?:(?:but|well|and|no|only|except) ,? ?)*(?:of course )?(it|he|she|they|that|this|there|we|i) (is|was|are|were|am|has|have|had|will|would|can|could|did|does|do) not(?: (?:true|really|of course))? [.!]$/;

/** The next sentence of the same speaker that takes the words back; null where none does. */
export function withdrawnBy({ next, kept, before, endsKept }: Edge): VoicedSentence | null {
  const [following, second] = next;
  if (!endsKept || following === undefined || following.tokens.some((token) => token.kept)) return null;
  const { text } = plainOf(following.tokens);
  if (isReport(kept.text)) return null;
  if (TAKES_BACK.some((pattern) => pattern.test(text))) return following;
  if ((hasWords(before) || kept.text.endsWith("?")) && REBUTS.test(text)) return following;
  if (!deniesItself(kept.text) && !kept.text.endsWith("?")) {
    if (CONTRADICTS.some((pattern) => pattern.test(text))) return following;
    if (contradictsShortly(kept.text, text)) return following;
  }
  if (!IRONIC.test(before.text)) return null;
  return [following, second].find((one) => one !== undefined && undoes(one)) ?? null;
}

function contradictsShortly(kept: string, text: string): boolean {
  const found = SHORT.exec(text);
  if (found === null) return false;
  const [, subject = "", verb = ""] = found;
  const isVerbThere = new RegExp(`\\b${verb}\\b`).test(kept) && !/^(?:did|does|do)$/.test(verb);
  return isVerbThere
    ? new RegExp(`^(?:and |but |that )?(?:${subject}|the|a|there|this|that)\\b`).test(kept)
    : kept.startsWith(`${subject} `);
}

/** What a quotation says that others say is not taken back with what they say. */
function isReport(kept: string): boolean {
  return /\b(?:say|says|said|saying|claim|claims|claimed|think|thinks|thought|told|tell|tells|believe|believed|argue|argued|idea|notion|if)\b/.test(
    kept,
  );
}

/** A short sentence after irony, that says it straight. */
function undoes({ tokens }: VoicedSentence): boolean {
  return tokens.length <= LONGEST_UNDOING && UNDOES.test(plainOf(tokens).text);
}

const LONGEST_UNDOING = 10;

/** "Oh yes, it was a triumph." */
const IRONIC =
  /(?:^|[.,-] )(?:oh(?: ,)? (?:yes|yeah|sure|right|of course|absolutely|totally|great|wonderful)|yeah ,? ?right|yeah ,? ?sure|sure)(?: ,)?$/;
const UNDOES =
  /\b(?:got (?:it|that) wrong|(?:was|were|is|are|did|does|do|had|have) not|nonsense|kidding|joking|a disaster|a lie|wrong)\b/;
