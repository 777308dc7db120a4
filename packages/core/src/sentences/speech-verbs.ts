/** Forms of the verbs, and a few other words, by which a text says that somebody speaks, writes or names. */
const FORMS = new Set(
  (
    "said says say saying tell tells told telling asked asks ask asking added adds add adding wrote writes write writing written " +
    "stated states stating replied replies reply replying answered answers answer answering responded responds respond " +
    "responding explained explains explain explaining declared declares declare declaring announced announces announce " +
    "announcing insisted insists insist insisting argued argues argue arguing claimed claims claim claiming noted notes note noting " +
    "warned warns warn warning continued continues continue continuing recalled recalls recall recalling remarked remarks remark " +
    "remarking observed observes observe observing suggested suggests suggest suggesting admitted admits admit admitting " +
    "acknowledged acknowledges acknowledge acknowledging conceded concedes concede conceding confirmed confirms confirm confirming " +
    "denied denies deny denying promised promises promise promising vowed vows vow vowing pledged pledges pledge pledging " +
    "urged urges urge urging demanded demands demand demanding complained complains complain complaining joked jokes joke joking " +
    "quipped quips quip quipping shouted shouts shout shouting yelled yells yell yelling screamed screams screaming cried cries " +
    "whispered whispers whispering muttered mutters muttering mused muses musing chanted chants chant chanting exclaimed exclaims " +
    "exclaiming tweeted tweets tweet tweeting retweeted posted posts posting texted texts texting emailed emails emailing " +
    "called calls call calling described describes describe describing labeled labelled labels labeling labelling branded brands " +
    "branding referred refers refer referring termed terms deemed deems slammed slams blasted blasts denounced denounces denouncing " +
    "criticized criticised criticizes criticises criticizing criticising condemned condemns condemning accused accuses accusing " +
    "praised praises praising hailed hails hailing dismissed dismisses dismissing mocked mocks mocking characterized characterised " +
    "characterizes characterises characterizing characterising quoted quotes quote quoting cited cites cite citing read reads " +
    "reported reports report reporting revealed reveals revealing disclosed told testified testifies testifying concluded concludes " +
    "concluding predicted predicts predicting interjected interrupted countered counters countering retorted retorts retorting " +
    "thought thinks think thinking believed believes believe believing wondered wonders wonder wondering expressed expresses " +
    "expressing voiced repeated repeats repeating reiterated reiterates reiterating stressed stresses stressing emphasized emphasised " +
    "emphasizes emphasises emphasizing emphasising maintained maintains maintaining asserted asserts asserting alleged alleges " +
    "alleging contended contends contending lamented laments lamenting boasted boasts boasting bragged brags bragging begged begs " +
    "begging pleaded pleads pleading advised advises advising instructed instructs instructing ordered orders ordering commented " +
    "comments commenting proclaimed proclaims proclaiming protested protests protesting hoped hopes hoping feared fears fearing " +
    "agreed agrees agreeing offered offers joked chimed interviewed spoke speaks speak speaking talked talks talking discussed " +
    "blamed blames blaming defended defends defending rejected rejects rejecting ridiculed ridicules ridiculing summed sums " +
    "likened likens likening compared compares comparing used uses using goes went like according accordingly statement quote quotation " +
    "interview speech remark remarks message slogan motto sign signs placard headline memo letter tweet caption subject admission indicated indicates indicating portrayed portrays portraying vented vents viewed views viewing " +
    "questioned questions questioning assailed assails assailing pronounced jeered jeers jeering echoed echoes echoing cry crying " +
    "derided derides deriding insulted insults touted touts touting heralded decried decries decrying bemoaned bemoans " +
    "speculated speculates considered considers coined coins uttered utters uttering swore swears sworn lauded lauds scolded " +
    "taunted taunts taunting teased teases vilified ridicule depicted depicts depicting accusation characterization " +
    "characterisation description answer reply response claimed rallying proclamation broadside dismissive attacked attacks attacking"
  ).split(" "),
);

/** The verbs that stand right beside a direct quotation ("he said", "asked Hale"); none that is also a common noun. */
const SAYING = new Set(
  (
    "said says say saying told tells asked asks added adds wrote writes stated states replied replies answered responded responds " +
    "explained explains declared declares announced announces insisted insists argued argues claimed noted notes warned warns " +
    "continued continues recalled recalls remarked observed observes suggested suggests admitted admits acknowledged acknowledges " +
    "conceded concedes confirmed confirms joked jokes quipped quips shouted shouts yelled cried cries whispered muttered mused muses " +
    "chanted exclaimed tweeted tweets posted texted emailed testified concluded concludes predicted predicts interjected countered " +
    "retorted thought thinks wondered repeated reiterated stressed emphasized emphasised maintained asserted asserts contended lamented " +
    "boasted bragged pleaded advised commented comments proclaimed protested agreed agrees complained complains promised vowed pledged urged demanded"
  ).split(" "),
);

/** Whether a lower-case word may say that somebody's words stand near: "said", "called", "statement". */
export function isSpeechWord(word: string): boolean {
  return FORMS.has(word);
}

/** Whether a lower-case word is a verb that goes right beside a direct quotation: "said", "asks". */
export function isSayingVerb(word: string): boolean {
  return SAYING.has(word);
}
