/** Words that a text or a transcript writes with a capital and that name nobody by themselves. */
const NO_NAMES = new Set(
  // openings of sentences and turns
  (
    "the and that was for with his they have this from had not but what all were when your can said there each which she how their will other about out many then them these some " +
    "her would him into has more two could than been who its now did get our you don't it's we're i'm that's because very should must never here why where while also just only so yes no yeah " +
    "okay oh ah hey hi hello thanks thank please sorry well right sure let's let look listen see do does done go going come say says tell told ask asked asking speaking answer answered reply replied " +
    "according citing quoting calling noting adding writing wrote write think thought know knew make made take took give gave keep kept put find found call called want need hope believe feel " +
    "good great bad new old big small first second third last next other another same such own most more much less least every any none nothing something everything everybody everyone " +
    "today yesterday tomorrow tonight morning afternoon evening night noon midnight week weekend month year day daily weekly monthly spring summer autumn fall winter " +
    "still yet even again ever always often perhaps maybe however meanwhile instead indeed finally later earlier once twice soon though although since until unless despite between during after before " +
    "one three four five six seven eight nine ten hundred thousand million billion " +
    "laughter laughs laughing applause cheers inaudible crosstalk silence pause music noise unintelligible " +
    // labels and heads of texts
    "q a question questions answers interview interviews interviewee respondent caller callers guest guests panel panelist panellist audience floor crowd chorus voice voices male female man woman men women " +
    "speaker speakers unknown unidentified various several both all others participant participants attendee host hosts cohost co-host moderator emcee presenter anchor announcer narrator voiceover " +
    "reporter journalist correspondent operator technician interpreter translator clerk bailiff court bench witness defendant plaintiff claimant appellant applicant prosecution prosecutor defence defense " +
    "counsel crown jury chair chairman chairwoman chairperson president vice-president secretary treasurer mayor governor minister senator member members staff officer officers detective editor author " +
    "admin administrator mod bot user users anonymous guest1 me myself dispatcher dispatch patient doctor nurse teacher student students parent parents resident residents neighbour neighbor customer " +
    "transcript transcription text full live update updates breaking news latest read watch view video audio photo photos image caption credit source sources related advertisement subscribe share " +
    "statement statements release report reports letter letters email e-mail memo note notes minutes agenda item items section chapter part appendix annex figure table page pages line exhibit document " +
    "subject re date time from to cc bcc sent regards sincerely yours dear remarks speech address sermon lecture lesson episode season series show programme program podcast broadcast bulletin hour " +
    "review editorial opinion analysis comment comments column blog post thread tweet message messages headline background summary introduction conclusion results methods discussion abstract " +
    "fact facts sheet correction closing opening session trade interior education transportation health labor treasury defense justice agriculture commerce energy veterans troops marines " +
    "protester protesters protestor protestors dancers teammate server mom dad mum brother sister son daughter " +
    "presidente presidenta publico audiencia mensaje semanal pregunta respuesta moderador moderadora entrevistador entrevistadora frage antwort moderator moderatorin question reponse journaliste " +
    "readers lawmakers legislators regulators delegates millennials scholars polls companies proponents opponents critics experts analysts visa talk worse better unlike like only " +
    // what bears a name and is no person
    "human rights ocean sea pacific atlantic gulf arctic antarctic democratic republican hispanic latino latina latinos patriot universe " +
    "street avenue road lane drive boulevard square bridge hill hills lake river bay island islands isle coast harbour harbor port valley mount mountain forest park garden gardens beach point north " +
    "south east west northern southern eastern western central upper lower county city town village borough district province state republic kingdom states world europe american british national " +
    "international federal royal public house hall tower castle palace hotel inn pub bar cafe school college stadium arena station airport hospital prison farm mill church cathedral chapel abbey " +
    "election elections debate summit conference convention festival cup league championship match final olympics games world war act bill law rule amendment article clause treaty agreement deal plan " +
    "project mission operation initiative campaign movement appeal fund award prize medal day eve christmas easter ramadan thanksgiving holiday " +
    "internet web online facebook twitter instagram whatsapp youtube google amazon microsoft apple tesla zoom slack reddit wikipedia covid coronavirus brexit " +
    "god lord sir madam heaven america americans english french german russian chinese european african asian democrats republicans tories labour conservatives liberals greens"
  ).split(" "),
);

/** Nouns among them that are common as last names, too: only a label in capitals uses them for anything else. */
const LAST_NAMES = new Set(
  (
    "hill hills park lake bay east west north day bridge street lane castle hall house garden forest mill church abbey summer winter spring king bishop baker cook page french english good new " +
    "long best fall noon price prince pope major judge star guard carpenter mason gardener butcher driver farmer porter shepherd parent chaplain marshal speaker singer steward fisher hunter knight banks rivers fox post bank press record power powers waters steel group fields sharp church house mail league"
  ).split(" "),
);

/** Whether a word (lower case) names nobody where it stands alone with a capital: "Do", "Host", "Update". */
export const isNoName = (word: string): boolean => NO_NAMES.has(word);

/** Whether a word (lower case) that also means something else is common as a last name: "Hill", "Baker". */
export const isLastNameToo = (word: string): boolean => LAST_NAMES.has(word);
