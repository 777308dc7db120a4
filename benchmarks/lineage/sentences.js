/** Pieces of a reporter's own sentences, each shorter than what is compared; any four make a sentence. */
const WHO =
  "Two retired pilots|The town clerk|A spokesman for insurers|Families in Lowgate|The pier's builders|Three councillors|An engineer from Vantry|The ice house owners|Lifeboat volunteers|Most stallholders|The cannery's night shift|A former treasurer|Harbour school teachers|Older skippers|Some ninety onlookers|The autumn auditors|Boatyard neighbours|The deputy chair|Almshouse pensioners|Berth holders|The coroner|Ferry passengers|Her brother|A retired judge|The parish priest|Local divers|The bank's lawyers|Net menders|The mayor's office|Young apprentices".split(
    "|",
  );
const DID =
  "had asked for|counted|still remember|want|have not seen|walked past|wrote about|were promised|doubt|argued over|brought|keep|carried|would rather have|had warned of|signed|learned of|pay for|measured|hung up|lost|will vote on|photographed|refused|cannot find|opened|inherited|complained about|bought|have forgotten".split(
    "|",
  );
const WHAT =
  "the new drawings|eleven cracks|a stronger lamp|four winters of repairs|the missing cranes|a second vote|more sandbags|better moorings|the bedrock samples|higher tariffs|a brass band|the boat list|rusted chains|the old ferry|leaking pumps|a long petition|that notice|double the price|the slipway|black flags|their savings|the charter|wet photographs|a cheaper offer|the third key|locked offices|two warehouses|the morning noise|painted buoys|the oath of 1904".split(
    "|",
  );
const WHERE =
  "in heavy rain|before the season|at noon|by all accounts|without any help|above the net loft|after the regatta|despite long talks|since last March|under wartime rules|at low water|near the railway|long after dark|in plain sight|until Easter|for thirty years|against legal advice|along the wall|on Friday|with some pride|for no reason|during the strike|beside the chapel|twice a week|as usual|in the archive|behind closed doors|this spring|on both banks|at great cost".split(
    "|",
  );

/** What somebody says, in the same way. */
const SAYS_WHO = [
  "the people of this town",
  "my colleagues on the board",
  "those who sold the ice house",
  "the insurers and their lawyers",
  "our children and grandchildren",
  "the gentlemen in the ministry",
  "whoever drew these plans",
  "nine out of ten skippers",
  "the widows of the Marigold",
  "every nurse on the island",
  "the men who built this wall",
  "anybody with a boat in the basin",
];
const SAYS_WHAT = [
  "have paid for that bridge three times over",
  "cannot show me a single figure that adds up",
  "will get an answer before the herring comes",
  "never asked for a harbour made of concrete",
  "deserve better than another winter of promises",
  "have read the report and know what is in it",
  "are not going to be frightened by a letter",
  "must be heard before a stone is moved",
  "will have to explain where the money went",
  "know the water better than any engineer does",
  "have waited long enough for a doctor",
  "ought to come down and look at the pumps",
  "should be ashamed of what happened on the mole",
  "want this vote to be taken in daylight",
  "lost more in that storm than a few lamps",
  "would close the long quay tomorrow if they could",
];
const GOES_ON = [
  "and whoever says otherwise has not been down there",
  "not this year and not while I sit in that chair",
  "because we promised it to the families in writing",
  "even if it costs me the next election",
  "and I would like the ministry to come and see it",
  "however long the insurers take to make up their minds",
  "so do not tell me that we have been idle",
  "as long as there is a single trawler working from here",
  "or we will have to send the apprentices away",
  "which is more than my predecessor ever managed",
  "and that is all I am prepared to say tonight",
  "before the first frost reaches the upper locks",
];

/** @typedef {import("../invented/random.js").Random} Random */
/** @typedef {readonly [who: string, did: string, what: string, where: string]} Pieces */

/** @param {Random} random @returns {Pieces} */
export function pieces(random) {
  return [random.pick(WHO), random.pick(DID), random.pick(WHAT), random.pick(WHERE)];
}

/** @param {Pieces} parts */
export function told(parts) {
  return `${parts.join(" ")}.`;
}

/** The sentence as somebody writes it who copies: word by word, shorter, or with another piece. @param {Pieces} parts @param {Random} random */
export function retold(parts, random) {
  const [who, did, what, where] = parts;
  const chance = random.next();
  if (chance < 0.5) return told(parts);
  if (chance < 0.7) return `${who} ${did} ${what}.`;
  if (chance < 0.85) return told([random.pick(WHO), did, what, where]);
  return told([who, did, what, random.pick(WHERE)]);
}

/** What so many people say, no two of which have more than one piece in common. @param {number} count @param {Random} random */
export function sayings(count, random) {
  const taken = new Set();
  /** @type {string[]} */
  const said = [];
  for (let tries = 0; said.length < count; tries++) {
    if (tries > 100_000) throw new Error(`no more than ${said.length} different sayings can be made`);
    const [who, what, on] = [random.pick(SAYS_WHO), random.pick(SAYS_WHAT), random.pick(GOES_ON)];
    const pairs = [who + what, who + on, what + on];
    if (pairs.some((pair) => taken.has(pair))) continue;
    for (const pair of pairs) taken.add(pair);
    said.push(`${who} ${what}, ${on}`);
  }
  return said;
}
