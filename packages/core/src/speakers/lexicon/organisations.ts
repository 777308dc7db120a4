/** Common nouns for bodies that can speak, in the singular: "the ministry", "a drivers' union". */
const BODIES = new Set(
  (
    "television radio inspectorate prosecution command company firm business corporation manufacturer maker operator owner supplier contractor retailer chain bank insurer carrier airline utility " +
    "developer brewery publisher startup start-up conglomerate ministry department office agency bureau authority commission committee " +
    "subcommittee council board panel inquiry tribunal court government administration cabinet parliament senate house assembly " +
    "congress legislature party union federation association alliance coalition league club society trust foundation charity " +
    "organisation organization institute institution university college school academy hospital clinic museum theatre theater church " +
    "mosque diocese embassy consulate army navy military police force service network cooperative co-operative guild chamber " +
    "campaign camp team squad side group movement front militia junta regime state city county district town borough province nation country " +
    "studio label gallery library laboratory lab centre center regulator watchdog ombudsman treasury exchange fund think-tank thinktank " +
    "kremlin vatican pentagon house local branch chapter consortium syndicate body outfit unit division faction opposition presidency " +
    "mission secretariat registry station newspaper paper daily weekly monthly magazine journal broadcaster channel podcast website site tabloid " +
    "outlet gazette newswire wire platform"
  ).split(" "),
);

/** Plural nouns for several bodies: "human rights groups". */
const SEVERAL_BODIES = new Set(
  "groups companies firms unions ministries banks parties agencies charities cooperatives co-operatives organisations organizations councils associations clubs authorities regulators airlines insurers retailers manufacturers".split(
    " ",
  ),
);

/** Nouns for what brings news: "the paper", "the weekly Lantern". */
const OUTLETS = new Set(
  (
    "newspaper paper daily weekly monthly fortnightly quarterly magazine journal broadcaster channel station podcast website site tabloid outlet broadsheet newswire " +
    "wire agency network programme program show newsletter blog gazette publication bulletin"
  ).split(" "),
);

/** Words in the names of what brings news. */
const OUTLET_NAMES = new Set(
  (
    "times post news journal herald tribune guardian telegraph radio tv television gazette courier chronicle mail observer mirror " +
    "reuters bbc cnn nbc abc cbs npr pbs afp ap msnbc fox examiner inquirer enquirer sentinel dispatch ledger beacon argus globe record register bulletin " +
    "sun star standard independent express economist spectator weekly daily evening morning magazine press review wire fm podcast broadcasting bugle clarion echo " +
    "politico buzzfeed newsmax huffpost bloomberg breitbart axios slate salon yahoo haaretz newsweek forbes fortune wired cnbc itv rté rte euronews jazeera xinhua tass interfax ansa dpa efe kyodo yonhap sky techcrunch mashable vox libération liberation spiegel bild welt repubblica mundo folha gleaner advertiser citizen echo reporter messenger intelligencer today kanal channel zeitung figaro monde pais corriere"
  ).split(" "),
);

/** Words in the names of bodies. */
const BODY_NAMES = new Set(
  (
    "mutual company corporation corp inc ltd llc plc co bros bank group party university college school institute foundation association council committee " +
    "commission department ministry office bureau court union church house senate congress parliament government administration " +
    "authority board club league federation organisation organization campaign camp network service services center centre hospital hospitals museum " +
    "society army police force forces airlines airways industries holdings partners trust fund agency coaches lines line railways railway rail " +
    "transit labs laboratories pictures films records studios studio estates foods instruments motors energy power water electric oil gas " +
    "steel mining asphalt systems technologies technology software media communications telecom pharmaceuticals research consulting consultants associates " +
    "rovers united rangers wanderers athletic fc alliance coalition front movement brigade guild cooperative chamber treasury embassy " +
    "assembly bundestag knesset duma kremlin vatican pentagon nations nato un eu fbi cia mp's exchange insurance capital investments logistics shipping " +
    "stores supermarkets markets brands hotels restaurants theatre theater orchestra opera library archives dragons trustees conference"
  ).split(" "),
);

export const isBodyNoun = (word: string): boolean => BODIES.has(word);
export const isPluralBodyNoun = (word: string): boolean => SEVERAL_BODIES.has(word);
export const isOutletNoun = (word: string): boolean => OUTLETS.has(word);
/** Whether a word (lower case) inside a name says that it names an outlet. */
export const isOutletWord = (word: string): boolean => OUTLET_NAMES.has(word);
/** Whether a word (lower case) inside a name says that it names a body, outlets among them. */
export const isBodyWord = (word: string): boolean => BODY_NAMES.has(word) || OUTLET_NAMES.has(word);
