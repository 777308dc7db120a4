/**
 * Somebody who speaks in the archive, with the credits that papers use.
 *
 * @typedef {object} Person
 * @property {string} name
 * @property {"he" | "she"} pronoun
 * @property {readonly string[]} introduced credits that can stand at the first mention
 * @property {readonly string[]} later credits of a later mention, after one of the former
 */

/** @param {string} name @param {"he" | "she"} pronoun @param {string} role @returns {Person} a foreign or lesser guest: role and full name, then the surname */
function guest(name, pronoun, role) {
  const surname = name.split(" ").slice(1).join(" ");
  return { name, pronoun, introduced: [`${role} ${name}`, name], later: [surname] };
}

/** @type {Person} */
const OBAMA = {
  name: "Barack Obama",
  pronoun: "he",
  introduced: ["President Obama", "President Barack Obama", "Barack Obama", "the president", "Obama"],
  later: ["Obama", "Mr. Obama", "the president"],
};

/** @type {Person} */
const MICHELLE_OBAMA = {
  name: "Michelle Obama",
  pronoun: "she",
  introduced: ["first lady Michelle Obama", "Michelle Obama", "Mrs. Obama", "the first lady"],
  later: ["Mrs. Obama", "Obama", "the first lady"],
};

/** @type {Person} */
const BIDEN = {
  name: "Joe Biden",
  pronoun: "he",
  introduced: [
    "Vice President Joe Biden",
    "Vice President Biden",
    "Joe Biden",
    "the vice president",
    "Biden",
  ],
  later: ["Biden", "Mr. Biden", "the vice president"],
};

/** @type {Person} */
const JILL_BIDEN = {
  name: "Jill Biden",
  pronoun: "she",
  introduced: ["Jill Biden", "Dr. Jill Biden"],
  later: ["Biden", "Dr. Biden", "Mrs. Biden"],
};

/** @param {string} name @returns {Person} */
function secretary(name) {
  const surname = name.split(" ")[1];
  return {
    name,
    pronoun: "he",
    introduced: [
      `White House press secretary ${name}`,
      `Press secretary ${name}`,
      name,
      `White House spokesman ${name}`,
    ],
    later: [surname, "the press secretary"],
  };
}

/** Labels by those who bear them between 2009 and 2015. @type {Readonly<Record<string, Person>>} */
const BY_LABEL = {
  "THE PRESIDENT": OBAMA,
  "PRESIDENT OBAMA": OBAMA,
  "MRS. OBAMA": MICHELLE_OBAMA,
  "THE FIRST LADY": MICHELLE_OBAMA,
  "THE VICE PRESIDENT": BIDEN,
  "VICE PRESIDENT BIDEN": BIDEN,
  "DR. BIDEN": JILL_BIDEN,
  "MR. CARNEY": secretary("Jay Carney"),
  "MR. GIBBS": secretary("Robert Gibbs"),
  "MR. EARNEST": secretary("Josh Earnest"),
  "MR. RHODES": guest("Ben Rhodes", "he", "deputy national security adviser"),
  "PRESIDENT MEDVEDEV": guest("Dmitry Medvedev", "he", "Russian President"),
  "CHANCELLOR MERKEL": guest("Angela Merkel", "she", "German Chancellor"),
  "PRIME MINISTER CAMERON": guest("David Cameron", "he", "British Prime Minister"),
  "PRESIDENT CLINTON": guest("Bill Clinton", "he", "former President"),
  "FORMER PRESIDENT CLINTON": guest("Bill Clinton", "he", "former President"),
  "PRIME MINISTER NETANYAHU": guest("Benjamin Netanyahu", "he", "Israeli Prime Minister"),
  "PRIME MINISTER KENNY": guest("Enda Kenny", "he", "Irish Prime Minister"),
  "PRIME MINISTER SINGH": guest("Manmohan Singh", "he", "Indian Prime Minister"),
  "PRESIDENT ABBAS": guest("Mahmoud Abbas", "he", "Palestinian President"),
  "PRESIDENT SARKOZY": guest("Nicolas Sarkozy", "he", "French President"),
  "PRESIDENT HOLLANDE": guest("François Hollande", "he", "French President"),
  "PRESIDENT KARZAI": guest("Hamid Karzai", "he", "Afghan President"),
  "PRIME MINISTER HARPER": guest("Stephen Harper", "he", "Canadian Prime Minister"),
  "PRIME MINISTER ERDOGAN": guest("Recep Tayyip Erdogan", "he", "Turkish Prime Minister"),
  "PRESIDENT PERES": guest("Shimon Peres", "he", "Israeli President"),
  "PRIME MINISTER GILLARD": guest("Julia Gillard", "she", "Australian Prime Minister"),
  "PRIME MINISTER ABBOTT": guest("Tony Abbott", "he", "Australian Prime Minister"),
  "PRESIDENT ROUSSEFF": guest("Dilma Rousseff", "she", "Brazilian President"),
  "PRIME MINISTER MODI": guest("Narendra Modi", "he", "Indian Prime Minister"),
  "GOVERNOR ROMNEY": guest("Mitt Romney", "he", "Republican nominee"),
  "SECRETARY SEBELIUS": guest("Kathleen Sebelius", "she", "Health and Human Services Secretary"),
  "SECRETARY DUNCAN": guest("Arne Duncan", "he", "Education Secretary"),
  "SECRETARY GEITHNER": guest("Timothy Geithner", "he", "Treasury Secretary"),
  "SENATOR MCCAIN": guest("John McCain", "he", "Sen."),
  "SENATOR MCCONNELL": guest("Mitch McConnell", "he", "Senate Republican leader"),
  "SENATOR REID": guest("Harry Reid", "he", "Senate Majority Leader"),
  "MRS. BUSH": guest("Laura Bush", "she", "former first lady"),
};

/** Who bears a label; null for one that the benchmark does not know, or that names nobody. @param {string} label @returns {Person | null} */
export function whoIs(label) {
  return BY_LABEL[label.toUpperCase().trim()] ?? null;
}

/** How the titles of speeches name their speakers. @type {readonly (readonly [RegExp, Person])[]} */
const IN_TITLES = [
  [/\bPresident (?:Barack )?Obama\b/, OBAMA],
  [/\bFirst Lady Michelle Obama\b/, MICHELLE_OBAMA],
  [/\bVice President (?:Joe )?Biden\b/, BIDEN],
  [/\bDr\. Jill Biden\b/, JILL_BIDEN],
  [/\bSusan (?:E\. )?Rice\b/, guest("Susan Rice", "she", "national security adviser")],
  [/\bTom Donilon\b/, guest("Tom Donilon", "he", "national security adviser")],
  [/\bJohn (?:O\. )?Brennan\b/, guest("John Brennan", "he", "counterterrorism adviser")],
  [/\bLisa (?:O\. )?Monaco\b/, guest("Lisa Monaco", "she", "counterterrorism adviser")],
  [/\bDenis McDonough\b/, guest("Denis McDonough", "he", "White House chief of staff")],
  [/\bGene Sperling\b/, guest("Gene Sperling", "he", "White House economic adviser")],
];

const TITLE = /\b(?:Remarks?|Address|Speech|Statement)\b[^\n]*?\b(?:by|of)\b([^\n]*)/i;

/** Whose speech a text is by the title at its front; null where nobody or more than one is named. @param {string} front @returns {Person | null} */
export function speechOf(front) {
  const title = TITLE.exec(front)?.[1];
  if (title === undefined) return null;
  const named = IN_TITLES.filter(([name]) => name.test(title));
  return named.length === 1 ? named[0][1] : null;
}

/** Officials whom a faulty draft may credit where they do not speak. @type {readonly Person[]} */
export const OFFICIALS = [
  guest("John Boehner", "he", "House Speaker"),
  guest("Nancy Pelosi", "she", "House Democratic leader"),
  guest("Charles Schumer", "he", "Sen."),
  guest("Ban Ki-moon", "he", "UN Secretary-General"),
  guest("Chuck Hagel", "he", "Defense Secretary"),
  guest("Janet Yellen", "she", "Federal Reserve Chair"),
  guest("Eric Cantor", "he", "House Majority Leader"),
  guest("Elizabeth Warren", "she", "Sen."),
  guest("Paul Ryan", "he", "House Budget Committee chairman"),
  guest("Vladimir Putin", "he", "Russian President"),
  OBAMA,
  MICHELLE_OBAMA,
  BIDEN,
  guest("Angela Merkel", "she", "German Chancellor"),
  guest("David Cameron", "he", "British Prime Minister"),
  guest("Josh Earnest", "he", "White House press secretary"),
];

/** @param {import("../invented/random.js").Random} random @param {readonly string[]} givenNames @param {readonly string[]} surnames @returns {Person} */
export function inventedPerson(random, givenNames, surnames) {
  const role = random.pick([
    "county commissioner",
    "union organizer",
    "retired judge",
    "hospital director",
    "city clerk",
    "economist",
  ]);
  return guest(`${random.pick(givenNames)} ${random.pick(surnames)}`, random.pick(["he", "she"]), role);
}
