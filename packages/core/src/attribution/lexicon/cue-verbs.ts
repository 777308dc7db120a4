/**
 * Verbs by which a text says whose words stand near, as they are inflected. A consonant that doubles is written
 * after a colon ("admit:t").
 */
const REGULAR =
  "accuse acknowledge add admit:t advise affirm agree allege announce answer argue ask assert assure attest bemoan blog boast brag:g " +
  "caution challenge chant charge chide claim clarify comment complain concede conclude concur:r confess confide confirm contend " +
  "continue counsel counter cry declare demand denounce deny describe detail disclose echo elaborate emphasize emphasise exclaim " +
  "explain exult fret:t gripe gush holler implore imply indicate inform inquire insist instruct interject joke jest lament lecture " +
  "marvel mention muse mutter note object observe offer opine pledge plead post predict proclaim profess promise pronounce propose " +
  "protest quip:p rail reason recall recount reflect reiterate relate remark remember remind repeat reply report respond retort retweet " +
  "reveal scoff scream shout snap:p speculate state stress suggest summarize summarise surmise testify tweet urge vent volunteer " +
  "vow wail warn whisper wonder worry yell chime text email e-mail telegraph cable tease taunt " +
  "believe hope expect fear maintain figure" +
  " call term label brand dub:b dismiss praise hail mock slam:m blast criticize criticise condemn characterize characterise refer " +
  "blame bash deem liken compare ridicule laud defend applaud cite quote credit reject portray label list";

const IRREGULAR =
  "say says said saying tell tells told telling write writes wrote written writing think thinks thought thinking know " +
  "read reads reading speak speaks spoke speaking sing sings sang begin begins began swear swears swore swearing foresee foresaw " +
  "put puts putting hold holds held feel feels felt find finds found goes went like labelled labelling retold";

/** What may stand right after a quotation as its only verb, though it says nothing by itself: “Oh,” she laughed. */
const MANNER =
  "laughed smiled sighed nodded grinned shrugged chuckled cried growled beamed groaned sniffed sobbed gasped barked fumed " +
  "thundered intoned bellowed deadpanned enthused chirped cracked began begins started ended finished";

/** Forms that also are nouns or something else: verbs only where nothing but a verb can stand. */
const UNSURE =
  "report reports note notes claim claims charge charges comment comments post posts text texts email emails call calls state states " +
  "reason reasons remark remarks quote quotes like read reads goes went put puts hold holds held found find finds credit credits fears " +
  "fear hope hopes list lists label labels brand brands term terms object objects figure figures answer answers question detail details " +
  "challenge challenges challenged charged posted offer offers promise promises demand demands echo echoes tweet tweets pledge pledges " +
  "snap began begins started ended finished blast defend defended rejected reject compare compared listed branded found expected " +
  "expect expects known know felt feel feels reported referred refers refer spoke speaking reading cited cites criticized praised blamed";

const FORMS: ReadonlySet<string> = new Set([
  ...REGULAR.split(" ").flatMap(inflections),
  ...IRREGULAR.split(" "),
]);
const MANNER_FORMS: ReadonlySet<string> = new Set(MANNER.split(" "));
const UNSURE_FORMS: ReadonlySet<string> = new Set(UNSURE.split(" "));

function inflections(entry: string): string[] {
  const [stem = "", doubled = ""] = entry.split(":");
  const base = stem + doubled;
  if (stem.endsWith("e")) return [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(stem)) {
    return [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
  }
  const third = /(?:s|sh|ch|x|o)$/.test(stem) ? `${stem}es` : `${stem}s`;
  return [stem, third, `${base}ed`, `${base}ing`];
}

/** Whether a lower-case word is a form of a verb of speech, thought or judgement. */
export function isCueVerb(word: string): boolean {
  return FORMS.has(word);
}

/** Whether a lower-case word may be the verb right beside a direct quotation: also “laughed”, “began”. */
export function isCueBesideMarks(word: string): boolean {
  return FORMS.has(word) || MANNER_FORMS.has(word);
}

/** Whether the cue verb is as often a noun, or a verb of another sense. */
export function isUnsureCue(word: string): boolean {
  return UNSURE_FORMS.has(word);
}
