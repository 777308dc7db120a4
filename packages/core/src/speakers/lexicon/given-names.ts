import type { Gender } from "./titles.js";

/** Given names that tell a gender, common ones of several languages; names of both (Robin, Alex) are left out. */
const MALE = new Set(
  (
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george " +
    "edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis " +
    "jerry tyler aaron jose adam nathan henry peter kyle walter harold jeremy ethan carl keith roger gerald christian terry arthur noah lawrence jesse joe bryan billy bruce ralph roy eugene " +
    "wayne alan louis philip phillip bobby johnny howard vincent russell bradley martin fred barry simon neil ian graham colin nigel trevor stuart hugh duncan alistair gareth rhys owen " +
    "ahmed mohammed muhammad mohamed ali omar hassan hussein ibrahim khalil mahmoud yusuf khalid tariq abdullah vladimir sergei dmitry ivan boris mikhail nikolai oleg igor pavel " +
    "jean pierre jacques francois luc marc antoine hans klaus jurgen wolfgang karl stefan giovanni marco luca paolo giuseppe carlos juan luis miguel pedro jorge diego javier fernando " +
    "rahul amit sanjay rajesh narendra arun vijay anil sunil ravi hiroshi kenji takashi bill bob jim mike tom dave dan joe steve greg tony tim ted ron ken chuck rick"
  ).split(" "),
);
const FEMALE = new Set(
  (
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca " +
    "laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie " +
    "olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail " +
    "alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori fiona claire gillian moira siobhan niamh bronwen " +
    "fatima aisha layla leila zainab mariam olga natasha svetlana irina elena tatiana ekaterina francoise brigitte isabelle camille ingrid helga ursula giulia francesca chiara carmen lucia " +
    "pilar dolores rosa ana sofia priya sunita indira sonia lakshmi yuki akiko sue liz kate beth meg peggy kathy cathy jenny jen tina hillary nadia petra"
  ).split(" "),
);

/** The gender that a given name (lower case, without accents) mostly tells; null where it tells none. */
export function genderOfGivenName(name: string): Gender {
  if (MALE.has(name)) return "male";
  if (FEMALE.has(name)) return "female";
  const full = (groupsOf.get(name) ?? []).flatMap((group) => FORMS[group] as string[]);
  const isMale = full.some((form) => MALE.has(form));
  return isMale === full.some((form) => FEMALE.has(form)) ? null : isMale ? "male" : "female";
}

/** Names of men that end in "a". */
const MALE_IN_A = new Set(
  "joshua luca nikita ezra mustafa elisha noa isa musa yahya hamza osama sasha misha vanya kolya mikola mykola garcia costa andrea abdulla mika ilya ilia danila shota kenta yuta ryota krishna rama aditya surya".split(
    " ",
  ),
);

/** The gender that an unknown given name (lower case) tells by its last letter: most in "a" are women's. */
export function genderOfEnding(name: string): Gender {
  return name.length > 2 && name.endsWith("a") && !MALE_IN_A.has(name) ? "female" : null;
}

/** Groups of short and full forms of one given name. */
const FORMS = [
  "william bill billy will willy liam",
  "robert bob bobby rob robbie bert",
  "richard rick dick rich richie",
  "james jim jimmy jamie",
  "john jack johnny jon",
  "michael mike mick micky",
  "thomas tom tommy",
  "charles charlie chuck",
  "edward ed eddie ted teddy ned",
  "joseph joe joey",
  "henry harry hank",
  "anthony tony",
  "andrew andy drew",
  "daniel dan danny",
  "david dave davey",
  "matthew matt",
  "christopher chris",
  "steven stephen steve",
  "nicholas nick",
  "samuel sam",
  "samantha sam",
  "benjamin ben",
  "alexander alex sandy",
  "alexandra alex sandra",
  "lawrence larry",
  "gerald gerry jerry",
  "francis frank",
  "frederick fred freddie",
  "ronald ron ronnie",
  "donald don donnie",
  "kenneth ken kenny",
  "gregory greg",
  "timothy tim",
  "patrick pat paddy",
  "patricia pat patty tricia trish",
  "elizabeth liz lizzie beth betty bess eliza libby",
  "margaret maggie meg peggy peg",
  "katherine catherine kathryn kate katie kathy cathy kitty",
  "susan sue susie",
  "jennifer jen jenny",
  "rebecca becky",
  "deborah debra deb debbie",
  "barbara barb barbie",
  "christine christina chris tina",
  "theresa teresa terry tess tessa",
  "victoria vicky tori",
  "judith judy",
  "pamela pam",
  "dorothy dot dottie dolly",
  "abigail abby",
  "eleanor ellie nell nora",
  "helen nell",
  "amanda mandy",
  "philip phillip phil",
  "peter pete",
  "walter walt wally",
  "leonard leo len lenny",
  "raymond ray",
  "albert al bert",
  "mohammed muhammad mohamed mohamad",
  "joshua josh",
  "jeffrey geoffrey jeff geoff",
  "zachary zach zack",
  "nathaniel nathan nate",
  "vincent vince vinny",
  "douglas doug",
  "russell russ",
  "stanley stan",
  "eugene gene",
  "harold harry hal",
  "jacob jake",
].map((line) => line.split(" "));

const groupsOf = new Map<string, number[]>();
FORMS.forEach((names, group) => {
  for (const name of names) groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);
});

/** Whether two given names (lower case) can be forms of one: "william" and "bill". */
export function areFormsOfOneName(one: string, other: string): boolean {
  return groupsOf.get(one)?.some((group) => groupsOf.get(other)?.includes(group)) === true;
}
