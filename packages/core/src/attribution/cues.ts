import { isSayingVerb, isSpeechWord } from "../sentences/speech-verbs.js";

/** Verbs that take words in marks as what they put forward, beyond those of plain saying. */
const MORE = new Set(
  (
    "put puts laughed laughs smiled sighed shrugged nodded snapped grumbled fumed gushed enthused marvelled marveled reasoned " +
    "volunteered ventured offered summarised summarized elaborated clarified cautioned counselled intoned thundered croaked " +
    "barked growled grinned winced deadpanned began begins went goes read reads opined pronounced decreed ruled held found finds " +
    "learned heard felt feels signed titled chimed implored beseeched hinted implied signalled signaled conveyed relayed " +
    "recounted recounts narrated recited sang sings rapped preached lectured professed avowed affirmed reaffirmed " +
    "guessed figured reckoned reckons recommended proposed proposes requested inquired enquired queried"
  ).split(" "),
);

/** Nouns and other words that look like cue verbs. */
const NOT_VERBS = new Set(
  (
    "statement quote quotation interview speech remark remarks message slogan motto sign signs placard headline memo letter " +
    "tweet caption subject admission accusation characterization characterisation description answer reply response cry " +
    "rallying proclamation broadside dismissive ridicule like accordingly according used uses using report reports claims call " +
    "attack attacks note comment comments post posts promise demand question questions"
  ).split(" "),
);

/** Whether a (lower-case) word is a verb by which a source puts words forward. */
export function isCueVerb(lower: string): boolean {
  return (isSpeechWord(lower) || isSayingVerb(lower) || MORE.has(lower)) && !NOT_VERBS.has(lower);
}

/** The same for words that are verbs only where a subject stands before them: "claims", "reports". */
export function isPossibleCueVerb(lower: string): boolean {
  return isSpeechWord(lower) || isSayingVerb(lower) || MORE.has(lower);
}

const AUXILIARIES = new Set(
  "has had have was is were are be been being will would could should may might must did does do can later also then once often always never again just only even still already now today yesterday reportedly recently repeatedly famously quickly immediately not who to".split(
    " ",
  ),
);

/** Words between a subject and its cue verb. */
export function isAuxiliary(lower: string): boolean {
  return AUXILIARIES.has(lower) || (lower.length > 4 && lower.endsWith("ly"));
}

const CONJUNCTIONS = new Set(
  "and but or because while when whereas although though as if that which so yet since until before after once where than".split(
    " ",
  ),
);

/** Words at which a clause, and with it a subject, begins. */
export function isConjunction(lower: string): boolean {
  return CONJUNCTIONS.has(lower);
}

const PREPOSITIONS = new Set(
  "on in at during by for from with under over about after before since through to of into against among between despite amid".split(
    " ",
  ),
);

export function isPreposition(lower: string): boolean {
  return PREPOSITIONS.has(lower);
}
