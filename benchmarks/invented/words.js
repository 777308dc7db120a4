/** The invented people and places, and the sentences that they speak and that are written about them. */

export const GIVEN_NAMES =
  "Maren Tobias Ilse Ravi Odette Lorcan Petra Emeka Signe Bastian Yusra Corin Halima Anselm Dorte Kofi Livia Rune Zeynep Marlow Greta Ishaan Noor Silas Wanda Thora Edda Joaquin Mirela Osric".split(
    " ",
  );

export const SURNAMES =
  "Oduya Hallam Verrin Castor Brandvold Quill Asante Merrow Lindqvist Tarrow Okonjo Pellam Strand Vasko Rusk Delacre Hobday Nansel Farrow Ilves Kestrel Morane Ostrow Pryce Sandoval Teague Ulmer Wexley Yarrow Zander".split(
    " ",
  );

export const PLACES =
  "Kestwick|Port Hallow|Ormsey|Vantry|Dunmere|Sallow Bay|Eastmarch|Fenwold|Greyholm|Larkhaven|Tarn Cross|Wendle".split(
    "|",
  );

export const ROLES = [
  "the harbour master",
  "a council member",
  "the head of the clinic",
  "the school’s director",
  "a ferry engineer",
  "the union’s secretary",
  "the museum’s curator",
  "a flood engineer",
];

/** What a sentence may be filled with; `{n}` stands for a number. */
export const FILLERS = {
  thing: [
    "the sea wall",
    "the night ferry",
    "the new clinic",
    "the grain store",
    "the old tramway",
    "the harbour bridge",
    "the reading room",
    "the fish market",
    "the upper reservoir",
    "the training yard",
    "the signal tower",
    "the coal pier",
  ],
  group: [
    "the dock workers",
    "the parents",
    "the council",
    "the nurses",
    "the shopkeepers",
    "the farmers upriver",
    "the ferry crews",
    "the tenants",
    "the volunteers",
    "the younger teachers",
  ],
  quality: [
    "patient",
    "careless",
    "expensive",
    "reliable",
    "fragile",
    "generous",
    "stubborn",
    "urgent",
    "crowded",
    "remarkable",
    "outdated",
    "honest",
  ],
  reason: [
    "the plans were drawn by people who never stood on the quay",
    "nobody kept the ledgers after the second winter",
    "the pumps failed twice before the first frost",
    "every family on the hill remembers the great flood",
    "the money was promised to another district",
    "the timber came from a yard that closed in spring",
    "our own surveyors walked the line and counted the cracks",
    "the tides have changed since the channel was dredged",
    "a letter about it lay unopened in a drawer for months",
    "the old charter gives the town a voice in such matters",
    "those who signed the contract had left by the summer",
    "the lamps along the mole went dark one after another",
  ],
  hope: [
    "finish the work before the herring season",
    "open the gates to anybody who asks",
    "pay back every family that lent its savings",
    "send the drawings to an engineer from outside",
    "keep the lights burning through the storm months",
    "teach the apprentices what their grandfathers knew",
    "publish the whole ledger on the town’s notice board",
    "move the stalls under the arches by market day",
  ],
};

/** What people say. Each holds a number and a verb that can be denied. */
export const SPOKEN = [
  "We have waited {n} years for {thing}, and {group} will remember that {reason}.",
  "I was told that {thing} is {quality}, but {n} letters on my desk say that {reason}.",
  "If {group} can {hope}, then {n} boats should be enough for all of us.",
  "There are {n} ways to look at {thing}, and the {quality} one has been forgotten because {reason}.",
  "My answer to {group} is {quality}: give us {n} weeks and we will {hope}.",
  "You should ask {group} how {n} houses were flooded while {thing} stood empty.",
  "It was a {quality} winter for {group}, and {n} of them have left since {reason}.",
  "The truth about {thing} is that {n} inspectors have called it {quality}, and still {reason}.",
  "We will {hope} with {n} hands or with twice as many, because {reason}.",
  "Nobody has asked {group} for {n} months, although {thing} is more {quality} than ever.",
  "For {n} nights I have slept beside {thing}, since {reason}.",
  "What {group} can do in {n} days is {quality}, and I will say so to anybody.",
];

/** What is only told: the reporter's own sentences. */
export const TOLD = [
  "The vote on {thing} was put off for the {n}th time after {group} walked out of the hall.",
  "A report of {n} pages, seen by the town clerk, calls {thing} {quality} and gives no date for repairs.",
  "Some {n} people stood in the rain on Tuesday to see {thing}, which was closed in the spring.",
  "Records in the town hall show that {reason}, and that {n} complaints were filed by {group}.",
  "The district set aside {n} crowns for {thing}, one of the largest sums in the history of the coast.",
  "On the east side of the river, {group} had begun to {hope} with the help of {n} neighbours.",
  "It was one of the most {quality} meetings in years, and at the end of the evening {n} seats were empty.",
  "In the last {n} days, according to the harbour log, the ferry made the crossing only at low water.",
  "By the end of the month {group} are to meet again, {n} of them for the first time.",
  "The cost of {thing} has risen by {n} crowns since the first estimate was made.",
];
