import { expect, test } from "vitest";
import { articleFromText } from "../plain-text.js";

/** The turns as [speaker, words], or null where the text is no transcript. */
function turnsOf(text: string) {
  const { kind, turns } = articleFromText(text, {});
  if (kind !== "transcript") return null;
  return turns.map(({ speaker, start, end }) => [speaker, text.slice(start, end)]);
}

const TALK = [
  ["Ada Okafor", "Good evening. Shall we begin?"],
  ["Neil Holt", "I think we should, yes."],
  ["Ada Okafor", "Then tell me about the mill."],
  ["Neil Holt", "The mill is mine. It was my father's."],
];

const forms: Record<string, (name: string, words: string, at: number) => string> = {
  "Zoom captions as text": (name, words, at) => `[${name}] 10:0${at}:03\n${words}\n`,
  "Zoom chat": (name, words, at) => `10:0${at}:03 From ${name} to Everyone:\n\t${words}`,
  Teams: (name, words, at) => `${name}   0:0${at}\n${words}\n`,
  "Teams chat": (name, words, at) => `[10:0${at} AM] ${name}\n${words}\n`,
  Otter: (name, words, at) => `${name}  0:0${at}  \n${words}\n`,
  Rev: (name, words, at) => `${name} (00:0${at}):\n${words}\n`,
  Trint: (name, words, at) => `${name} [00:00:0${at}] ${words}\n`,
  Fireflies: (name, words, at) => `${name}\n00:0${at}\n${words}\n`,
  "Fireflies, another": (name, words, at) => `00:0${at} ${name}: ${words}`,
  "Google Meet": (name, words) => `${name}: ${words}`,
  Slack: (name, words, at) => `${name}  10:0${at} AM\n${words}`,
  "Slack, another": (name, words, at) => `${name} [10:0${at} AM]\n${words}\n`,
  Discord: (name, words, at) => `${name} — Today at 10:0${at} AM\n${words}\n`,
  "WhatsApp on one telephone": (name, words, at) => `[04/03/2026, 10:0${at}:11] ${name}: ${words}`,
  "WhatsApp on another": (name, words, at) => `04/03/2026, 10:0${at} - ${name}: ${words}`,
  "C-SPAN": (name, words, at) => `00:00:0${at}\n${name.toUpperCase()}\n${words}\n`,
  "bold names": (name, words) => `**${name}:** ${words}\n`,
  "bold names, the colon outside": (name, words) => `**${name}**: ${words}\n`,
  "a hyphen": (name, words) => `${name} - ${words}\n`,
  "a dash": (name, words) => `${name} – ${words}\n`,
  brackets: (name, words) => `[${name}] ${words}\n`,
  "a full stop and a dash": (name, words) => `${name.toUpperCase()}.—${words}\n`,
  "names on lines of their own": (name, words) => `${name}\n\n${words}\n`,
  "an earnings call": (name, words) => `${name} -- Chief Executive Officer\n\n${words}\n`,
  "an earnings call, another": (name, words) => `${name} — Director of Mills\n${words}\n`,
  posts: (name, words) => `[–] ${name.replace(" ", "_")} 12 points 3 hours ago\n${words}\n`,
  "posts, another": (name, words) => `${name.replace(" ", "_")} • 3h ago\n${words}\n`,
};

test.each(Object.entries(forms))("%s", (_, form) => {
  const text = TALK.map(([name, words], at) => form(name as string, words as string, at)).join("\n");
  const spoken = turnsOf(text)?.map(([speaker, words]) => [
    (speaker as string).toLowerCase().replace("_", " "),
    words?.trim(),
  ]);
  expect(spoken).toEqual(TALK.map(([name, words]) => [(name as string).toLowerCase(), words]));
});

test("captions copied from a player have a time above each line and no names", () => {
  const text = "0:00\nso when people ask me\n0:03\nabout the mill i tell them\n0:06\nwhat it cost us";
  const article = articleFromText(text);
  expect(article.kind).toBe("transcript");
  expect(article.turns).toEqual([{ start: 5, end: text.length, speaker: null }]);
  expect(article.times.map(({ time }) => time)).toEqual([0, 3_000, 6_000]);
});

test("captions in capitals may be misheard, and small letters show somebody's care", () => {
  const text =
    ">> MAYOR: WE WILL PATCH THE LEVY.\n>> CLERK: THANK YOU ALL.\n>> MAYOR: WITH OUR OWN DIRT.\n>> CLERK: ALL IN FAVOR?";
  expect(articleFromText(text)).toMatchObject({ kind: "transcript", machineRead: true });
  const careful = text.replace("WE WILL PATCH THE LEVY", "We will patch the levee");
  expect(articleFromText(careful)).toMatchObject({ kind: "transcript", machineRead: false });
});

test("a court's record: who asks and who answers stand in the heads", () => {
  const text = `IN THE DISTRICT COURT OF EAST FERRAN
BEFORE THE HONORABLE RUTH ALDERMAN

APPEARANCES:
For the State:   MR. KARL VOSS
For the Defendant:   MS. ILSE BRANDT

     THE CLERK:  Case 12, State versus Orm.

     THE COURT:  Mr. Voss, your witness.

          INGRID SOLANO, having been first duly sworn, testified as follows:

                    DIRECT EXAMINATION

BY MR. VOSS:

Q.   Where do you work?

A.   At the bank.

     (Pause.)

Q.   Since when?

A.   Since May.

     MS. BRANDT:  Objection.

     THE COURT:  Overruled.

                    CROSS-EXAMINATION

BY MS. BRANDT:

Q.   Not since June?

     THE WITNESS:  No. Since May.
`;
  expect(turnsOf(text)).toEqual([
    ["THE CLERK", "Case 12, State versus Orm."],
    ["RUTH ALDERMAN", "Mr. Voss, your witness."],
    ["KARL VOSS", "Where do you work?"],
    ["INGRID SOLANO", "At the bank."],
    ["KARL VOSS", "Since when?"],
    ["INGRID SOLANO", "Since May."],
    ["ILSE BRANDT", "Objection."],
    ["RUTH ALDERMAN", "Overruled."],
    ["ILSE BRANDT", "Not since June?"],
    ["INGRID SOLANO", "No. Since May."],
  ]);
});

test("a court's record with numbered lines", () => {
  const text = [
    " 1              CROSS-EXAMINATION BY MR. VOSS",
    " 2   Q.   Did you see the boat that",
    " 3   morning?",
    " 4   A.   I saw a boat. Whether it was",
    " 5   his I could not say.",
    " 6   Q.   Was it blue?",
    " 7   A.   All boats are blue at six in",
    " 8   the morning.",
    " 9        THE COURT:   We will stop here.",
    "10        MR. VOSS:   Thank you.",
  ].join("\n");
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual([
    "MR. VOSS",
    "A",
    "MR. VOSS",
    "A",
    "THE COURT",
    "MR. VOSS",
  ]);
});

test("a counsel's name stands before the first question only", () => {
  const text =
    "MR DEVEREUX: Sergeant, were you there?\nA. Yes.\nQ. All night?\nA. Yes, I was.\nTHE CORONER: Thank you, Mr Devereux.";
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual([
    "MR DEVEREUX",
    "A",
    "MR DEVEREUX",
    "A",
    "THE CORONER",
  ]);
});

test("a parliament: offices, constituencies and parties beside the names", () => {
  const text = `The House met at 2 p.m.

ORAL ANSWERS

Mr. Rohan Teel (Couva Bay): Will the Minister answer my question?

The Minister of Finance (Ms. Adaeze Thorn): I will. No subsidy will be touched.

Mr. Teel: I thank her.

SUPPLEMENTARY QUESTIONS

The Minister of Finance: I thank you, too.
`;
  expect(turnsOf(text)).toEqual([
    ["Mr. Rohan Teel", "Will the Minister answer my question?"],
    ["Ms. Adaeze Thorn", "I will. No subsidy will be touched."],
    ["Rohan Teel", "I thank her."],
    ["Adaeze Thorn", "I thank you, too."],
  ]);
});

test("the European Parliament: a full stop and a dash", () => {
  const text = `7. Small boats (debate)

President. – The next item is the debate on small boats.

Ilse Vander (PPE), author. – Mr President, I grew up above a fish shop.

(Laughter)

And I liked it.

Janez Kol, Member of the Commission. – Mr President, so did I.
`;
  expect(turnsOf(text)).toEqual([
    ["President", "The next item is the debate on small boats."],
    ["Ilse Vander", "Mr President, I grew up above a fish shop.\n\n(Laughter)\n\nAnd I liked it."],
    ["Janez Kol", "Mr President, so did I."],
  ]);
});

test("a congress: a full stop after the name", () => {
  const text = `Mr. Voss. I thank the gentlewoman and yield to you.

Ms. Brandt of Ferran. I thank my friend.

The CHAIR. The time of the gentleman has expired.

Mr. Voss. Then I ask you for one minute more.
`;
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual([
    "Mr. Voss",
    "Ms. Brandt of Ferran",
    "The CHAIR",
    "Mr. Voss",
  ]);
});

test("a press briefing: Q without a sign, offices and names", () => {
  const text = `Press Briefing by Press Secretary Niels Halv

12:40 P.M. EST

MR. HALV:  Good afternoon. I have nothing at the top.

Q    Can you say anything on the boats?

MR. HALV:  I cannot.

And I will not.

Q    Why not?

THE PRESIDENT:  Because I asked him.
`;
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual([
    "Niels Halv",
    "Q",
    "Niels Halv",
    "Q",
    "THE PRESIDENT",
  ]);
});

test("a committee numbers its questions and lists its members", () => {
  const text = `Transport Committee
Members present: Dame Ruth Calloway (Chair); Imran Sattar.

Q14 Chair: Good morning. Would you explain that?

Professor Stone: I would put it more gently, Chair.

Q15 Imran Sattar: Do you do well out of it?

Professor Stone: I wish.
`;
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual([
    "Ruth Calloway",
    "Professor Stone",
    "Imran Sattar",
    "Professor Stone",
  ]);
});

test("initials, parts and first names are resolved by the head", () => {
  const police = `INTERVIEW TRANSCRIPT
Interview of: Calvin Roy Teal (CT)
Conducted by: Det. Anita Bell (AB)

AB: You know that we are recording?
CT: Yes, ma'am.
AB: Where is it now?
CT: In the lake.
`;
  expect(turnsOf(police)?.map(([speaker]) => speaker)).toEqual([
    "Anita Bell",
    "Calvin Roy Teal",
    "Anita Bell",
    "Calvin Roy Teal",
  ]);
  const history = `Interviewee: Augusta Hill (b. 1938)
Interviewer: Neil Farr

NF: When did you go in?

AH: I went in at fourteen.

Interviewer: And then?

AH: I stayed.
`;
  expect(turnsOf(history)?.map(([speaker]) => speaker)).toEqual([
    "Neil Farr",
    "Augusta Hill",
    "Neil Farr",
    "Augusta Hill",
  ]);
  const podcast = `Host: Theo Brand. Guest: Dr. Marga Oye, who counts eels.

Theo: Welcome, Marga.

Marga: Hello! I counted again for you.

Theo: And?

Marga: Fewer.
`;
  expect(turnsOf(podcast)?.map(([speaker]) => speaker)).toEqual([
    "Theo Brand",
    "Marga Oye",
    "Theo Brand",
    "Marga Oye",
  ]);
});

test("an initial and a surname are no answer, and ranks are no part of a name", () => {
  const camera = `PINE COUNTY SHERIFF'S OFFICE
BODY-WORN CAMERA
Unit: 4402  Officer: TEAL, C. #118
Other speakers: BRANDT, QUENTIN (driver); BRANDT, AVA (passenger)

[01:14:06] OFC. TEAL: Good evening. Do you know why I stopped you?
[01:14:09] Q. BRANDT: I do not.
[01:14:16] A. BRANDT: I told him. You were too fast, I said.
[01:14:20] (Radio traffic)
[01:14:22] OFC. TEAL: Have you had anything to drink?
[01:14:25] Q. BRANDT: One beer.
[01:14:29] TPR. M. ORR #77: I have his licence.
`;
  expect(turnsOf(camera)).toEqual([
    ["C. TEAL", "Good evening. Do you know why I stopped you?"],
    ["QUENTIN BRANDT", "I do not."],
    ["AVA BRANDT", "I told him. You were too fast, I said."],
    ["C. TEAL", "Have you had anything to drink?"],
    ["QUENTIN BRANDT", "One beer."],
    ["M. ORR", "I have his licence."],
  ]);
  const british = `PC 2218 Lloyd: You are under caution. Do you understand?

A. Marsh: I do.

DS Okoye: Where were you, then?

A. Marsh: At my mother's.

PC 2218 Lloyd: All night?

A. Marsh: All night.
`;
  expect(turnsOf(british)?.map(([speaker]) => speaker)).toEqual([
    "Lloyd",
    "A. Marsh",
    "Okoye",
    "A. Marsh",
    "Lloyd",
    "A. Marsh",
  ]);
});

test("an answer that begins with a word and a colon stays an answer", () => {
  const text =
    "Q. Was he there?\nA. Correct: he left at nine.\nQ. And then?\nA. Nothing.\nQ. Nothing at all?\nA. I went home.";
  expect(turnsOf(text)?.slice(0, 2)).toEqual([
    ["Q", "Was he there?"],
    ["A", "Correct: he left at nine."],
  ]);
});

test("a label stays as it is where two people could be meant", () => {
  const text =
    "Present: Ada Holt, Neil Holt\n\nHOLT: Shall we begin?\n\nCHAIR: We shall.\n\nHOLT: Then I move it.\n\nCHAIR: I second that.";
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual(["HOLT", "CHAIR", "HOLT", "CHAIR"]);
});

test("“Mrs.” is not the husband whom the head names", () => {
  const text =
    "Remarks after a meeting with President Karl Voss\n\nMRS. VOSS: I thank you all.\n\nAUDIENCE: We love you!\n\nMRS. VOSS: I love you, too.";
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual(["MRS. VOSS", "AUDIENCE", "MRS. VOSS"]);
});

test("one label before a whole speech", () => {
  const text = `Remarks by the President on the harbour

THE PRESIDENT:  Good evening, everybody. I am glad that we are here.

We have waited for this harbour for nine years, and I have waited with you. (Applause.)

My own mother was born behind that wall, and she never saw a ship that was ours.

Thank you, and good night to all of you who came out in the rain.
`;
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual(["THE PRESIDENT"]);
  expect(turnsOf(text)?.[0]?.[1]).toMatch(/^Good evening[\s\S]*in the rain\.$/);
});

test("the caller may name the one voice of a file", () => {
  const text = `Remarks on the harbour

THE PRESIDENT:  Good evening, everybody. I am glad that we are here. We have waited for this harbour for nine years.

AUDIENCE MEMBER:  We love you!

THE PRESIDENT:  I love you, too. My own mother was born behind that wall, and I was born there after her.
`;
  const named = articleFromText(text, {
    name: "talks/remarks.txt",
    speakers: { "remarks.txt": "Ada Okafor" },
  });
  expect(named.turns.map(({ speaker }) => speaker)).toEqual(["Ada Okafor", "AUDIENCE MEMBER", "Ada Okafor"]);
});

test("a thread in which somebody answers anything", () => {
  const text = `I inspect lighthouses, ask me anything
submitted 14 hours ago by gull_light

My name is Hector Drum and I inspected lights for years.

[–] saltfinger 812 points 13 hours ago
Ever find anything spooky?

[–] gull_light [S] 2104 points 13 hours ago
One tea towel. I think of it every day.
`;
  expect(turnsOf(text)).toEqual([
    ["Hector Drum", "My name is Hector Drum and I inspected lights for years."],
    ["saltfinger", "Ever find anything spooky?"],
    ["Hector Drum", "One tea towel. I think of it every day."],
  ]);
});

const THREAD = [
  ["gull_light", "The lamp was sold in May. I saw the receipt."],
  ["SaltFinger9", "That is not what the keeper told me."],
  ["gull_light", "then ask him again"],
];

const heads: Record<string, (name: string, words: string, at: number) => string> = {
  "a forum with numbers": (name, words, at) =>
    `#${at + 4}\n${name}  (Member since 2011, 1,220 posts)\n31 Dec, 18:2${at}\n${words}\n`,
  phpBB: (name, words, at) => `Re: The lamp\nPost by ${name} » Mon Mar 04, 2030 5:1${at} pm\n\n${words}\n`,
  vBulletin: (name, words, at) =>
    `03-04-2030, 05:1${at} PM  #${at + 1}\n${name}\nSenior Member\nJoin Date: May 2011\nPosts: 1,220\n\n${words}\n`,
  "a name and a date": (name, words, at) => `${name} · 04/03/2030 17:1${at}\n\n${words}\n`,
  "comments, a dot": (name, words, at) => `${name} • ${at + 3} days ago\n${words}\n`,
  "comments, none": (name, words, at) => `@${name} ${at + 3} days ago\n${words}\n`,
  "comments, the age below": (name, words, at) => `${name}\n${at + 3} days ago\n${words}\n`,
  "Discord with tags": (name, words, at) => `${name} [MOD]  Today at 15:0${at}\n${words}\n`,
  "Discord with an application": (name, words, at) => `${name}  BOT  Today at 3:0${at} PM\n${words}\n`,
  "a time and a small name": (name, words, at) => `[15:0${at}] ${name}: ${words}`,
  IRC: (name, words, at) => `[15:0${at}] <${name}> ${words}`,
  "Slack with pronouns": (name, words, at) => `${name} (she/her)  10:0${at} AM\n${words}\n`,
};

test("comments under full names", () => {
  const text =
    "Jane Lind • 3 days ago\nI never liked the pier.\n\nBob H • 2 days ago\nYou never paid for it.\n\nJane Lind • 1 day ago\nI did, too.";
  expect(turnsOf(text)?.map(([speaker]) => speaker)).toEqual(["Jane Lind", "Bob H", "Jane Lind"]);
});

test.each(Object.entries(heads))("posts: %s", (_, form) => {
  const text = THREAD.map(([name, words], at) => form(name as string, words as string, at)).join("\n");
  expect(turnsOf(`The lamp\nPage 4 of 11\n\n${text}`)).toEqual(THREAD);
});

test.each([
  ["with signs before the lines", "> gull_light wrote:\n> The lamp was sold.\n> In May.\nWho says so?"],
  ["below a sign", "Quote: Originally Posted by gull_light\nThe lamp was sold.\nIn May.\n\nWho says so?"],
  ["with an end", "gull_light said:\nThe lamp was sold.\nIn May.\nClick to expand...\nWho says so?"],
])("what a post quotes is the other one’s: %s", (_, post) => {
  const text = `#1\ngull_light\n31 Dec, 18:20\nThe lamp was sold.\nIn May.\n\n#2\nSaltFinger9\n31 Dec, 18:31\n${post}\n\n[ Reply ] [ Quote ]  Users viewing this thread: 12\n`;
  expect(turnsOf(text)?.map(([speaker, words]) => [speaker, words?.replace(/^> /gm, "")])).toEqual([
    ["gull_light", "The lamp was sold.\nIn May."],
    ["gull_light", "The lamp was sold.\nIn May."],
    ["SaltFinger9", "Who says so?"],
  ]);
});

test("an interview with its questions between asterisks", () => {
  const text = `Ten minutes with Saoirse Vand
By Dominic Ash

The weaver Saoirse Vand on patience and rent.

**Do you own the studio?**

No. I have a landlord who likes my scarves.

He is old.

**Does that frighten you?**

It did when I was forty.
`;
  expect(turnsOf(text)).toEqual([
    ["Dominic Ash", "Do you own the studio?"],
    ["Saoirse Vand", "No. I have a landlord who likes my scarves.\n\nHe is old."],
    ["Dominic Ash", "Does that frighten you?"],
    ["Saoirse Vand", "It did when I was forty."],
  ]);
});

test.each([
  [
    "dates in a list",
    "Dates\n\nJanuary 10: You may file your claim.\n\nJanuary 12: We answer you.\n\nJanuary 14: You may appeal.",
  ],
  [
    "advertisements between paragraphs",
    "Quay to open\n\nThe quay opens, I am told.\n\nAdvertisement\n\nThe fleet was absent.\n\nAdvertisement\n\nWe saw nobody.",
  ],
  [
    "a FAQ with bold questions",
    "Your visit\n\n**Can I bring my dog?**\n\nYes, you can bring your dog.\n\n**Where do I park?**\n\nYou can park at the quay.\n\n**Do I pay?**\n\nYou do not.",
  ],
  [
    "minutes in reported speech",
    "Minutes of the parish council\n\nBridge\n\nCllr Pike said that the bridge was a disgrace and that he would say so.\n\nCllr Marsh asked who would pay for it.\n\nRents\n\nCllr Pike said that we all would.",
  ],
  [
    "a glossary with dashes",
    "Words\n\nLee side – the side that you shelter on.\n\nWindward – where the wind meets you.\n\nLee side – see above, please.\n\nBow – what you see first.",
  ],
  [
    "parts that come back in one order",
    "Three lamps\n\nLight: It is what you want.\n\nSound: You hear nothing.\n\nWeight: You feel less.\n\nLight: It is less than you want.\n\nSound: You hear a hum.\n\nWeight: You feel more.",
  ],
  [
    "a programme with times above its items",
    "Programme\n\n09:00\nWelcome to you all\n10:00\nOpening speech\n11:00\nCoffee for us\n12:00\nThanks",
  ],
  [
    "a report that begins with a place",
    'NEW FERRAN: The government said on Tuesday that it would not pay for the harbour wall this year.\n\nThe minister said that we must all wait. "I wait, too," she said.\n\nThe opposition said it had waited enough.',
  ],
  [
    "paragraphs that begin with a name in bold",
    "Who is who\n\n**Ada Okafor** runs the mill, and she told me that she likes it.\n\n**Neil Holt** runs the bank. He told me that he does not.",
  ],
  [
    "a report with bold headings that ask",
    "What now?\n\n**What happened?**\n\nThe wall fell on Monday. The mayor said that nobody was hurt.\n\n**What comes next?**\n\nThe council votes in May.",
  ],
  [
    "a list of reports with their papers and dates",
    "More on the harbour\n\nFerran Post · 3 March 2030\nThe wall that we never built\n\nQuay Herald · 4 March 2030\nYou and your boat\n\nFerran Post · 5 March 2030\nWhat we know",
  ],
  [
    "a list of reports with their papers and ages",
    "More\n\nFerran Post • 3 days ago\nThe wall that we never built\n\nQuay Herald • 2 days ago\nYou and your boat\n\nFerran Post • 1 day ago\nWhat we know",
  ],
  [
    "fixtures",
    "Fixtures\n\nFerran Rovers\n31 Dec, 18:20\nAway at Talvik\n\nQuay Town\n31 Dec, 18:20\nAt home to us",
  ],
  [
    "a calendar of the day",
    "10:00 AM\nThe President meets the ambassador.\n\n11:30 AM\nThe President greets you all on the lawn.\n\n2:00 PM\nThe President leaves us.",
  ],
])("%s is no transcript", (_, text) => {
  expect(turnsOf(text)).toBeNull();
});
