/** Small English words by what they tell about the phrase around them. All sets hold lower-case words. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const PRONOUNS = setOf(
  "he she they it i we you who one everyone everybody someone somebody nobody others both",
);
export const DETERMINERS = setOf(
  "the a an this that these those his her its their our my your some many most several few all both each every another no any one two " +
    "three four five six seven eight nine ten dozens hundreds other more",
);
export const PREPOSITIONS = setOf(
  "in on at by for from with during after before since until about over under through at amid among without within near via as despite " +
    "following outside inside against toward towards between of to into upon like",
);
/** Where a clause of its own begins inside a sentence. */
export const CLAUSE_STARTERS = setOf(
  "that when while because if although though whether where after before since as until unless so but yet and or which who whose whom than then",
);
export const RELATIVES = setOf("who which whose whom that");
export const AUXILIARIES = setOf(
  "has have had was were is are be been being will would could can may might must should did does do having to not",
);
/** What may stand between a subject and its verb, adverbs in -ly aside. */
const ADVERBS = setOf(
  "also then later once now again still never ever even just already always often soon first further instead reportedly " +
    "therefore simply too himself herself themselves itself not recently earlier famously",
);
export const TIME_WORDS = setOf(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight recently earlier later afterward afterwards " +
    "january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. mon. tues. wed. thurs. fri. last next this early late",
);
/** Verbs, not of speech, that end a subject at the beginning of a sentence. */
const COMMON_VERBS = setOf(
  "is are was were be been has have had do does did will would could can may might must should went goes got gets came comes took takes " +
    "made makes gave gives saw sees knew knows left leaves began begins kept keeps stood stands sat sits met meets ran runs became becomes " +
    "won lost led leads drew draws spent spends shot shoots brought brings grew grows fell falls rose rises let lets seems appears wants needs likes " +
    "loves hates looks sounds says works lives remains stays turns uses plans thinks feels finds held holds sent sends set sets",
);

/** Whether a word, as written, is an adverb by its ending or its place in the list; “Kelly” is not. */
export function isAdverb(word: string): boolean {
  return (
    ADVERBS.has(word.toLowerCase()) ||
    (word.length > 4 && word.endsWith("ly") && !NOT_ADVERBS.has(word) && !/^\p{Lu}/u.test(word))
  );
}

const NOT_ADVERBS = setOf(
  "family italy assembly rally ally bully reply supply anomaly monopoly elderly early daily weekly monthly",
);

/** Whether a lower-case word is likely a finite verb, so that a subject ends before it. */
export function looksLikeVerb(word: string): boolean {
  return (
    COMMON_VERBS.has(word) || (word.length > 4 && /[a-z](?:ed|n't|n’t)$/.test(word) && !NOT_VERBS.has(word))
  );
}

const NOT_VERBS = setOf(
  "united hundred retired elected named need speed indeed appointed renowned wounded unnamed unidentified experienced",
);
