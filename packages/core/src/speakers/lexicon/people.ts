/** Common nouns for one person, beside the titles: "the captain", "her lawyer". */
const PERSONS = new Set(
  (
    "rival tycoon billionaire businessman businesswoman mogul magnate frontrunner front-runner contender hopeful incumbent challenger politician democrat republican conservative liberal socialist progressive independent student resident client applicant migrant immigrant refugee participant consultant opponent respondent dissident correspondent descendant lieutenant employee trainee nominee referee anchor narrator moderator fan follower spokesman spokeswoman spokesperson official source aide adviser advisor expert critic resident witness officer lawyer analyst supporter " +
    "leader member man woman person somebody someone boy girl child researcher scientist economist diplomat representative protester voter reporter " +
    "friend colleague strategist staffer employee executive insider neighbour neighbor student teacher mother father brother sister wife " +
    "husband son daughter uncle aunt nephew niece cousin grandmother grandfather widow widower organiser organizer attorney prosecutor judge minister secretary director chairman " +
    "chairwoman chair president mayor governor senator candidate nominee author owner manager coach doctor captain colonel general sergeant " +
    "major admiral lieutenant commander chief boss head deputy clerk treasurer auditor bookkeeper accountant banker trader farmer " +
    "fisherman driver pilot engineer technician mechanic nurse surgeon physician paediatrician pediatrician pathologist coroner actor actress singer writer novelist " +
    "poet critic columnist editor journalist presenter host director producer composer musician player striker winger goalkeeper referee umpire manager trainer " +
    "mp lawmaker legislator deputy envoy ambassador consul commissioner inspector superintendent constable detective sheriff principal headteacher headmaster rector dean professor lecturer " +
    "scholar historian biologist chemist physicist geologist ecologist biochemist statistician psychologist psychiatrist therapist dentist hygienist " +
    "pollster agent solicitor barrister defendant plaintiff victim survivor patient customer client tenant landlord shopkeeper baker butcher " +
    "carpenter roofer plumber seamstress builder keeper worker operator volunteer activist campaigner advocate lobbyist founder co-founder investor shareholder " +
    "entrepreneur ceo cfo coo executive chancellor premier speaker whip king queen prince princess pope bishop archbishop priest vicar rabbi imam monk nun " +
    "soldier conscript guard warden warlord rebel fighter militant trustee governor registrar librarian curator conductor star celebrity model artist painter sculptor designer architect photographer " +
    "veteran pensioner retiree mother-in-law father-in-law youngster teenager passenger pedestrian motorist cyclist bystander onlooker eyewitness visitor traveller traveler tourist " +
    "investigator inspector examiner observer monitor negotiator mediator interpreter translator whistleblower informant colonel ex-colonel ex-minister ex-president monarch " +
    "pathologist parent father chairperson councillor councilman councilwoman councilor congressman congresswoman strategist assistant secretary-general " +
    "counsel magistrate juror recorder bailiff headmistress pastor minister reverend chaplain caretaker gardener cook chef waiter waitress bartender cleaner"
  ).split(" "),
);

/** Nouns for several people who are no body: "the family", "a crowd". */
const COLLECTIVES = new Set(
  (
    "media personnel surveyed polled people men women children police family families couple crowd public audience staff crew jury majority minority most many some others several few " +
    "everyone everybody percent percentage half thirds public community communities electorate press parents folk folks others all both rest pair trio duo youth"
  ).split(" "),
);

/** Who tells something that is not to be told: unnamed sources, even if there are several. */
const INFORMANTS = new Set("sources source aides insiders informants spokespeople spokesmen".split(" "));

/** Nouns for those whose names an article gives: a senator without a name is somebody whom it has named. */
const KNOWN = new Set(
  (
    "senator governor president minister nominee candidate congressman mogul tycoon billionaire businessman front-runner frontrunner contender incumbent challenger chancellor premier king " +
    "queen prince princess pope mayor star singer actor novelist general colonel speaker hopeful rival tsar dictator champion"
  ).split(" "),
);

/** Whether "the …" stands for somebody with a name, so that it isn't an unnamed source. */
export const isOfName = (word: string): boolean => KNOWN.has(roleNoun(word));

/** One noun for several ways of naming the same role. */
const SAME_ROLE = new Map(
  (
    "spokeswoman:spokesman spokesperson:spokesman chairwoman:chairman chair:chairman chairperson:chairman attorney:lawyer solicitor:lawyer barrister:lawyer counsel:lawyer " +
    "advisor:adviser congresswoman:congressman councilor:councillor councilman:councillor councilwoman:councillor actress:actor organizer:organiser ex-colonel:colonel " +
    "premier:minister headmaster:headteacher headmistress:headteacher boss:chief head:chief paediatrician:pediatrician ceo:chief-executive executive:chief-executive"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Titles before a name, and the role that each tells. */
const TITLE_ROLES = new Map(
  (
    "gov:governor sen:senator rep:congressman gen:general col:colonel capt:captain sgt:sergeant lt:lieutenant maj:major adm:admiral prof:professor dr:doctor cllr:councillor " +
    "coun:councillor supt:superintendent insp:inspector rev:reverend det:detective pres:president"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

export const isPersonNoun = (word: string): boolean => PERSONS.has(word);
export const isCollective = (word: string): boolean => COLLECTIVES.has(word);
export const isInformant = (word: string): boolean => INFORMANTS.has(word);

/** The noun under which a role is looked up: "chairwoman" and "chair" are "chairman". */
export function roleNoun(word: string): string {
  return SAME_ROLE.get(word) ?? TITLE_ROLES.get(word) ?? word;
}

const PERSON_ENDING = /(?:[^aeiou]er|tor|sor|ist|ian|man|woman|person|eur|ess)$/;
/** Nouns that end like those for persons. */
const THINGS = new Set(
  (
    "number paper letter order power water summer winter matter offer center computer chapter newsletter poster banner sector factor error tower server river " +
    "answer corner dinner weather cover member-state cluster disaster shelter register quarter theater theatre counter border folder filter timber list twist " +
    "business process press success congress access address witness-box progress wilderness illness fitness business mess dress stress fortress excess loss"
  ).split(" "),
);

/** Whether a lower-case noun, known or by its ending, is one for a person. */
export function mayBePerson(word: string): boolean {
  return PERSONS.has(word) || (word.length > 4 && PERSON_ENDING.test(word) && !THINGS.has(word));
}

/** Whether a lower-case noun is a plural. */
export function isPlural(word: string): boolean {
  return (
    COLLECTIVES.has(word) ||
    /(?:men|women|people|children)$/.test(word) ||
    (word.length > 2 && /[^su]s$/.test(word) && !/(?:is|news|politics|chess)$/.test(word))
  );
}

/** The singular of a regular plural. */
export function singular(word: string): string {
  if (/men$/.test(word)) return `${word.slice(0, -2)}an`;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
