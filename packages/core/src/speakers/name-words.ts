/** Words that stand before a name and are no part of it (lower case, without full stops). */
const TITLES = new Set(
  (
    "mr mrs ms miss mx dr coun cllr ald insp supt cpl prof professor sir dame lord lady sen senator rep representative gov governor president vice " +
    "prime minister chancellor chairman chairwoman chair mayor gen general lt col colonel capt captain sgt sergeant maj major " +
    "adm admiral judge justice rev reverend father sister brother pope cardinal bishop archbishop rabbi imam king queen prince " +
    "princess secretary ambassador attorney detective inspector constable superintendent commissioner officer chief deputy " +
    "councillor councilman councilwoman congressman congresswoman speaker leader spokesman spokeswoman spokesperson director " +
    "commander coach manager analyst economist lawyer adviser advisor strategist former then herr frau monsieur madame señor señora"
  ).split(" "),
);

/** Lower-case words inside names: "Khalil al-Hayya", "Ana de la Vega". */
const PARTICLES = new Set(
  "al el de la le del della di da du van von der den bin ibn ben of dos das for y st ter ten zu abu".split(
    " ",
  ),
);

const MALE = new Set(
  "mr sir lord king prince father brother pope monsieur herr señor chairman spokesman congressman councilman".split(
    " ",
  ),
);
const FEMALE = new Set(
  "mrs ms miss dame lady queen princess sister madame frau señora chairwoman spokeswoman congresswoman councilwoman".split(
    " ",
  ),
);

/** Heads of phrases that stand for nobody by name: "a spokesman", "two officials". */
const GENERIC = new Set(
  (
    "spokesman spokeswoman spokesperson spokespeople spokesmen official officials source sources aide aides adviser advisers " +
    "advisor advisors expert experts critic critics resident residents witness witnesses police officer officers lawyer lawyers " +
    "analyst analysts supporter supporters leader leaders member members man woman people person somebody someone others " +
    "many some one few several both authorities researchers scientists economists diplomats diplomat representative " +
    "representatives protester protesters voter voters reporter reporters friend friends colleague colleagues " +
    "strategist strategists staffer staffers employee employees executive executives insider insiders neighbour neighbor " +
    "neighbours neighbors student students teacher teachers mother father brother sister wife husband son daughter " +
    "campaign organiser organizers attorney attorneys prosecutor prosecutors judge minister secretary director chairman " +
    "chairwoman president mayor governor senator candidate nominee author owner manager coach doctor"
  ).split(" "),
);

/** Heads of phrases that name a text rather than a person. */
const DOCUMENTS = new Set(
  (
    "report statement study survey poll document documents letter memo email emails filing indictment complaint lawsuit ruling " +
    "book article editorial column post tweet message transcript paper papers data figures findings analysis release ad " +
    "headline caption sign website law constitution resolution treaty affidavit review notice"
  ).split(" "),
);

/** Words in the names of organisations. */
const ORGANISATIONS = new Set(
  (
    "times post news journal herald tribune guardian telegraph radio tv television press agency gazette courier chronicle mail " +
    "star magazine observer mirror reuters bbc cnn company corporation corp inc ltd bank group party university college " +
    "institute foundation association council committee commission department ministry office bureau court union church " +
    "house senate congress parliament government administration authority board club league federation organisation " +
    "organization campaign network service services center centre school hospital museum society army police force forces " +
    "airlines airways industries holdings partners trust fund"
  ).split(" "),
);

const PRONOUNS = new Set("he she they it we i you who his her their him them himself herself".split(" "));

/** Words that begin a sentence with a capital and are no part of a name. */
const FUNCTION_WORDS = new Set(
  (
    "the a an one some another but and as he she they it we i you who what when where why how which while if though although " +
    "because since after before during in on at of for from with by to into over under about against among between despite " +
    "not no yes so yet then still now later however meanwhile this that these those there here his her their its our my your " +
    "both all each every many most few several other such even also perhaps maybe once until unless asked said speaking"
  ).split(" "),
);

/** The word in lower case, without full stops and possessive endings. */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(".", "")
    .replace(/['\u2019]s?$/, "");
}

export const isTitle = (word: string): boolean => TITLES.has(plain(word));
export const isParticle = (word: string): boolean => PARTICLES.has(word);
export const isGeneric = (word: string): boolean => GENERIC.has(plain(word));
export const isDocument = (word: string): boolean => DOCUMENTS.has(plain(word));
export const isOrganisation = (word: string): boolean => ORGANISATIONS.has(plain(word));
export const isPronoun = (word: string): boolean => PRONOUNS.has(plain(word));

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase());

/** The gender that a title or a pronoun tells: "Mrs", "king", "she". */
export function genderOf(word: string): "male" | "female" | null {
  const form = plain(word);
  if (MALE.has(form) || form === "he") return "male";
  return FEMALE.has(form) || form === "she" ? "female" : null;
}
