import { NAME_PARTICLES } from "../text/name-parts.js";
import { type Gender, genderOfTitle, isTitleWord } from "./lexicon/titles.js";
import { plainForm } from "./phrase/tokens.js";

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
    "both all each every many most few several other such even also perhaps maybe once until unless asked said speaking nevertheless nonetheless moreover furthermore instead indeed therefore thus hence finally meantime besides otherwise"
  ).split(" "),
);

export const isTitle = (word: string): boolean => isTitleWord(plainForm(word));
export const isParticle = (word: string): boolean =>
  NAME_PARTICLES.has(word) || word === "of" || word === "for";
export const isGeneric = (word: string): boolean => GENERIC.has(plainForm(word));
export const isDocument = (word: string): boolean => DOCUMENTS.has(plainForm(word));
export const isOrganisation = (word: string): boolean => ORGANISATIONS.has(plainForm(word));
export const isPronoun = (word: string): boolean => PRONOUNS.has(plainForm(word));

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase());

/** The gender that a title or a pronoun tells: "Mrs", "king", "she". */
export function genderOf(word: string): Gender {
  const form = plainForm(word);
  if (form === "he") return "male";
  return form === "she" ? "female" : genderOfTitle(form);
}
